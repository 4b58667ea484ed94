import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { repository } from '../support/district.ts';
import { fileSamples } from './file-samples.ts';
import { ruleSamples } from './rule-samples.ts';

/** A committed file of samples, and what makes it. */
export interface SampleFile {
  readonly path: string;
  readonly make: () => object;
}

/** What the guide shows from the fixtures; `npm run samples` writes it. */
export const sampleFiles: readonly SampleFile[] = [
  { path: 'src/words/en/guide/files.json', make: fileSamples },
  { path: 'src/words/en/rule-help/samples.json', make: ruleSamples },
];

/** The text of a file of samples as it should be committed. */
export async function sampleText({ path, make }: SampleFile): Promise<string> {
  const filepath = join(repository, path);
  return format(JSON.stringify(make()), { ...(await resolveConfig(filepath)), filepath });
}

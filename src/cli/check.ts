import type { Entries } from '../domain/entry.ts';
import { errorsIn, type Issue } from '../domain/issue.ts';
import { checkContent } from '../reader/check-content.ts';
import { didYouMean } from '../words/en/lists.ts';
import { countOf } from '../words/en/numbers.ts';
import { formatIn, readArguments, WrongUse } from './arguments.ts';
import { jsonReport } from './report/json.ts';
import { terminalReport } from './report/terminal.ts';
import { reportToGithub } from './report/to-github.ts';

/** Names every problem of the content, or of one subfolder; errors answer 1, warnings and notes alone 0. */
export function check(args: readonly string[]): Promise<number> {
  const options = { format: { type: 'string', default: 'terminal' }, only: { type: 'string' } } as const;
  const { settings, values } = readArguments(args, options, 0);
  const report = formatIn(reports, values.format);
  const { issues, entries } = checkContent(settings);
  const shown = values.only === undefined ? issues : issuesIn(values.only, issues, entries);
  report(shown);
  const failed = errorsIn(shown).length > 0;
  if (values.format === 'terminal') console.log(conclusion(shown, issues, entries, failed));
  return Promise.resolve(failed ? 1 : 0);
}

const reports: Readonly<Record<string, (issues: readonly Issue[]) => void>> = {
  terminal: (issues) => {
    if (issues.length > 0) console.log(terminalReport(issues));
  },
  json: (issues) => console.log(jsonReport(issues)),
  github: reportToGithub,
};

/** What it comes to, in a line. */
function conclusion(shown: readonly Issue[], all: readonly Issue[], entries: Entries, failed: boolean): string {
  const elsewhere = all.length - shown.length;
  if (elsewhere > 0) return `${countOf(elsewhere, 'problem')} elsewhere ${elsewhere === 1 ? 'is' : 'are'} not shown.`;
  if (failed) return 'Nothing is published until the errors are mended.';
  const counts = [countOf(entries.of('strategy').length, 'strategy', 'strategies'), countOf(entries.of('routine').length, 'routine')];
  return `${counts.join(', ')}: the content is ready to publish.`;
}

/** The issues of the files in one subfolder: a school's, as `lincoln` in `strategies/lincoln/…`, or one of a path, as `goals`. */
function issuesIn(subfolder: string, issues: readonly Issue[], entries: Entries): readonly Issue[] {
  const path = subfolder.replace(/^\.?\/+|\/+$/gu, '');
  const folders = [...entries.places.keys()].map((file) => `/${file.slice(0, file.lastIndexOf('/') + 1)}`);
  const found = issues.filter(({ file }) => `/${file}`.includes(`/${path}/`));
  if (found.length > 0 || folders.some((folder) => folder.includes(`/${path}/`))) return found;
  const known = new Set(folders.flatMap((folder) => schoolOf(folder.split('/').slice(1, -1)))).values();
  throw new WrongUse(`There is no subfolder "${path}".${didYouMean(path, [...known], 'There are')}`);
}

/** The folder of a kind, and the school's subfolder in it: packets of routines and their ratings are none. */
function schoolOf([kind = '', inner = '', ...deeper]: readonly string[]): string[] {
  const isSchool = kind === 'routines' ? deeper.some((name) => name !== 'ratings') : inner !== '';
  return [kind, ...(isSchool ? [inner] : [])].filter((name) => name !== '');
}

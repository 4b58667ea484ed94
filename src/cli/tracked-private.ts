import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Settings } from '../settings.ts';
import { askGit } from './git.ts';

/**
 * The files of the private folder that the repository of the content tracks, as it calls them; none where there is no repository. A
 * repository of its own inside the folder is no part of it.
 */
export async function trackedPrivate({ contentFolder }: Settings): Promise<string[]> {
  const around = dirname(contentFolder);
  if (!existsSync(around)) return [];
  try {
    const listed = await askGit(around, ['ls-files', '--stage', '-z', '--', join(around, 'private')]);
    const entries = (listed ?? '').split('\0').filter((line) => line !== '' && !line.startsWith('160000 '));
    return entries.map((line) => line.slice(line.indexOf('\t') + 1));
  } catch {
    // Without git, nothing is tracked.
    return [];
  }
}

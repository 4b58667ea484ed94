import type { Source } from '../../domain/entry.ts';
import { and } from './lists.ts';
import { countOf } from './numbers.ts';

/** Up to so many files are named; more are counted. */
const fewFiles = 3;

/** What a page was made from: `content/goals/reading.md and 4 files in content/strategies/`. */
export function madeFromWords(sources: readonly Source[]): string {
  if (sources.length <= fewFiles) return and(sources.map(({ file }) => file));
  const folders = Map.groupBy(sources, folderOf);
  return and(
    [...folders].map(([folder, own]) => (own.length === 1 ? (own[0]?.file ?? '') : `${countOf(own.length, 'file')} in ${folder}`)),
  );
}

/** The folder of a file's kind, as its author knows it: `content/routines/`. */
function folderOf({ file, path }: Source): string {
  return file.slice(0, file.length - path.length) + path.slice(0, path.indexOf('/') + 1);
}

import { and } from './lists.ts';
import { countOf } from './numbers.ts';

/** Up to so many files are named; more are counted. */
const fewFiles = 3;

/** What a page was made from: `content/goals/reading.md and 4 files in content/strategies/`. */
export function madeFromWords(files: readonly string[]): string {
  if (files.length <= fewFiles) return and(files);
  const folders = Map.groupBy(files, folderOf);
  return and([...folders].map(([folder, own]) => (own.length === 1 ? (own[0] ?? '') : `${countOf(own.length, 'file')} in ${folder}`)));
}

/** The folder of a file's kind: `content/routines/`. */
function folderOf(file: string): string {
  return `${file.split('/').slice(0, 2).join('/')}/`;
}

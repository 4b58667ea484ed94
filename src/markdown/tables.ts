import type { MdastNode } from 'satteri';
import { placeOf, wordsOf } from './nodes.ts';
import type { MarkdownProblem } from './read-markdown.ts';

type Table = MdastNode & { readonly type: 'table' };

/** A head without a word, which names no column, and rows with more cells than the head has columns: the rest would be dropped. */
export function tableProblems(table: Table): MarkdownProblem[] {
  const [head] = table.children;
  const columns = head?.children.length ?? 0;
  const named = head?.children.some((cell) => wordsOf(cell as MdastNode).trim() !== '') ?? true;
  const long = table.children.filter((row) => row.children.length > columns);
  return [
    ...(named ? [] : [{ rule: 'table-without-head', facts: {}, ...placeOf(table) } as const]),
    ...long.map((row) => ({ rule: 'long-table-row', facts: { cells: row.children.length, columns }, ...placeOf(row) }) as const),
  ];
}

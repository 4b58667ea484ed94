import { cellOf, type DataTable } from '../../domain/data-table.ts';
import { resolveId } from '../../domain/entry.ts';
import { folderOf } from '../entries.ts';
import type { FileChange, Workspace } from '../file-change.ts';
import { spliced, type Splice } from '../splice.ts';
import { newReference } from './new-values.ts';
import type { Renaming } from './renaming.ts';

/** The tables of indicators whose rows name a renamed unit, with its new id in them. */
export function tableEdits(workspace: Workspace, renaming: Renaming): FileChange[] {
  if (renaming.thing !== 'unit') return [];
  const { entries } = workspace;
  return [...entries.tables].flatMap(([indicator, { data, hidden }]) =>
    [data, hidden].flatMap((table): FileChange[] => {
      if (!table) return [];
      const isMeant = (id: string): boolean => resolveId(entries, 'unit', id, folderOf(indicator)) === renaming.old;
      const rows = table.rows.filter((row) => isMeant(cellOf(table, row, 'unit')));
      if (rows.length === 0) return [];
      const before = workspace.textOf(table);
      const text = spliced(before, unitSplices(table, rows, before, renaming.old, renaming.now));
      return [{ kind: 'edit', root: table.internal ? 'private' : 'content', path: table.source.path, text }];
    }),
  );
}

/** Where the cells stand in the text of a file as it is on the disk, line ends and mark at the start included. */
function unitSplices(table: DataTable, rows: DataTable['rows'], text: string, old: string, now: string): Splice[] {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length)];
  return rows.map((row): Splice => {
    const id = cellOf(table, row, 'unit');
    const { line, column } = table.locate(row, 'unit');
    const at = (starts[line - 1] ?? 0) + column - 1;
    const from = text[at] === '"' ? at + 1 : at;
    return { from, to: from + id.length, insert: newReference(id, old, now) };
  });
}

import type { ImportProblem } from '../domain/import-report.ts';
import type { TableRow } from '../domain/table.ts';
import type { FindHeader } from '../reader/table.ts';

/** A field that a column of a table may fill. */
export interface Column {
  readonly field: string;
  /** The head under which our own tables have it. */
  readonly head: string;
  /** Other names that people give it, in small letters. */
  readonly names: readonly string[];
  /** Whether one value may be stated for all rows that leave it empty. */
  readonly fillable: boolean;
}

/** Columns that a person named: the field, and the name of its column; `''` for a field that no column shall fill. */
export type GivenColumns = ReadonlyMap<string, string>;

/** Where the fields of a table stand. */
export interface ColumnMap {
  /** The place of each field's column, from 0. */
  readonly places: ReadonlyMap<string, number>;
  readonly problems: readonly ImportProblem[];
}

/** A name without regard to capitals, to the signs between its words and to signs at its end. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_\-\u2010-\u2015]+/gu, ' ')
    .replace(/[\s:*?]+$/u, '')
    .trim();
}

/** Tells a header by its names: one that the person named, two that are known, or nothing but known ones. */
export function headerFinder(columns: readonly Column[], given: GivenColumns): FindHeader {
  const named = new Set([...given.values()].filter((name) => name !== '').map(plainName));
  return (cells) => {
    const filled = cells.map(plainName).filter((name) => name !== '');
    const known = filled.filter((name) => !named.has(name) && columns.some((column) => fits(column, name) > 0)).length;
    const score = known + 2 * filled.filter((name) => named.has(name)).length;
    return score > 1 || known === filled.length ? score : 0;
  };
}

/** Finds the column of each field: as the person said, else by our own names, else by usual ones. */
export function mapColumns(header: TableRow, columns: readonly Column[], given: GivenColumns): ColumnMap {
  const { line, cells } = header;
  const places = new Map<string, number>();
  const problems: ImportProblem[] = [];
  for (const [field, column] of given) {
    if (column === '') continue;
    const exact = cells.indexOf(column);
    const place = exact >= 0 ? exact : cells.findIndex((cell) => plainName(cell) === plainName(column));
    if (place < 0) problems.push({ line, kind: 'unknown-column', field, column, known: cells.filter((cell) => cell !== '') });
    else places.set(field, place);
  }
  const taken = new Set(places.values());
  for (const rank of [2, 1])
    for (const column of columns) {
      if (given.has(column.field) || places.has(column.field)) continue;
      const found = [...cells.entries()].filter(([place, cell]) => !taken.has(place) && fits(column, plainName(cell)) === rank);
      const [first] = found;
      if (found.length > 1) problems.push({ line, kind: 'two-columns', field: column.field, columns: found.map(([, cell]) => cell) });
      if (!first) continue;
      places.set(column.field, first[0]);
      taken.add(first[0]);
    }
  return { places, problems };
}

/** How well a name fits a column: 2 for the field's own names, 1 for usual ones, 0 for none. */
function fits({ field, head, names }: Column, name: string): number {
  if (name === plainName(field) || name === plainName(head)) return 2;
  return names.includes(name) ? 1 : 0;
}

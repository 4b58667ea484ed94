import type { RawField, RawProblem } from '../domain/indicator-import.ts';
import type { Measure } from '../domain/privacy/shape.ts';
import type { Table } from '../domain/table.ts';
import { mapColumns, type Column, type GivenColumns } from './import-columns.ts';

/** Usual names of the columns of a raw export. "Student count" is none for a share: it may be the part or the whole. */
const names = {
  period: ['school year', 'year', 'season', 'term', 'month', 'date'],
  unit: ['school', 'school name', 'district', 'district name', 'building', 'site'],
  group: ['student group', 'subgroup', 'sub group', 'grade', 'grade level'],
  n: ['number of students', 'students', 'enrollment', 'denominator', 'total students', 'tested', 'n size'],
  k: ['numerator'],
} as const;

const values: Readonly<Record<Measure['kind'], readonly string[]>> = {
  count: ['count', 'number', 'student count', 'incidents'],
  share: ['%', 'percent', 'percentage', 'rate', 'pct'],
  average: ['rate', 'score', 'average', 'mean', 'days', 'average score'],
};

/** The columns that an indicator of a measure may be read from. */
export function rawColumns({ kind }: Measure): readonly Column[] {
  const column = (field: RawField, usual: readonly string[]): Column => ({ field, head: field, names: usual, fillable: false });
  const always = [column('period', names.period), column('unit', names.unit), column('group', names.group), column('value', values[kind])];
  const sized = kind === 'count' ? [] : [column('n', names.n)];
  return [...always, ...sized, ...(kind === 'share' ? [column('k', names.k)] : [])];
}

/** Where the fields of a raw table stand, and what is wrong with that. `given` are fields that were stated for all rows. */
export function placeColumns(
  table: Table,
  measure: Measure,
  columns: GivenColumns,
  given: ReadonlySet<string>,
): { readonly places: ReadonlyMap<RawField, number>; readonly problems: readonly RawProblem[] } {
  const { header } = table;
  const mapped = mapColumns(header, rawColumns(measure), columns);
  const places = new Map(rawFields.flatMap((field) => [[field, mapped.places.get(field)] as const]).flatMap(placed));
  const at = { line: header.line, column: 0 };
  const known = header.cells.filter((name) => name !== '');
  const problems = mapped.problems.flatMap((problem): RawProblem[] => {
    if (problem.kind === 'unknown-column') return [{ ...at, kind: 'unknown-column', field: problem.field, name: problem.column, known }];
    return problem.kind === 'two-columns' ? [{ ...at, kind: 'two-columns', field: problem.field, names: problem.columns }] : [];
  });
  const isThere = (field: RawField): boolean => places.has(field) || given.has(field);
  const missing = (['period', 'unit'] as const).filter((field) => !isThere(field));
  const hasSize = measure.kind === 'count' || places.has('n');
  const hasValue = places.has('value') || (measure.kind === 'share' && places.has('k'));
  return {
    places,
    problems: [
      ...problems,
      ...missing.map((field): RawProblem => ({ ...at, kind: 'no-column', field, known })),
      ...(hasValue ? [] : [{ ...at, kind: 'no-column', field: 'value', known } as const]),
      ...(hasSize ? [] : [{ ...at, kind: 'no-size-column' } as const]),
    ],
  };
}

const rawFields: readonly RawField[] = ['period', 'unit', 'group', 'value', 'n', 'k'];

function placed([field, place]: readonly [RawField, number | undefined]): (readonly [RawField, number])[] {
  return place === undefined ? [] : [[field, place]];
}

import type { PublicFigure, PublicRow, RawFigure, RawRow } from '../../../src/domain/privacy/rows.ts';
import type { Measure, Shape } from '../../../src/domain/privacy/shape.ts';

/** A table in short: for each unit its groups with what stands there. */
export type Short<T> = Readonly<Record<string, Readonly<Record<string, T>>>>;

/** A shape of the district `D` with the schools, partitions and lone groups that are given; the periods are `t1` to `t4` of one school year. */
export function shapeOf(measure: Measure, parts: readonly string[], more: Partial<Shape> = {}): Shape {
  const periods = ['t1', 't2', 't3', 't4'].map((id) => ({ id, year: '2026-27' }));
  return { whole: 'D', parts, unlisted: false, everyone: 'all', partitions: [], alone: [], measure, cumulative: false, periods, ...more };
}

export const percent: Measure = { kind: 'share', per: 100 };
export const count: Measure = { kind: 'count' };
export const average: Measure = { kind: 'average' };

/** What stands in a public cell: `*`, a count, `[value, n]`, or `['<=', limit, n]`; `.` is missing and `-` not applicable. */
export type PublicShort =
  | '*'
  | '.'
  | '-'
  | number
  | readonly [value: number, n: number]
  | readonly [side: '<=' | '>=', limit: number, n: number];

export function publicRows(table: Short<PublicShort>, period = 't1'): PublicRow[] {
  return rowsOf(table, period, publicFigure);
}

/** What stands in a raw cell: a count, `[k, n]`, `'value of n'`, or as in a public cell. */
export type RawShort = '*' | '.' | '-' | number | readonly [k: number, n: number] | `${number} of ${number}`;

export function rawRows(table: Short<RawShort>, period = 't1'): RawRow[] {
  return rowsOf(table, period, rawFigure);
}

function rowsOf<Given, Figure>(table: Short<Given>, period: string, figureOf: (given: Given) => Figure) {
  return Object.entries(table).flatMap(([unit, groups]) =>
    Object.entries(groups).map(([group, given]) => ({ period, unit, group, figure: figureOf(given) })),
  );
}

function publicFigure(short: PublicShort): PublicFigure {
  if (typeof short === 'number') return { state: 'reported', value: short, n: null };
  if (typeof short === 'string') return { state: marks[short] };
  if (short.length === 2) return { state: 'reported', value: short[0], n: short[1] };
  return { state: 'capped', side: short[0] === '<=' ? 'at-most' : 'at-least', limit: short[1], n: short[2] };
}

function rawFigure(short: RawShort): RawFigure {
  if (typeof short === 'number') return { kind: 'count', value: short };
  if (short === '*' || short === '.' || short === '-') return { kind: marks[short] };
  if (typeof short !== 'string') return { kind: 'part', k: short[0], n: short[1] };
  const [value = '', n = ''] = short.split(' of ');
  return { kind: 'rate', value: Number(value), n: Number(n) };
}

const marks = { '*': 'suppressed', '.': 'missing', '-': 'not-applicable' } as const;

/** A public table in short: what stands in each cell, as text. */
export function inShort(rows: readonly PublicRow[]): Record<string, string> {
  return Object.fromEntries(rows.map(({ unit, group, figure }) => [`${unit} ${group}`, figureInShort(figure)]));
}

function figureInShort(figure: PublicFigure): string {
  if (figure.state === 'reported') return figure.n === null ? String(figure.value) : `${figure.value} of ${figure.n}`;
  if (figure.state === 'capped') return `${figure.side === 'at-most' ? '<=' : '>='}${figure.limit} of ${figure.n}`;
  return { suppressed: '*', missing: '.', 'not-applicable': '-' }[figure.state];
}

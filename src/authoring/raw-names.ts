import type { IndicatorFields } from '../schemas/indicator.ts';
import { parsePeriod, type Period } from '../domain/period.ts';
import { everyone } from '../domain/privacy/indicator-shape.ts';
import type { Unit } from '../domain/site.ts';
import { plainWords } from './import-values.ts';

/** What a name in a cell leads to: one thing, none, or several. */
export type Found<Thing> =
  | { readonly is: 'found'; readonly thing: Thing }
  | { readonly is: 'unknown-name' | 'several'; readonly known: readonly string[] };

/** Finds what a cell names; nothing is guessed. */
export type Finder<Thing> = (cell: string) => Found<Thing>;

/** Names that a person stated: what stands in the table, and what it means. */
export type StatedNames = ReadonlyMap<string, string>;

/** Finds units by id, title or former name. */
export function unitFinder(units: readonly Unit[], stated: StatedNames): Finder<Unit> {
  const names = (unit: Unit): string[] => [unit.fields.title, ...(unit.fields.formerNames ?? [])];
  const known = units.map(({ fields }) => fields.title);
  return cached(stated, (cell) => {
    const exact = units.filter(({ id }) => id === cell);
    const titled = units.filter(({ fields }) => plainWords(fields.title) === plainWords(cell));
    const former = units.filter((unit) => names(unit).some((name) => plainWords(name) === plainWords(cell)));
    const found = [exact, titled, former].find(({ length }) => length > 0) ?? [];
    return one(found, known, (unit) => unit.id);
  });
}

/** Finds groups by id or title; no group, `all` and "All students" are everybody. */
export function groupFinder({ groups = {} }: IndicatorFields, stated: StatedNames): Finder<string> {
  const all = Object.entries(groups);
  const known = ['all', ...all.map(([, title]) => title)];
  return cached(stated, (cell) => {
    if (['', everyone, 'all students'].includes(plainWords(cell))) return { is: 'found', thing: everyone };
    const exact = all.filter(([id]) => id === cell);
    const found = exact.length > 0 ? exact : all.filter(([, title]) => plainWords(title) === plainWords(cell));
    return one(
      found.map(([id]) => id),
      known,
      (id) => id,
    );
  });
}

/** Finds periods as our tables write them, and school years and their seasons as `2026-2027`, `2026/27`, `Fall 2026-27`. */
export function periodFinder(starts: string, stated: StatedNames): Finder<Period> {
  return cached(stated, (cell) => {
    const period = parsePeriod(cell, starts) ?? parsePeriod(usualPeriod(cell), starts);
    return period ? { is: 'found', thing: period } : { is: 'unknown-name', known: [] };
  });
}

function usualPeriod(cell: string): string {
  const plain = cell.toLowerCase().replace(/[\u2010-\u2015/]/gu, '-');
  const text = plain.replace(/\b(\d{4})-(\d{2})(\d{2})\b/u, (all: string, year: string, century: string, end: string) => {
    const next = Number(year) + 1;
    return String(next) === `${century}${end}` ? `${year}-${end}` : all;
  });
  const [, before, year, after] = /^(?:(fall|winter|spring|summer) )?(\d{4}-\d{2})(?: (fall|winter|spring|summer))?$/u.exec(text) ?? [];
  const season = before ?? after;
  return year !== undefined && season !== undefined ? `${year}-${season}` : text;
}

function one<Thing>(found: readonly Thing[], known: readonly string[], idOf: (thing: Thing) => string): Found<Thing> {
  const [first] = found;
  if (first === undefined) return { is: 'unknown-name', known };
  return found.length === 1 ? { is: 'found', thing: first } : { is: 'several', known: found.map(idOf) };
}

/** Each text of a column is looked up once. */
function cached<Thing>(stated: StatedNames, find: Finder<Thing>): Finder<Thing> {
  const known = new Map<string, Found<Thing>>();
  const meant = new Map([...stated].map(([name, meaning]) => [plainWords(name), meaning]));
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const found = find(meant.get(plainWords(cell)) ?? cell);
    known.set(cell, found);
    return found;
  };
}

import type { ParseArgsOptionsConfig } from 'node:util';
import { dateForm, type DateForm } from '../authoring/date-form.ts';
import type { ImportOptions } from '../authoring/import-cells.ts';
import type { Importer } from '../authoring/import-table.ts';
import type { LevelOptions } from '../authoring/level-cells.ts';
import type { ImportKind } from '../domain/import-report.ts';
import { didYouMean, or } from '../words/en/lists.ts';
import { WrongUse } from './arguments.ts';
import { readPairs } from './pairs.ts';

const several = { type: 'string', multiple: true } as const;

/** Everything that may be said of an import. */
export const importOptions = {
  plan: { type: 'string' },
  folder: { type: 'string' },
  routine: { type: 'string' },
  rubric: { type: 'string' },
  columns: several,
  fill: several,
  empty: several,
  levels: several,
  'not-rated': several,
  dates: { type: 'string' },
  indicator: { type: 'string' },
  period: { type: 'string' },
  unit: { type: 'string' },
  group: { type: 'string' },
  periods: several,
  units: several,
  groups: several,
  suppressed: several,
  decimal: { type: 'string' },
  skip: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** What a table may hold: rows that become content as they are, or raw numbers that have to be made safe. */
export type TableKind = ImportKind | 'indicator' | 'notes';

/** What only some kinds of import take. */
const own: Readonly<Record<TableKind, readonly string[]>> = {
  strategies: ['plan', 'folder', 'fill', 'dates'],
  ratings: ['routine', 'rubric', 'levels', 'not-rated', 'fill', 'dates'],
  'next-steps': ['routine', 'fill', 'dates'],
  notes: ['routine', 'dates'],
  indicator: ['indicator', 'period', 'unit', 'group', 'periods', 'units', 'groups', 'suppressed', 'decimal'],
};

const kinds: readonly TableKind[] = ['strategies', 'ratings', 'next-steps', 'indicator', 'notes'];

/** What a table holds, as the first word after the command says. */
export function tableKind(word: string | undefined): TableKind {
  return kindAmong(word, kinds);
}

/** The same where only rows of content are meant. */
export function importKind(word: string | undefined): ImportKind {
  return kindAmong(word, ['strategies', 'ratings', 'next-steps']);
}

function kindAmong<Kind extends string>(word: string | undefined, among: readonly Kind[]): Kind {
  const kind = among.find((one) => one === word);
  if (kind !== undefined) return kind;
  throw new WrongUse(
    word === undefined ? `Say what: ${or(among)}.` : `There is nothing called "${word}" here.${didYouMean(word, among, 'There are')}`,
  );
}

interface Values {
  readonly columns?: string[] | undefined;
  readonly fill?: string[] | undefined;
  readonly empty?: string[] | undefined;
  readonly levels?: string[] | undefined;
  readonly 'not-rated'?: string[] | undefined;
  readonly dates?: string | undefined;
  readonly skip: boolean;
}

/** Some options go with some kinds of tables alone. */
export function checkOptions(kind: TableKind, values: object): void {
  const foreign = kinds.flatMap((other) => own[other]).find((option) => option in values && !own[kind].includes(option));
  const ofTables = kind === 'notes' ? (['columns', 'empty'] as const).find((option) => option in values) : undefined;
  const wrong = foreign ?? ofTables;
  if (wrong !== undefined) throw new WrongUse(`--${wrong} does not go with "${kind}".`);
}

/** What was said of the table, apart from where its rows go. */
export function statedIn(values: Values): ImportOptions & LevelOptions {
  return {
    columns: readPairs(values.columns, 'columns'),
    fill: readPairs(values.fill, 'fill'),
    empty: values.empty ?? [],
    dates: values.dates === undefined ? null : formOf(values.dates),
    levels: readPairs(values.levels, 'levels'),
    notRated: values['not-rated'] ?? [],
    skip: values.skip,
  };
}

function formOf(text: string): DateForm {
  const form = dateForm(text);
  if (form) return form;
  throw new WrongUse(`"${text}" is not a way to write days. Write it as dd.mm.yyyy, mm/dd/yyyy or dd.mm.yy.`);
}

/** Columns and values can be stated only for fields that there are. */
export function checkFields({ columns }: Importer, stated: ImportOptions): void {
  const check = (names: Iterable<string>, known: readonly string[]): void => {
    for (const name of names)
      if (!known.includes(name)) throw new WrongUse(`There is no field "${name}" to state here.${didYouMean(name, known, 'There are')}`);
  };
  check(
    stated.columns.keys(),
    columns.map(({ field }) => field),
  );
  check(
    stated.fill.keys(),
    columns.filter(({ fillable }) => fillable).map(({ field }) => field),
  );
}

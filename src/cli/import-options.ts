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
  skip: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
} as const satisfies ParseArgsOptionsConfig;

/** What only some kinds of import take. */
const own: Readonly<Record<ImportKind, readonly string[]>> = {
  strategies: ['plan', 'folder'],
  ratings: ['routine', 'rubric', 'levels', 'not-rated'],
  'next-steps': ['routine'],
};

const kinds: readonly ImportKind[] = ['strategies', 'ratings', 'next-steps'];

/** What a table holds, as the first word after the command says. */
export function importKind(word: string | undefined): ImportKind {
  const kind = kinds.find((one) => one === word);
  if (kind) return kind;
  throw new WrongUse(
    word === undefined ? `Say what: ${or(kinds)}.` : `There is nothing called "${word}" here.${didYouMean(word, kinds, 'There are')}`,
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

/** What was said of the table, apart from where its rows go. */
export function statedIn(kind: ImportKind, values: Values): ImportOptions & LevelOptions {
  const foreign = kinds.flatMap((other) => own[other]).find((option) => option in values && !own[kind].includes(option));
  if (foreign !== undefined) throw new WrongUse(`--${foreign} does not go with "${kind}".`);
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

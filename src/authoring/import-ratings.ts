import type { Entry } from '../domain/entry.ts';
import type { Routine, Rubric, Site, Strategy } from '../domain/site.ts';
import { elementsOf } from '../domain/views/sheets.ts';
import { ratingHead, sheetHeads } from '../words/en/sheets.ts';
import type { Workspace } from './file-change.ts';
import type { ImportOptions, RowCells, Tally } from './import-cells.ts';
import { plainName, type Column } from './import-columns.ts';
import type { Importer, RowPlan } from './import-table.ts';
import { rowValues, sameWords, type RowValues } from './import-values.ts';
import type { LevelOptions } from './level-cells.ts';
import { createRating, editRating } from './rating-writes.ts';
import { saidOf } from './rating-cells.ts';
import { isPlain } from './with-body.ts';

/** Usual names of columns, beside our own. */
const names: Partial<Record<keyof typeof sheetHeads.ratings, readonly string[]>> = {
  strategy: ['title', 'name', 'strategy name', 'initiative', 'project', 'project name'],
  in: ['unit', 'in school'],
  overall: ['overall rating', 'rating', 'level', 'likelihood', 'likelihood of success', 'rag', 'rag rating'],
  notRated: ['not rated', 'reason not rated'],
  rationale: ['reason', 'comment', 'comments', 'rating comment'],
  ratedBy: ['rater'],
  asOf: ['as of date'],
};

/** What one value may be stated of for several ratings: never a level or its reason. */
const fillable = new Set(['in', 'notRated', 'ratedBy', 'asOf']);

/** What an import of ratings goes by. */
export interface RatingImport {
  readonly site: Site;
  readonly workspace: Workspace;
  readonly routine: Routine;
  /** The rubric of new ratings; one that is there keeps its own. */
  readonly rubric: Rubric;
  readonly options: ImportOptions & LevelOptions;
}

/** Rows become ratings of one routine: new files, or changes where a cell says something else than the file. */
export function ratingImporter(given: RatingImport): Importer {
  const fixed = Object.entries(sheetHeads.ratings).map(([field, head]): Column => ({
    field,
    head,
    names: names[field as keyof typeof names] ?? [],
    fillable: fillable.has(field),
  }));
  const elements = elementsOf(given.routine, given.rubric);
  const rated = elements.map(({ id, title, short = title }): Column => ({
    field: `ratings.${id}`,
    head: ratingHead({ elements }, `ratings.${id}`),
    names: [id, title, short].map(plainName),
    fillable: false,
  }));
  return {
    // An element may be called "Evidence", too: what is rated comes first.
    columns: [...rated, ...fixed],
    key: ['strategy', 'id'],
    plan: (cells, tally) =>
      planRow(
        given,
        elements.map(({ id }) => id),
        cells,
        tally,
      ),
  };
}

function planRow(given: RatingImport, elements: readonly string[], cells: RowCells, tally: Tally): RowPlan {
  const { site, routine, options } = given;
  const values = rowValues(site, cells, options, tally);
  const strategy = strategyOf(given, cells, values);
  const unitCell = cells.cell('in') || cells.fill('in');
  const unit = unitCell === '' ? null : (values.thing('in', 'unit', site.units.all, unitCell) ?? null);
  if (!strategy || values.problems.length > 0) return { state: 'problem', problems: values.problems };
  const rating = routine.ratings.find((one) => one.subject === strategy && one.unit === unit) ?? null;
  const said = saidOf(given, { strategy, unit, rating }, cells, values, elements, tally);
  if (values.problems.length > 0) return { state: 'problem', problems: values.problems };
  const name = unit === null ? strategy.id : `${strategy.id} (${unit.id})`;
  const named = { key: `${strategy.id} ${unit?.id ?? ''}`, name };
  if (said.silent) return { state: 'empty', ...named };
  if (!rating) return { state: 'new', ...named, fields: [], write: createRating(routine, given.rubric, strategy, unit, said) };
  const entry = given.workspace.entries.get('rating', rating.id);
  if (said.fields.length === 0 || !entry) return { state: 'unchanged', ...named };
  if (said.rationale !== null && !isPlain(given.workspace.textOf(entry as Entry), entry.body.text))
    return { state: 'problem', problems: [{ line: cells.line, kind: 'marked-text', path: entry.source.file }] };
  return { state: 'changed', ...named, fields: said.fields, write: editRating(entry, said) };
}

/** The strategy that a row is about, by its id or by its title; where both stand they must be of one strategy. */
function strategyOf({ site, routine }: RatingImport, cells: RowCells, values: RowValues): Strategy | undefined {
  const { line } = cells;
  const [id, title] = [cells.cell('id'), cells.cell('strategy')];
  if (id === '' && title === '') {
    values.problems.push({ line, kind: 'empty-cell', field: 'strategy' });
    return undefined;
  }
  if (id === '') {
    const { strategies } = routine.series.plan;
    const isThere = strategies.some((one) => one.id === title || sameWords(one.fields.title, title));
    return values.thing('strategy', 'strategy', isThere ? strategies : site.strategies.all, title);
  }
  const found = values.thing('id', 'strategy', site.strategies.all, id);
  if (found && title !== '' && title !== found.id && !sameWords(found.fields.title, title))
    values.problems.push({ line, kind: 'other-title', id, title: found.fields.title, found: title });
  return found;
}

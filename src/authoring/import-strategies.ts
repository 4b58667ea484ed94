import type { ImportProblem } from '../domain/import-report.ts';
import { flawOfName } from '../domain/rules/names.ts';
import type { Plan, Site, Strategy } from '../domain/site.ts';
import { leadToday, strategyFields, type StrategyField } from '../domain/views/sheets.ts';
import { sheetHeads, strategyCell } from '../words/en/sheets.ts';
import { editFields } from './field-editor.ts';
import type { Workspace } from './file-change.ts';
import { idFromTitle } from './id-from-title.ts';
import { onOneLine, type ImportOptions, type RowCells, type Tally } from './import-cells.ts';
import type { Column } from './import-columns.ts';
import type { Importer, RowPlan } from './import-table.ts';
import { rowValues, sameWords, type RowValues } from './import-values.ts';
import type { FieldValue } from './print-yaml.ts';
import { strategyValue } from './strategy-values.ts';

/** Usual names of columns, beside our own. */
const names: Partial<Record<StrategyField, readonly string[]>> = {
  id: ['strategy id'],
  title: ['name', 'strategy name', 'initiative', 'project', 'project name'],
  description: ['summary'],
  goals: ['goal', 'goal id'],
  units: ['school', 'unit'],
  'success.what': ['success'],
  'success.by': ['by when', 'by'],
  lead: ['owner', 'responsible', 'person responsible'],
  team: ['team members'],
  from: ['start', 'start date'],
};

const required: ReadonlySet<StrategyField> = new Set(['title', 'goals', 'success.what', 'success.by', 'lead']);

/** What an import of strategies goes by. */
export interface StrategyImport {
  readonly site: Site;
  readonly workspace: Workspace;
  readonly plan: Plan;
  /** The subfolder in which new files come; `''` for none. */
  readonly folder: string;
  /** Whether new files belong to the team alone. */
  readonly internal: boolean;
  readonly options: ImportOptions;
}

/** Rows become strategies of one plan: new files, or changes where a cell says something else than the file. */
export function strategyImporter(given: StrategyImport): Importer {
  const columns = strategyFields.map((field): Column => ({
    field,
    head: sheetHeads.strategies[field],
    names: names[field] ?? [],
    fillable: field !== 'id' && field !== 'title',
  }));
  return { columns, key: ['title', 'id'], plan: (cells, tally) => planRow(given, cells, tally) };
}

function planRow(given: StrategyImport, cells: RowCells, tally: Tally): RowPlan {
  const values = rowValues(given.site, cells, given.options, tally);
  const found = strategyOf(given, cells, values);
  if (values.problems.length > 0) return { state: 'problem', problems: values.problems };
  return found ? changed(given, found, cells, values) : created(given, cells, values);
}

/** The strategy that a row is about; nothing for a new one. */
function strategyOf({ site, plan, folder, workspace }: StrategyImport, cells: RowCells, { problems }: RowValues): Strategy | undefined {
  const { line } = cells;
  const [id, title] = [cells.cell('id'), cells.cell('title')];
  const byTitle = title === '' ? [] : plan.strategies.filter(({ fields }) => sameWords(fields.title, title));
  if (id === '') {
    if (byTitle.length > 1)
      problems.push({ line, kind: 'several', field: 'title', named: 'strategy', found: title, ids: byTitle.map((one) => one.id) });
    return byTitle[0];
  }
  const full = fullId(id, folder);
  const known = site.strategies.get(id) ?? site.strategies.get(full);
  if (known) return known;
  if (workspace.entries.has('strategy', full)) problems.push({ line, kind: 'broken-file', path: `strategies/${full}.md` });
  const [other] = byTitle;
  if (other) problems.push({ line, kind: 'title-taken', id, title, as: other.id });
  return undefined;
}

function fullId(id: string, folder: string): string {
  return folder === '' || id.includes('/') ? id : `${folder}/${id}`;
}

/** A new strategy, which needs everything that the schema needs. */
function created(given: StrategyImport, cells: RowCells, values: RowValues): RowPlan {
  const { problems } = values;
  const { line } = cells;
  const title = cells.cell('title');
  const fields: Record<string, FieldValue> = {};
  for (const field of strategyFields) {
    if (field === 'id') continue;
    const text = cells.lines(field) || cells.fill(field);
    if (text === '' && required.has(field)) problems.push({ line, kind: 'empty-cell', field });
    const value = text === '' ? undefined : strategyValue(given, field, text, values);
    if (value !== undefined) put(fields, field, value);
  }
  const id = newId(given, cells.cell('id'), title, line, problems);
  if (problems.length > 0) return { state: 'problem', problems };
  const folder = id.includes('/') ? id.slice(0, id.indexOf('/')) : '';
  const path = `strategies/${id}.md`;
  const write = { does: 'create', kind: 'strategy', id, folder, path, internal: given.internal, fields, body: '' } as const;
  return { state: 'new', key: id, name: id, fields: [], write };
}

function put(fields: Record<string, FieldValue>, field: string, value: FieldValue): void {
  const [outer = '', inner] = field.split('.');
  if (inner === undefined) fields[outer] = value;
  else fields[outer] = { ...(fields[outer] as Record<string, FieldValue> | undefined), [inner]: value };
}

/** The id of a new strategy, from its column or else from its title; a clash is a problem, never solved by a number. */
function newId({ site, folder, workspace }: StrategyImport, given: string, title: string, line: number, problems: ImportProblem[]): string {
  const id = given === '' ? idFromTitle(title) : given;
  const flawed = id.split('/').length > 2 || id.split('/').some((part) => flawOfName(part) !== undefined);
  if (title !== '' && flawed)
    problems.push(given === '' ? { line, kind: 'no-id', found: title } : { line, kind: 'not-an-id', found: given });
  const full = fullId(id, folder);
  if (workspace.entries.has('strategy', full))
    problems.push({ line, kind: 'id-taken', id: full, title: site.strategies.get(full)?.fields.title ?? '' });
  return full;
}

/** What a row says otherwise than the file of its strategy; an empty cell says nothing. */
function changed(given: StrategyImport, strategy: Strategy, cells: RowCells, values: RowValues): RowPlan {
  const entry = given.workspace.entries.get('strategy', strategy.id);
  const changes: { readonly field: string; readonly value: FieldValue }[] = [];
  for (const field of strategyFields) {
    // A title by which the strategy was found may differ in capitals; only beside an id is it a new one.
    if (field === 'id' || (field === 'title' && cells.cell('id') === '')) continue;
    const now = strategyCell(given.site, strategy, field);
    const text = cells.lines(field) || (now === '' ? cells.fill(field) : '');
    if (text === '' || onOneLine(text) === onOneLine(now)) continue;
    const value = strategyValue(given, field, text, values);
    if (value === undefined || isEqual(value, valueNow(given.site, strategy, field))) continue;
    if (field === 'lead' && typeof strategy.fields.lead !== 'string')
      values.problems.push({ line: cells.line, kind: 'lead-history', found: onOneLine(text) });
    changes.push({ field, value });
  }
  if (values.problems.length > 0) return { state: 'problem', problems: values.problems };
  const named = { key: strategy.id, name: strategy.id };
  if (changes.length === 0 || !entry) return { state: 'unchanged', ...named };
  const apply = (text: string): string => {
    const editor = editFields(text, 'strategy');
    for (const { field, value } of changes) editor.set(field.split('.'), value);
    return editor.text();
  };
  const fields = changes.map(({ field }) => field);
  return { state: 'changed', ...named, fields, write: { does: 'edit', entry, apply } };
}

/** What the file says in a field now; of several leads, the one of today. */
function valueNow(site: Site, strategy: Strategy, field: StrategyField): unknown {
  if (field === 'lead') return leadToday(site, strategy);
  const [outer = '', inner] = field.split('.');
  const fields = new Map<string, unknown>(Object.entries(strategy.fields));
  const value = fields.get(outer);
  return inner === undefined ? value : new Map(Object.entries(value ?? {})).get(inner);
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

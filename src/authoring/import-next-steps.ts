import type { Entry } from '../domain/entry.ts';
import type { ImportProblem } from '../domain/import-report.ts';
import type { Routine, Site } from '../domain/site.ts';
import type { StepField, StepRow } from '../domain/views/sheets.ts';
import { idPart } from '../schemas/reference.ts';
import { sheetHeads, stepCell } from '../words/en/sheets.ts';
import type { Workspace } from './file-change.ts';
import { idFromTitle } from './id-from-title.ts';
import { onOneLine, type ImportOptions, type RowCells, type Tally } from './import-cells.ts';
import type { Column } from './import-columns.ts';
import type { Importer, RowPlan } from './import-table.ts';
import { rowValues, type RowValues } from './import-values.ts';
import type { FieldValue } from './print-yaml.ts';

/** What a row may say of a next step; what became of it is said in later routines. */
const promised = ['owner', 'due', 'strategy', 'goal', 'doneWhen'] as const satisfies readonly StepField[];

const fields = ['routine', 'id', 'text', ...promised] as const;

/** Usual names of columns, beside our own. */
const names: Partial<Record<StepField, readonly string[]>> = {
  text: ['step', 'next steps', 'action', 'task', 'what'],
  owner: ['who', 'responsible', 'person responsible'],
  due: ['by when', 'due date', 'deadline'],
};

/** What an import of next steps goes by. */
export interface StepImport {
  readonly site: Site;
  readonly workspace: Workspace;
  /** The routine of rows that name none. */
  readonly routine: Routine | null;
  readonly options: ImportOptions;
}

/** Rows become next steps at the end of their routine's list. A step is written once: one that is there already is never changed. */
export function stepImporter(given: StepImport): Importer {
  const columns = fields.map((field): Column => ({
    field,
    head: sheetHeads.steps[field],
    names: names[field] ?? [],
    fillable: (promised as readonly StepField[]).includes(field),
  }));
  return { columns, key: ['text'], plan: (cells, tally) => planRow(given, cells, tally) };
}

function planRow(given: StepImport, cells: RowCells, tally: Tally): RowPlan {
  const { line } = cells;
  const values = rowValues(given.site, cells, given.options, tally);
  const routine = routineOf(given, cells, values);
  const text = cells.cell('text');
  const id = cells.cell('id') || (routine && sameText(routine, text)) || idFromTitle(text);
  if (text === '') values.problems.push({ line, kind: 'empty-cell', field: 'text' });
  else if (!idPart.test(id))
    values.problems.push(cells.cell('id') === '' ? { line, kind: 'no-id', found: text } : { line, kind: 'not-an-id', found: id });
  const entry = routine && given.workspace.entries.get('routine', routine.id);
  if (!routine || !entry || values.problems.length > 0) return { state: 'problem', problems: values.problems };
  const named = { key: `${routine.id}#${id}`, name: `${routine.id}#${id}` };
  const known = (routine.fields.nextSteps ?? []).find((step) => step.id === id);
  if (known) {
    values.problems.push(...differencesOf(given.site, { routine, fields: known, step: null }, cells, values));
    return values.problems.length === 0 ? { state: 'unchanged', ...named } : { state: 'problem', problems: values.problems };
  }
  const step: Record<string, FieldValue> = { id, text };
  for (const field of promised) {
    const cell = cells.cell(field) || cells.fill(field);
    const value = cell === '' ? undefined : valueOf(given.site, field, cell, values);
    if (value !== undefined) step[field] = value;
  }
  if (values.problems.length > 0) return { state: 'problem', problems: values.problems };
  return { state: 'new', ...named, fields: [], write: { does: 'append', entry: entry as Entry, list: 'nextSteps', item: step } };
}

function routineOf({ site, routine }: StepImport, cells: RowCells, { problems }: RowValues): Routine | null {
  const { line } = cells;
  const id = cells.cell('routine');
  if (id === '' && !routine) problems.push({ line, kind: 'empty-cell', field: 'routine' });
  if (id === '') return routine;
  const found = site.routines.get(id) ?? null;
  const known = site.routines.all.map((one) => one.id);
  if (!found) problems.push({ line, kind: 'unknown-name', field: 'routine', named: 'routine', found: id, known });
  return found;
}

/** The id of a step of the routine with exactly this text, so that a table without ids may be imported again. */
function sameText(routine: Routine, text: string): string | undefined {
  return routine.fields.nextSteps?.find((step) => onOneLine(step.text) === text)?.id;
}

/** What a row says otherwise than the step that is there; an empty cell says nothing. */
function differencesOf(site: Site, row: StepRow, { line, cell }: RowCells, values: RowValues): ImportProblem[] {
  return (['text', ...promised] as const).flatMap((field): ImportProblem[] => {
    const [was, found] = [onOneLine(stepCell(site, row, field)), cell(field)];
    if (found === '' || found === was) return [];
    const meant = field === 'text' ? found : valueOf(site, field, found, values);
    const same = meant === undefined || meant === row.fields[field];
    return same ? [] : [{ line, kind: 'step-differs', id: row.fields.id, field, was, found }];
  });
}

function valueOf(site: Site, field: (typeof promised)[number], cell: string, values: RowValues): FieldValue | undefined {
  switch (field) {
    case 'owner':
      return values.person(field, cell);
    case 'due':
      return values.day(field, cell);
    case 'strategy':
      return values.thing(field, 'strategy', site.strategies.all, cell)?.id;
    case 'goal':
      return values.thing(field, 'goal', site.goals.all, cell)?.id;
    case 'doneWhen':
      return cell;
  }
}

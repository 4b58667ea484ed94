import type { NotesProblem, ReadStep, SheetStep } from '../../domain/notes-import.ts';
import type { Routine, Site } from '../../domain/site.ts';
import type { NextStep } from '../../schemas/next-step.ts';
import { words } from '../../words/words.ts';
import type { DateForm } from '../date-form.ts';
import { idFromTitle } from '../id-from-title.ts';
import { onOneLine } from '../import-cells.ts';
import { sameWords } from '../import-values.ts';
import { readWrittenDay } from './written-day.ts';

/** The steps of a sheet: those that can be written, how many were written before, and what is wrong with the others. */
export interface StepReading {
  readonly steps: readonly ReadStep[];
  readonly known: number;
  readonly problems: readonly NotesProblem[];
}

/** Reads the next steps of a sheet. One that is written already is never changed: what became of it is said in a later routine. */
export function readSteps(site: Site, routine: Routine, rows: readonly SheetStep[], form: DateForm | null): StepReading {
  const written = routine.fields.nextSteps ?? [];
  const taken = new Set(written.map(({ id }) => id));
  const steps: ReadStep[] = [];
  const problems: NotesProblem[] = [];
  let known = 0;
  for (const row of rows) {
    const found: NotesProblem[] = [];
    const owner = row.owner === '' ? undefined : personNamed(site, row, found);
    const due = row.due === '' ? undefined : dayWritten(row, form, found);
    const before = written.find((step) => sameWords(onOneLine(step.text), row.text));
    const id = freeId(row.text, taken);
    if (row.text === '') found.push({ kind: 'no-text', step: [row.owner, row.due, row.doneWhen].filter(Boolean).join(', ') });
    else if (before) found.push(...differences(site, before, row, owner, due));
    else {
      if (row.owner === '') found.push({ kind: 'no-owner', step: row.text });
      if (row.due === '') found.push({ kind: 'no-due', step: row.text });
      if (id === '') found.push({ kind: 'no-id', step: row.text });
    }
    problems.push(...found);
    if (found.length > 0) continue;
    if (before) known += 1;
    else {
      taken.add(id);
      steps.push({ id, text: row.text, owner, due, doneWhen: row.doneWhen === '' ? undefined : row.doneWhen });
    }
  }
  return { steps, known, problems };
}

/** Somebody by id, name or position; where a district has no list of people, by whatever is written. */
function personNamed(site: Site, { owner, text }: SheetStep, problems: NotesProblem[]): string | undefined {
  if (site.people.size === 0) return owner;
  const people = [...site.people].map(([id, { name, position }]) => ({ id, names: [id, name, position ?? ''] }));
  const found = people.filter(({ names }) => names.some((name) => sameWords(name, owner)));
  if (found.length === 1) return found[0]?.id;
  const known = [...site.people.values()].map(({ name }) => name);
  problems.push(
    found.length === 0
      ? { kind: 'unknown-person', step: text, found: owner, known }
      : { kind: 'several-people', step: text, found: owner, ids: found.map(({ id }) => id) },
  );
  return undefined;
}

function dayWritten({ due, text }: SheetStep, form: DateForm | null, problems: NotesProblem[]): string | undefined {
  const read = readWrittenDay(due, form);
  if (typeof read !== 'string') return read.day;
  problems.push({ kind: read, step: text, found: due });
  return undefined;
}

function differences(site: Site, before: NextStep, row: SheetStep, owner: string | undefined, due: string | undefined): NotesProblem[] {
  const step = row.text;
  return [
    ...(owner !== undefined && owner !== before.owner
      ? [{ kind: 'differs', step, field: 'owner', was: words.nameOf(site, before.owner), found: row.owner } as const]
      : []),
    ...(due !== undefined && due !== before.due
      ? [{ kind: 'differs', step, field: 'due', was: words.stepDue(before), found: row.due } as const]
      : []),
    ...(row.doneWhen !== '' && !sameWords(row.doneWhen, onOneLine(before.doneWhen ?? ''))
      ? [{ kind: 'differs', step, field: 'doneWhen', was: before.doneWhen ?? '', found: row.doneWhen } as const]
      : []),
  ];
}

/** An id of a step's words that no other step has. */
function freeId(text: string, taken: ReadonlySet<string>): string {
  const id = idFromTitle(text);
  if (id === '' || !taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

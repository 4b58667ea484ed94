import { day } from '../../schemas/day.ts';
import type { Day } from '../../schemas/day.ts';
import { routineKind, type RoutineKind, type Slot } from '../../schemas/series.ts';
import type { Series, Site } from '../../domain/site.ts';
import { strategiesOf } from '../../domain/views/agenda.ts';
import type { Step } from '../../domain/views/ledger.ts';
import { ledgerPart } from '../../domain/views/ledger-part.ts';
import { runsOn } from '../../domain/views/life.ts';
import { preparationOf } from '../../domain/views/preparation.ts';
import { nextThings, questions as ask } from '../../words/en/terminal/new.ts';
import { nameOf } from '../../words/en/people.ts';
import { preparationLine } from '../../words/en/preparation.ts';
import { roleWord } from '../../words/en/routines.ts';
import type { FieldValue } from '../print-yaml.ts';
import type { FileChange, NewFile } from '../file-change.ts';
import { participantRole } from '../../schemas/routine.ts';
import { CannotMake, choicesOf, listOf, numberOf, onlyOf, type Answers, type Form, type Made } from './form.ts';
import { newFile } from '../new-file.ts';
import { ratingFile, rubricFor } from './rating.ts';

/** A routine in preparation: its folder, a rating file for each strategy in focus, the open steps to follow up. */
export const routineForm: Form = {
  does: 'a routine, with a rating file for each strategy in focus',
  needsSite: true,
  titled: null,
  questions: (workspace) => [
    { name: 'series', asks: ask.seriesOf, needed: true, usual: onlyOf(workspace, 'series'), among: choicesOf(workspace, 'series') },
    { name: 'kind', asks: ask.kind, needed: false, among: routineKind.options.map((kind) => ({ value: kind, label: kind })) },
    { name: 'start', asks: ask.start, needed: false },
    { name: 'place', asks: '', needed: false },
    { name: 'focus', asks: ask.focus, needed: false, several: true, among: choicesOf(workspace, 'strategy') },
    { name: 'minutes', asks: '', needed: false },
  ],
  make: ({ site }, id, answers) => {
    if (!site) throw new CannotMake('The content has errors. Mend what "npx stocktake check" says first.');
    const name = id.slice(id.lastIndexOf('/') + 1);
    const date = /^\d{4}-\d{2}-\d{2}(?=-)/u.exec(name)?.[0] ?? '';
    if (!day.safeParse(date).success)
      throw new CannotMake(`The name of a routine begins with its day, as in 2026-12-10-winter-stocktake, not "${id}".`);
    const series = site.series.get(answers['series'] ?? '');
    if (!series) throw new CannotMake(`There is no series "${answers['series'] ?? ''}". Make it: npx stocktake new series`);
    return makeRoutine(site, series, id, date, answers);
  },
};

function makeRoutine(site: Site, series: Series, id: string, date: string, answers: Answers): Made {
  const kind = kindFor(series, date, answers);
  const chosen = listOf(answers['focus']);
  const focus = focusFor(series, date, answers);
  const strategies = focus ? strategiesOf(series.plan, focus) : series.plan.strategies.filter((strategy) => runsOn(strategy, date));
  const missing = chosen?.find((one) => !strategies.some((strategy) => strategy.id === one));
  if (missing !== undefined) throw new CannotMake(`The plan of this series has no strategy "${missing}".`);
  const rubric = strategies.length > 0 && kind !== 'check-in' ? rubricFor(site, series.plan) : null;
  const ratings = rubric ? strategies.map((strategy) => ratingFile(id, date, strategy, rubric)) : [];
  const changes: FileChange[] = [routineFile(site, series, id, date, answers), ...ratings];
  return { changes, next: [...nextOf(series, site.today, kind, id, date, openBefore(site, series, date)), ...lastDebrief(series, date)] };
}

/** What the last debrief wants changed: said here, and never written into a file that may be published. */
function lastDebrief(series: Series, date: string): string[] {
  const last = series.routines.findLast(({ fields, debrief }) => debrief !== null && fields.date < date);
  const change = last?.debrief?.fields.change ?? [];
  return last && change.length > 0 ? nextThings.debrief(last.id, change) : [];
}

/** The file of a routine in preparation; with `people: false`, without naming anybody who takes part. */
export function routineFile(site: Site, series: Series, id: string, date: string, answers: Answers, { people = true } = {}): NewFile {
  const kind = kindFor(series, date, answers);
  const earlier = series.routines.findLast(({ fields }) => fields.status === 'held' && fields.date < date);
  const minutes = kind === 'stocktake' ? (numberOf(answers['minutes']) ?? series.fields.minutes ?? 60) : undefined;
  const fields = {
    series: series.id,
    date,
    start: answers['start'] ?? earlier?.fields.start,
    minutes,
    place: answers['place'] ?? (kind === 'stocktake' ? earlier?.fields.place : undefined),
    kind,
    status: 'preparing',
    focus: focusFor(series, date, answers) as FieldValue | undefined,
    people: kind === 'stocktake' && people ? peopleOf(series) : undefined,
  };
  const open = openBefore(site, series, date);
  const remarks = [...(typeof minutes === 'number' ? agendaRemarks(id, minutes) : []), ...followUpRemarks(site, open)];
  return { kind: 'create', path: `routines/${id}/routine.md`, text: newFile('routine', fields, { remarks }) };
}

function kindFor(series: Series, date: string, answers: Answers): RoutineKind {
  return kindOf(answers['kind']) ?? slotOn(series, date)?.kind ?? 'stocktake';
}

function focusFor(series: Series, date: string, answers: Answers): Slot['focus'] {
  const chosen = listOf(answers['focus']);
  return chosen ? { strategies: chosen } : slotOn(series, date)?.focus;
}

function openBefore(site: Site, series: Series, date: string): Step[] {
  return ledgerPart(site, series).steps.filter(({ state, routine }) => state === 'open' && routine.fields.date < date);
}

function slotOn(series: Series, date: string): Slot | undefined {
  return Object.values(series.fields.schedule ?? {})
    .flat()
    .find(({ on }) => on === date);
}

function kindOf(answer: string | undefined): RoutineKind | undefined {
  if (answer === undefined) return undefined;
  const kind = routineKind.safeParse(answer);
  if (!kind.success) throw new CannotMake(`A routine is a stocktake, a memo or a check-in, not "${answer}".`);
  return kind.data;
}

/** The standing people of a series with their roles; a role in the district's own words takes part. */
function peopleOf({ fields }: Series): FieldValue | undefined {
  const standing = [
    ...(fields.leader === undefined ? [] : [{ who: fields.leader, role: 'leader' as const }]),
    ...(fields.broker === undefined ? [] : [{ who: fields.broker, role: 'broker' as const }]),
  ];
  const known = new Set(standing.map(({ who }) => who));
  const members = (fields.members ?? [])
    .filter(({ who }) => !known.has(who))
    .map(({ who, role = '' }) => ({
      who,
      role: participantRole.options.find((one) => roleWord(one).toLowerCase() === role.toLowerCase()) ?? 'participant',
    }));
  const people = [...standing, ...members];
  return people.length === 0 ? undefined : people;
}

/** The toolkit's agenda of an hour ("Routine Agenda Template"), as remarks: nothing stands on the page until people have chosen. */
function agendaRemarks(id: string, minutes: number): string[] {
  const part = (text: string, long: number, rest: readonly string[]): string[] => [
    `  - text: ${text}`,
    ...rest.map((line) => `    ${line}`),
    `    minutes: ${long}`,
  ];
  const dive = ['about: { strategies: [?] }', 'keyFacts: [{ text: ? }]', 'keyQuestions: [?]'];
  const dives = divesIn(minutes).map((long) => part('?', long, dive));
  return [
    '',
    `The agenda. "npx stocktake draft ${id} --write" proposes one from the evidence, or fill this one in and take the "# " away:`,
    'objectives:',
    ...part('Welcome, and what we want from this meeting', 5, ['part: affirm']),
    ...part('Understand how likely each strategy is to succeed, and why', 10, ['part: affirm']),
    ...dives.flat(),
    ...part('Agree who does what by when', 5, ['part: commit']),
  ];
}

/** Minutes of the deep dives: 15, 15 and 10 of an hour, in the same proportion of more; one alone where there is little time. */
function divesIn(minutes: number): number[] {
  const deep = Math.max(5, minutes - 20);
  if (deep < 30) return [deep];
  const last = Math.round((deep * 0.25) / 5) * 5;
  const first = Math.round((deep - last) / 10) * 5;
  return [first, deep - last - first, last];
}

function followUpRemarks(site: Site, open: readonly Step[]): string[] {
  if (open.length === 0) return [];
  const lines = open.flatMap((step) => {
    const due = step.due === null ? '' : `, due ${step.due}`;
    return [`  # ${step.fields.text} (${nameOf(site, step.owner ?? undefined)}${due})`, `  - step: ${step.address}`, '    done: ?'];
  });
  return ['', 'What became of each open step: done, carried, reassigned, replaced or dropped.', 'followUps:', ...lines];
}

function nextOf(series: Series, today: Day, kind: RoutineKind, id: string, date: string, open: readonly Step[]): string[] {
  const steps = preparationOf(series, kind, date).map((step) => `  ${preparationLine(step, kind, today)}`);
  const follow =
    open.length === 0
      ? []
      : [`${open.length === 1 ? 'One next step is' : `${open.length} next steps are`} open; they stand in routine.md to follow up.`];
  return [
    'What comes next, and by when:',
    ...steps,
    ...follow,
    ...(kind === 'stocktake' ? [`Once ratings are in: npx stocktake draft ${id}`] : []),
  ];
}

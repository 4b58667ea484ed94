import type { PreparationStep } from '../../domain/views/preparation.ts';
import type { RoutineKind } from '../../schemas/series.ts';
import type { Day } from '../../schemas/day.ts';
import { dayAndMonth, longDay, weekday } from './days.ts';
import { and } from './lists.ts';

const steps: Readonly<Record<PreparationStep['what'], string>> = {
  evidence: 'Gather evidence and ask each lead for a rating',
  objectives: 'Draft the agenda from the evidence',
  materials: 'Prepare key facts, questions and materials',
  'pre-read': 'Send everybody what to read',
  briefing: 'Brief the leader and the leads',
  meeting: 'Hold the routine and write down next steps',
  debrief: 'Debrief with the leader: what worked, what to change',
  'follow-up': 'Follow up on next steps',
  report: 'Report to the board',
};

/** What is done in a step; a memo is written where a meeting would be held. */
export function preparationStep(what: PreparationStep['what'], kind: RoutineKind): string {
  return kind === 'memo' && what === 'meeting' ? 'Write the memo and send it' : steps[what];
}

/** Steps that come before a meeting, as one word each. */
const namesOfSteps: Partial<Readonly<Record<PreparationStep['what'], string>>> = {
  evidence: 'evidence',
  objectives: 'agenda',
  materials: 'materials',
  'pre-read': 'pre-read',
  briefing: 'briefing',
};

/** What stands before them. */
export const preparationLabel = 'To prepare';

/** The days of preparation in one line: `evidence by 14 January, agenda by 28 January, and briefing by 9 February` */
export function preparationDays(toDo: readonly PreparationStep[]): string {
  return and(toDo.flatMap(({ what, day }) => (namesOfSteps[what] ? `${namesOfSteps[what]} by ${dayAndMonth(day)}` : [])));
}

/** A step of preparation with its day: `Thursday 12 November 2026  Gather evidence …`. */
export function preparationLine({ day, what }: PreparationStep, kind: RoutineKind, today: Day): string {
  return `${`${weekday(day)} ${longDay(day)}`.padEnd(28)}  ${preparationStep(what, kind)}${day < today ? ' (this day is past)' : ''}`;
}

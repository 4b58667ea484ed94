import type { PreparationStep } from '../../domain/views/preparation.ts';
import type { RoutineKind } from '../../schemas/series.ts';
import type { Day } from '../../schemas/day.ts';
import { longDay, weekday } from './days.ts';

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

/** A step of preparation with its day: `Thursday 12 November 2026  Gather evidence …`. */
export function preparationLine({ day, what }: PreparationStep, kind: RoutineKind, today: Day): string {
  const words = kind === 'memo' && what === 'meeting' ? 'Write the memo and send it' : steps[what];
  return `${`${weekday(day)} ${longDay(day)}`.padEnd(28)}  ${words}${day < today ? ' (this day is past)' : ''}`;
}

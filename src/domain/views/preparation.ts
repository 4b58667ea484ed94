import type { Day } from '../../schemas/day.ts';
import { leadTimes, type LeadTimes, type RoutineKind } from '../../schemas/series.ts';
import { addDays, daysBetween } from '../calendar.ts';
import type { Series } from '../site.ts';
import type { Occasion } from './schedule.ts';

/** One step from the first evidence to the report, with the day by which it is done. */
export interface PreparationStep {
  readonly day: Day;
  readonly what: 'evidence' | 'objectives' | 'materials' | 'pre-read' | 'briefing' | 'meeting' | 'debrief' | 'follow-up' | 'report';
}

/** What a series leaves open is as the toolkit has it. */
export function leadTimesOf({ fields }: Series): LeadTimes {
  return fields.leadTimes ?? leadTimes.parse({});
}

/**
 * The days of everything around a routine, in order (toolkit, "Preparation Steps for a Routine"; ODE guide, "Debrief"). A memo is
 * gathered, written and sent; a check-in only follows up.
 */
export function preparationOf(series: Series, kind: RoutineKind, day: Day): PreparationStep[] {
  const times = leadTimesOf(series);
  const before = (days: number): Day => workingDay(addDays(day, -days));
  if (kind === 'check-in') return [{ day, what: 'follow-up' }];
  const evidence: PreparationStep = { day: before(times.evidence), what: 'evidence' };
  const after: PreparationStep[] = [
    { day: addDays(day, times.followUp), what: 'follow-up' },
    { day: addDays(day, times.report), what: 'report' },
  ];
  if (kind === 'memo') return [evidence, { day, what: 'meeting' }, ...after];
  return [
    evidence,
    { day: before(times.objectives), what: 'objectives' },
    { day: before(times.materials), what: 'materials' },
    { day: before(times.preRead), what: 'pre-read' },
    { day: before(times.briefing), what: 'briefing' },
    { day, what: 'meeting' },
    { day, what: 'debrief' },
    ...after,
  ];
}

/** What is still to be done, as of today, before a date that is to come; nothing for one that is held, off or past. */
export function stepsBefore(series: Series, { kind, day, state }: Pick<Occasion, 'kind' | 'day' | 'state'>, today: Day): PreparationStep[] {
  if (state !== 'planned' && state !== 'preparing') return [];
  return preparationOf(series, kind, day).filter((step) => step.day >= today && step.day < day);
}

/** Nobody prepares on a weekend: the Friday before. */
function workingDay(day: Day): Day {
  const weekday = ((daysBetween('2024-01-01', day) % 7) + 7) % 7;
  return addDays(day, -Math.max(0, weekday - 4));
}

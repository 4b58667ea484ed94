import type { Day } from '../../schemas/day.ts';
import type { RoutineKind } from '../../schemas/series.ts';
import { addDays } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Plan, Routine, Series, Strategy } from '../site.ts';
import { strategiesOf } from './agenda.ts';
import { slotsWithoutPacket } from './schedule.ts';

/** A routine that is to come: with a packet of its own already, or only a date in its series' schedule. */
export interface ComingRoutine {
  readonly day: Day;
  readonly kind: RoutineKind;
  readonly series: Series;
  readonly routine: Routine | null;
  readonly about: string | null;
  /** The strategies in focus; empty when it looks at the whole plan. */
  readonly strategies: readonly Strategy[];
}

/** A report that follows a stocktake: to the board and whomever else the routine tells (toolkit, "Preparation Steps for a Routine", step 7). */
export interface ComingReport {
  readonly day: Day;
  readonly kind: 'report';
  readonly series: Series;
  readonly tells: readonly string[];
}

/** What comes next of a plan, reports with it, soonest first. */
export function comingDates(plan: Plan, today: Day): (ComingRoutine | ComingReport)[] {
  const coming = comingRoutines(plan, today);
  const reports = plan.series.flatMap((series): ComingReport[] => {
    const { tells, leadTimes } = series.fields;
    if (!tells || !leadTimes) return [];
    const past = series.routines.filter(({ fields }) => fields.status === 'held' && fields.kind === 'stocktake' && !fields.trial);
    const next = coming.filter((one) => one.series === series && one.kind === 'stocktake').map(({ day }) => day);
    return [...past.slice(-1).map(({ fields }) => fields.date), ...next]
      .map((day) => addDays(day, leadTimes.report))
      .filter((day) => day >= today)
      .map((day) => ({ day, kind: 'report', series, tells }));
  });
  return [...coming, ...reports].sort((one, other) => compare(one.day, other.day));
}

/** What is planned from a day on, soonest first. */
export function comingRoutines(plan: Plan, today: Day): ComingRoutine[] {
  const open = plan.routines.filter(({ fields }) => fields.date >= today && ['planned', 'preparing', 'postponed'].includes(fields.status));
  const packets = open.map((routine): ComingRoutine => {
    const { date, kind, focus } = routine.fields;
    return { day: date, kind, series: routine.series, routine, about: null, strategies: strategiesOf(plan, focus ?? {}) };
  });
  const slots = plan.series.flatMap((series) =>
    slotsWithoutPacket(series)
      .filter(({ on }) => on >= today)
      .map(({ on, kind, about = null, focus = {} }): ComingRoutine => {
        return { day: on, kind, series, routine: null, about, strategies: strategiesOf(plan, focus) };
      }),
  );
  return [...packets, ...slots].sort((one, other) => compare(one.day, other.day) || compare(one.series.id, other.series.id));
}

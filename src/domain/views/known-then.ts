import type { Day, SchoolYear } from '../../schemas/day.ts';
import type { Measure } from '../../schemas/goal.ts';
import type { TargetFields } from '../../schemas/indicator.ts';
import type { Result } from '../../schemas/result.ts';
import { daysOfSchoolYear } from '../calendar.ts';
import type { Goal, Indicator, Routine, Site } from '../site.ts';
import { goalStandings, type GoalStandings } from './goal-standing.ts';
import { overallOfSubject } from './league-table.ts';
import { levelGiven } from './movement.ts';

/**
 * An indicator as it was known in a routine that was held: without the numbers of periods that began after its day, and with the targets that
 * were set by then. A number of a period that had begun may have come later; the data do not say when. Any other routine knows what is known
 * today.
 */
export function knownIn({ fields }: Pick<Routine, 'fields'>, indicator: Indicator): Indicator {
  if (fields.status !== 'held') return indicator;
  const observations = indicator.observations.filter(({ period }) => period.first <= fields.date);
  return { ...indicator, observations, targets: targetsKnownOn(indicator.targets, fields.date) };
}

/** Targets as they were set on a day: one that was set later is not there, and what it replaced stands in its place. */
export function targetsKnownOn<T extends Pick<TargetFields, 'value' | 'on' | 'replaces'>>(targets: readonly T[], day: Day): T[] {
  return targets.flatMap((target): T[] => {
    const { on, replaces } = target;
    if (on === undefined || on <= day) return [target];
    return replaces ? [{ ...target, value: replaces.value, on: undefined, replaces: undefined }] : [];
  });
}

/** How a plan's goals stood on the day of a routine: with results that were there by then, and the likelihood that people gave until then. */
export function goalsKnownIn(site: Site, routine: Routine): GoalStandings {
  const { date, status } = routine.fields;
  const { goals } = routine.series.plan;
  if (status !== 'held') return goalStandings(site, goals);
  const then = { ...site, today: date };
  const standings = goalStandings(
    then,
    goals.map((goal) => goalKnownOn(then, goal)),
  );
  const rows = standings.rows.map((row, place) => {
    const goal = goals[place] ?? row.goal;
    return { ...row, goal, level: levelGiven(overallOfSubject(goal, routine)?.rating) };
  });
  return { ...standings, rows, judged: rows.some(({ level }) => level !== null) };
}

function goalKnownOn({ today, settings }: Pick<Site, 'today' | 'settings'>, goal: Goal): Goal {
  const measures = goal.fields.measures?.map((measure) => measureKnownOn(measure, today, settings.schoolYearStarts));
  return { ...goal, fields: { ...goal.fields, ...(measures ? { measures } : {}) } };
}

/** A measure without the results that came after a day. */
export function measureKnownOn({ results, ...measure }: Measure, day: Day, schoolYearStarts: string): Measure {
  const known = Object.entries(results ?? {}).filter(([year, result]) => cameOn(year, result, schoolYearStarts) <= day);
  return known.length > 0 ? { ...measure, results: Object.fromEntries(known) } : measure;
}

/** A result is from its own day; without one, from the end of its school year. */
function cameOn(year: SchoolYear, { on }: Result, schoolYearStarts: string): Day {
  return on ?? daysOfSchoolYear(year, schoolYearStarts).last;
}

import type { Day, SchoolYear } from '../../schemas/day.ts';
import type { Result } from '../../schemas/result.ts';
import { daysOfSchoolYear } from '../calendar.ts';
import type { Goal, Routine, Site } from '../site.ts';
import { goalStandings, type GoalStandings } from './goal-standing.ts';
import type { IndicatorChart } from './indicator-charts.ts';
import { overallOfSubject } from './league-table.ts';
import { levelGiven } from './movement.ts';

/**
 * A chart as it could be drawn on a day: what belongs to periods that had not begun is not there. A number of a period that had begun may
 * have come later; the data do not say when.
 */
export function chartKnownOn(chart: IndicatorChart, day: Day): IndicatorChart {
  const lines = chart.series.lines.map((line) => ({
    ...line,
    points: line.points.map((point) =>
      point.period.first > day ? { ...point, joined: false, cell: { state: 'not-applicable' as const } } : point,
    ),
  }));
  return { ...chart, series: { ...chart.series, lines } };
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

function goalKnownOn(site: Pick<Site, 'today' | 'settings'>, goal: Goal): Goal {
  const measures = goal.fields.measures?.map(({ results, ...measure }) => {
    const known = Object.entries(results ?? {}).filter(([year, result]) => isKnown(site, year, result));
    return known.length > 0 ? { ...measure, results: Object.fromEntries(known) } : measure;
  });
  return { ...goal, fields: { ...goal.fields, ...(measures ? { measures } : {}) } };
}

/** A result is from its own day; without one, from the end of its school year. */
function isKnown({ today, settings }: Pick<Site, 'today' | 'settings'>, year: SchoolYear, { on }: Result): boolean {
  return (on ?? daysOfSchoolYear(year, settings.schoolYearStarts).last) <= today;
}

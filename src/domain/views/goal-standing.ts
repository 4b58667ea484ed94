import type { Goal, RankedLevel, Site } from '../site.ts';
import { measureRows, rangeOf, type MeasureRange, type MeasureRow } from './measures.ts';
import { levelGiven } from './movement.ts';
import { standingOf } from './standing.ts';

/** Goals as they stand: their measures, and the likelihood that people gave them. */
export interface GoalStandings {
  readonly rows: readonly GoalStanding[];
  /** What is drawn of the line from 0 to 100 per cent; `null` when no measure can be drawn to scale. */
  readonly range: MeasureRange | null;
  /** Whether people have rated any of the goals themselves. */
  readonly judged: boolean;
}

export interface GoalStanding {
  readonly goal: Goal;
  readonly measures: readonly MeasureRow[];
  readonly level: RankedLevel | null;
}

/** `first`: of each goal the first measure alone, for a page that has a minute. */
export function goalStandings(site: Site, goals: readonly Goal[], shown: 'all' | 'first' = 'all'): GoalStandings {
  const rows = goals.map((goal): GoalStanding => {
    const measures = measureRows(site, goal).slice(0, shown === 'first' ? 1 : undefined);
    return { goal, measures, level: levelGiven(standingOf(goal)?.rating) };
  });
  return {
    rows,
    range: rangeOf(rows.flatMap(({ measures }) => measures.map(({ scale }) => scale))),
    judged: rows.some(({ level }) => level !== null),
  };
}

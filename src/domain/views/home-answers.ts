import type { Day } from '../../schemas/day.ts';
import type { RankedLevel, Routine } from '../site.ts';
import type { LeagueRow, LeagueTable } from './league-table.ts';
import { isRated, levelGiven, type Movement } from './movement.ts';

/** What the home page counts to answer a reader with one minute. */
export interface HomeAnswers {
  /** The plan's own level; `null` when people have not judged it as a whole. */
  readonly level: RankedLevel | null;
  /** One for each strategy, in the order of the table. */
  readonly movements: readonly Movement[];
  readonly ups: readonly LeagueRow[];
  readonly downs: readonly LeagueRow[];
  /** The routine that movements are counted from. */
  readonly since: Routine | undefined;
  readonly rated: number;
  readonly total: number;
  /** Days on which the plan's routines were held. */
  readonly held: readonly Day[];
}

/** Counts over all rows of a league table, those rated before its routine included. */
export function homeAnswers({ plan, rows, older, overall }: LeagueTable): HomeAnswers {
  const all = [...rows, ...older];
  const movements = all.map(({ movement }) => movement);
  return {
    level: levelGiven(overall?.rating),
    movements,
    ups: all.filter(({ movement }) => movement.kind === 'up'),
    downs: all.filter(({ movement }) => movement.kind === 'down'),
    since: [...(overall ? [overall.movement] : []), ...movements].flatMap((one) => ('since' in one ? [one.since] : []))[0],
    rated: all.filter(({ rating }) => rating && isRated(rating)).length,
    total: all.length,
    held: plan.routines.filter(({ fields }) => fields.status === 'held').map(({ fields }) => fields.date),
  };
}

import { levelsOf } from '../judgement.ts';
import type { RankedLevel } from '../site.ts';
import type { LeagueTable } from './league-table.ts';
import { isRated } from './movement.ts';

/** How many strategies stand at each level of the table's rubric, strongest first. */
export interface LevelCounts {
  readonly levels: readonly { readonly level: RankedLevel; readonly count: number }[];
  /** Last rated on a rubric that does not compare with the table's. */
  readonly otherScale: number;
  readonly notRated: number;
  readonly total: number;
}

export function levelCounts(table: LeagueTable): LevelCounts {
  const { rubric } = table;
  const rows = [...table.rows, ...table.older];
  const rated = rows.flatMap(({ rating }) => (rating && isRated(rating) ? [rating.judgement.overall] : []));
  const ranks = rated.flatMap((level) => (rubric?.comparable.has(level.rubric.id) ? [level.rank] : []));
  const levels = rubric ? levelsOf(rubric).toReversed() : [];
  return {
    levels: levels.map((level) => ({ level, count: ranks.filter((rank) => rank === level.rank).length })),
    otherScale: rated.length - ranks.length,
    notRated: rows.length - rated.length,
    total: rows.length,
  };
}

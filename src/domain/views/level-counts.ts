import { levelsOf } from '../judgement.ts';
import type { RankedLevel } from '../site.ts';
import type { LeagueTable } from './league-table.ts';
import { isRated } from './movement.ts';

/** How many strategies stand at each level of the table's rubric, strongest first. */
export interface LevelCounts {
  readonly levels: readonly { readonly level: RankedLevel; readonly count: number }[];
  readonly notRated: number;
  readonly total: number;
}

export function levelCounts(table: LeagueTable): LevelCounts {
  const rows = [...table.rows, ...table.older];
  const rated = rows.flatMap(({ rating }) =>
    rating && isRated(rating) && rating.rubric === table.rubric ? [rating.judgement.overall.id] : [],
  );
  const levels = table.rubric ? levelsOf(table.rubric).toReversed() : [];
  return {
    levels: levels.map((level) => ({ level, count: rated.filter((id) => id === level.id).length })),
    notRated: rows.length - rated.length,
    total: rows.length,
  };
}

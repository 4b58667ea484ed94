import type { LeagueRow, LeagueTable } from './league-table.ts';
import { levelGiven } from './movement.ts';

/** The part of a league table that a page with a minute shows. */
export interface LeagueExcerpt {
  readonly table: LeagueTable;
  readonly shown: number;
  readonly total: number;
}

/** A table longer than this is cut. */
const longest = 12;
/** Rows that stay of a table that is cut. */
const kept = 10;

/** A short table whole; of a long one the weakest rows, since they ask for attention, in the order of the
 * table; rows that are not rated come after all others. */
export function leagueExcerpt(table: LeagueTable): LeagueExcerpt {
  const rows = [...table.rows, ...table.older];
  const total = rows.length;
  if (total <= longest) return { table, shown: total, total };
  const weakest = new Set([...rows].sort((one, other) => standing(one) - standing(other)).slice(0, kept));
  const keep = (row: LeagueRow): boolean => weakest.has(row);
  return { table: { ...table, rows: table.rows.filter(keep), older: table.older.filter(keep) }, shown: weakest.size, total };
}

function standing({ rating }: LeagueRow): number {
  const level = levelGiven(rating);
  return level ? level.rank / level.of : Number.MAX_SAFE_INTEGER;
}

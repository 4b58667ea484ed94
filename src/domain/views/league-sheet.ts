import type { Rating, Routine, Strategy } from '../site.ts';
import type { LeagueTable } from './league-table.ts';
import type { Movement } from './movement.ts';

/** What a table of ratings for the public says in each row, beside a level for each element; the first fields are the same in all. */
export type LeagueField =
  | 'plan' | 'routine' | 'day' | 'state' | 'place' | 'strategy' | 'goal' | `ratings.${string}` | 'overall' | 'rank' | 'ranks' | 'movement'
  | 'before' | 'ratedOn' | 'reason' | 'page'; // prettier-ignore

/** A strategy in such a table, or with `null` the plan as a whole. */
export interface LeagueSheetRow {
  readonly strategy: Strategy | null;
  readonly rating: Rating | null;
  readonly place: number | null;
  readonly movement: Movement;
}

/** A league table that is understood on its own, without the page that it stands on. */
export interface LeagueSheet {
  readonly table: LeagueTable;
  readonly routine: Routine;
  readonly fields: readonly LeagueField[];
  readonly rows: readonly LeagueSheetRow[];
}

/** The league table of a routine in the order of its page: those rated in it, those rated before, the plan as a whole. */
export function leagueSheet(table: LeagueTable, routine: Routine): LeagueSheet {
  const { rows, older, overall, elements } = table;
  const fields: LeagueField[] = [
    ...(['plan', 'routine', 'day', 'state', 'place', 'strategy', 'goal'] as const),
    ...elements.map(({ id }) => `ratings.${id}` as const),
    ...(['overall', 'rank', 'ranks', 'movement', 'before', 'ratedOn', 'reason', 'page'] as const),
  ];
  const whole = overall && { strategy: null, rating: overall.rating, place: null, movement: overall.movement };
  return { table, routine, fields, rows: [...rows, ...older, ...(whole ? [whole] : [])] };
}

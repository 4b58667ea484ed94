import type { RankedLevel } from '../site.ts';
import type { LeagueField, LeagueSheet, LeagueSheetRow } from './league-sheet.ts';
import { levelGiven } from './movement.ts';

/** More elements than these make a table that nobody can read on paper or a screen; the overall level stands then alone. */
const mostElements = 5;

/** What a league table says in each column where it is read and not worked with: on slides and in Word, as on its page. */
export type ShownField = Extract<LeagueField, 'strategy' | `ratings.${string}` | 'overall' | 'movement' | 'reason'>;

export function shownFields({ table }: LeagueSheet): readonly ShownField[] {
  const elements = table.elements.length <= mostElements ? table.elements : [];
  return ['strategy', ...elements.map(({ id }) => `ratings.${id}` as const), 'overall', 'movement', 'reason'];
}

/** The level that a cell of such a table is about; `null` where it is about none. */
export function levelOf({ rating }: LeagueSheetRow, field: ShownField): RankedLevel | null {
  if (field === 'overall') return levelGiven(rating);
  if (!field.startsWith('ratings.') || rating?.judgement.kind !== 'rated') return null;
  return rating.judgement.elements.find(({ element }) => field === `ratings.${element.id}`)?.level ?? null;
}

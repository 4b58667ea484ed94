import type { Routine, Site } from '../../domain/site.ts';
import type { ComingRoutine } from '../../domain/views/coming.ts';
import type { LeagueRow, LeagueTable } from '../../domain/views/league-table.ts';
import { levelCounts } from '../../domain/views/level-counts.ts';
import { longDay } from './days.ts';
import { and } from './lists.ts';
import { inWords, sentenceStart } from './numbers.ts';
import { nameOf } from './people.ts';
import { comingAbout, kindWord } from './routines.ts';

/** How the strategies stand by count, and who affirmed the plan's overall level when. */
export function onTrackWords(site: Site, table: LeagueTable): string {
  const { levels, notRated, total } = levelCounts(table);
  if (total === 0) return 'The plan has no strategies yet.';
  const counts = levels.filter(({ count }) => count > 0).map(({ level, count }) => `${inWords(count)} ${level.label.toLowerCase()}`);
  const listed = and(notRated > 0 ? [...counts, `${inWords(notRated)} not rated`] : counts);
  const by = table.overall?.rating.fields.ratedBy;
  const judged = table.overall
    ? ` ${by === undefined ? 'The plan' : `${nameOf(site, by)} judged the plan`}${by === undefined ? ' was judged' : ''} as a whole on ${longDay(table.overall.rating.routine.fields.date)}.`
    : '';
  return `Of ${inWords(total)} ${total === 1 ? 'strategy' : 'strategies'}: ${listed}.${judged}`;
}

/** `↑ 2 up, ↓ 1 down` as an answer. */
export function movesAnswer(ups: number, downs: number): string {
  if (ups + downs === 0) return 'No rating moved';
  return [ups > 0 ? `↑ ${ups} up` : '', downs > 0 ? `↓ ${downs} down` : ''].filter((part) => part !== '').join(' ');
}

/** Which strategies rose and which fell. */
export function movesWords(ups: readonly LeagueRow[], downs: readonly LeagueRow[], since: Routine | undefined): string {
  if (!since) return 'There is no earlier rating to compare with.';
  const titles = (rows: readonly LeagueRow[]): string =>
    and(rows.map((row, index) => (index === 0 ? row.strategy.fields.title : row.strategy.fields.title.toLowerCase())));
  const parts = [ups.length > 0 ? `${titles(ups)} rose.` : '', downs.length > 0 ? `${titles(downs)} fell.` : ''].filter(
    (part) => part !== '',
  );
  const moved = parts.length === 0 ? 'Every strategy stands where it stood.' : parts.join(' ');
  return `Since ${longDay(since.fields.date)}: ${moved}`;
}

/** What the next routine is for. */
export function nextWords(next: ComingRoutine): string {
  const kind = kindWord(next.kind);
  if (next.about !== null) return `${kind}: ${next.about}.`.replace(/\.\.$/u, '.');
  return next.strategies.length === 0
    ? `The next ${kind.toLowerCase()} looks at the whole plan.`
    : sentenceStart(`The next ${kind.toLowerCase()} looks at ${comingAbout(next).toLowerCase()}.`);
}

import type { Day } from '../../schemas/day.ts';
import type { Routine, Site } from '../../domain/site.ts';
import type { ComingRoutine } from '../../domain/views/coming.ts';
import type { LeagueRow, LeagueTable } from '../../domain/views/league-table.ts';
import { levelCounts } from '../../domain/views/level-counts.ts';
import { isRated } from '../../domain/views/movement.ts';
import { longDay, month } from './days.ts';
import { and } from './lists.ts';
import { countInWords, inWords, sentenceEnd } from './numbers.ts';
import { nameOf } from './people.ts';
import { allStrategies } from './plans.ts';
import { comingAbout, kindWord, routineInText } from './routines.ts';

/** The home page beside its league table. */
export const home = {
  onTrack: 'Are we on track?',
  changed: 'What changed?',
  next: 'What happens next?',
  know: 'How do you know?',
  notRated: 'Not rated yet',
  noDate: 'No date yet',
  prepared: 'What is prepared',
  ratingsHaveReasons: 'Each rating has a reason and a date.',
  changedTitle: 'What changed',
  nextTitle: 'What happens next',
  nextNote: 'The next dates of the plan’s routines.',
  noPlan: 'No plan yet',
  noPlanLede: 'Write the first plan in the folder plans/, its goals in goals/ and its strategies in strategies/.',
};

/** Why one may trust a rating, in three short texts. */
export const trust = {
  judge: 'People judge',
  judgeText:
    'Each lead rates planning, capacity and evidence. The team compares the ratings, and the leader affirms them. No score is computed.',
  reason: 'Every rating has a reason',
  reasonText: 'Open a strategy to see the reason, what it rests on and the day it was said. Old ratings are not rewritten.',
  red: 'Red asks for attention',
  redText: 'It is no verdict on anyone.',
  levels: 'What each level means',
};

/** What the home page is about, for search results. */
export function homeDescription({ settings }: Site): string {
  return `Is the improvement plan of ${settings.name} on track?`;
}

/** How the strategies stand by count, and who affirmed the plan's overall level when. */
export function onTrackWords(site: Site, table: LeagueTable): string {
  const { levels, otherScale, notRated, total } = levelCounts(table);
  if (total === 0) return 'The plan has no strategies yet.';
  const counts = [
    ...levels.map(({ level, count }) => ({ count, said: level.label.toLowerCase() })),
    { count: otherScale, said: 'rated on another scale' },
    { count: notRated, said: 'not rated' },
  ].filter(({ count }) => count > 0);
  const listed = and(counts.map(({ count, said }) => `${inWords(count)} ${said}`));
  const [first] = counts;
  const strategies =
    counts.length === 1 ? `${allStrategies(total)}: ${first?.said}.` : `Of ${countInWords(total, 'strategy', 'strategies')}: ${listed}.`;
  return [strategies, judgedWords(site, table)].filter((part) => part !== '').join(' ');
}

function judgedWords(site: Site, { overall }: LeagueTable): string {
  if (!overall || !isRated(overall.rating)) return '';
  const day = longDay(overall.rating.routine.fields.date);
  const by = overall.rating.fields.ratedBy;
  return by === undefined ? `The plan as a whole was judged on ${day}.` : `${nameOf(site, by)} judged the plan as a whole on ${day}.`;
}

/** `↑ 2 up ↓ 1 down` as an answer. */
export function movesAnswer(ups: number, downs: number): string {
  if (ups + downs === 0) return 'No rating moved';
  return [ups > 0 ? `↑ ${ups} up` : '', downs > 0 ? `↓ ${downs} down` : ''].filter((part) => part !== '').join(' ');
}

/** Which strategies rose and which fell, by the titles that their authors gave them. */
export function movesWords(ups: readonly LeagueRow[], downs: readonly LeagueRow[], since: Routine | undefined): string {
  if (!since) return 'There is no earlier rating to compare with.';
  const parts = [ups.length > 0 ? `${titles(ups)} rose.` : '', downs.length > 0 ? `${titles(downs)} fell.` : ''].filter(
    (part) => part !== '',
  );
  const moved = parts.length === 0 ? 'no strategy rose or fell.' : parts.join(' ');
  return `Since ${longDay(since.fields.date)}: ${moved}`;
}

function titles(rows: readonly LeagueRow[]): string {
  return and(rows.map((row) => row.strategy.fields.title));
}

/** What the next routine is for. */
export function nextWords(next: ComingRoutine): string {
  const kind = kindWord(next.kind);
  if (next.about !== null) return sentenceEnd(`${kind}: ${next.about}`);
  const looksAt = next.strategies.length === 0 ? 'the whole plan' : comingAbout(next);
  return sentenceEnd(`The next ${kind.toLowerCase()} looks at ${looksAt}`);
}

/** Why there is no next routine to show. */
export function noneAfter(today: Day): string {
  return `No routine is planned after ${longDay(today)}.`;
}

/** `6 of 7 rated` */
export function ratedAnswer(rated: number, total: number): string {
  return total === 0 ? 'No strategies yet' : `${rated} of ${total} rated`;
}

/** What the link to the latest packet says: `Read the February packet`. */
export function readPacket({ fields }: Routine): string {
  return `Read the ${month(fields.date)} packet`;
}

/** `Since the stocktake of 15 October.` */
export function sinceRoutine(routine: Routine): string {
  return `Since ${routineInText(routine)}.`;
}

import type { Day } from '../../schemas/day.ts';
import type { Routine, Rubric, Site } from '../../domain/site.ts';
import type { ComingReport, ComingRoutine } from '../../domain/views/coming.ts';
import type { LeagueRow, LeagueTable } from '../../domain/views/league-table.ts';
import type { LedgerFigures } from '../../domain/views/ledger-figures.ts';
import { levelCounts } from '../../domain/views/level-counts.ts';
import type { TroubledRow } from '../../domain/views/trouble.ts';
import { isRated } from '../../domain/views/movement.ts';
import { longDay, month, monthAndYear } from './days.ts';
import { and } from './lists.ts';
import { countInWords, inWords, sentenceEnd, sentenceStart } from './numbers.ts';
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
  wholeYear: 'The whole year',
  wholePlan: 'The whole plan',
  report: 'Report',
  stepsTitle: 'Open next steps',
  stepsNote: 'Who promised what, and by when.',
  milestones: 'Milestones that are overdue',
  goalsTitle: 'Goals',
  goalsNote: 'What we want to reach, and how far we are.',
  others: 'What else changed',
  noPlan: 'No plan yet',
  noPlanLede: 'Write the first plan in the folder plans/, its goals in goals/ and its strategies in strategies/.',
};

/** Why one may trust a rating, in three short texts. */
export const trust = {
  judge: 'People judge',
  judgeText: 'Each lead rates their own strategy. The team compares the ratings, and the leader affirms them. No score is computed.',
  reason: 'Every rating has a reason',
  reasonText: 'Open a strategy to see the reason, what it rests on and the day it was said. Old ratings are not rewritten.',
  weakText: 'It is no verdict on anyone.',
  levels: 'What each level means',
};

/** What the weakest level means to readers: `Red asks for attention`. */
export function weakTitle(rubric: Rubric | null): string {
  return `${rubric?.fields.scale[0]?.label ?? 'A weak rating'} asks for attention`;
}

/** What the home page is about, for search results. */
export function homeDescription({ settings }: Site): string {
  return `Is the improvement plan of ${settings.name} on track?`;
}

/** How the strategies stand by count, and who affirmed the plan's overall level when. */
export function onTrackWords(site: Site, table: LeagueTable): string {
  if (levelCounts(table).total === 0) return 'The plan has no strategies yet.';
  return [countsWords(table), judgedWords(site, table)].filter((part) => part !== '').join(' ');
}

function countsWords(table: LeagueTable): string {
  const { levels, otherScale, notRated, total } = levelCounts(table);
  const counts = [
    ...levels.map(({ level, count }) => ({ count, said: level.label.toLowerCase() })),
    { count: otherScale, said: 'rated on another scale' },
    { count: notRated, said: 'not rated' },
  ].filter(({ count }) => count > 0);
  const listed = and(counts.map(({ count, said }) => `${inWords(count)} ${said}`));
  const [first] = counts;
  return counts.length === 1
    ? `${allStrategies(total)}: ${first?.said}.`
    : `Of ${countInWords(total, 'strategy', 'strategies')}: ${listed}.`;
}

/** The strategies of a plan or goal by count: `Of three strategies: two amber-green and one red.` */
export function strategyCounts(table: LeagueTable): string {
  return levelCounts(table).total === 0 ? 'No strategies yet' : countsWords(table);
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

/** More titles than this would be a list, not a sentence. */
const fewTitles = 3;

function titles(rows: readonly LeagueRow[]): string {
  const named = rows.map((row) => row.strategy.fields.title);
  if (named.length <= fewTitles) return and(named);
  return and([...named.slice(0, fewTitles - 1), `${inWords(named.length - fewTitles + 1)} others`]);
}

/** What a home page leaves out of a long league table: `The ten weakest of 38 strategies.` */
export function excerptNote({ shown, total }: { readonly shown: number; readonly total: number }): string {
  return shown === total ? '' : `Here the ${inWords(shown)} weakest of ${total} strategies.`;
}

/** How many ratings moved beside those that are shown: `Nine others moved, too.` */
export function movedRest(rest: number): string {
  return rest === 0 ? '' : `${sentenceStart(inWords(rest))} ${rest === 1 ? 'other' : 'others'} moved, too.`;
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

/** Whom a report tells: `To the board of directors, in public session; all staff`. */
export function reportAbout({ tells }: ComingReport): string {
  return `To: ${tells.join('; ')}`;
}

/** Promises until the next routine: `Seven next steps are open; two are overdue.` */
export function openWords({ open, overdue }: LedgerFigures): string {
  if (open === 0) return 'No next step is open.';
  const are = open === 1 ? 'is' : 'are';
  const late = overdue === 0 ? '' : ` ${sentenceStart(inWords(overdue))} ${overdue === 1 ? 'is' : 'are'} overdue.`;
  return `${sentenceStart(countInWords(open, 'next step'))} ${are} open.${late}`;
}

/** When the public hears of it next: `Next report: 25 February 2027, Board of directors, in public session.` */
export function reportWords({ day, tells }: ComingReport): string {
  return sentenceEnd(`Next report: ${[longDay(day), ...tells.slice(0, 1)].join(', ')}`);
}

/** Which strategies stand in the weaker half of the scale, and since when: `Personalized learning: amber-red since October 2026.` */
export function troubleWords(rows: readonly TroubledRow[]): string {
  return rows
    .map(({ strategy, level, since }) => `${strategy.fields.title}: ${level.label.toLowerCase()} since ${monthAndYear(since.fields.date)}.`)
    .join(' ');
}

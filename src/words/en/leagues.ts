import type { Plan, Rating, Routine, Rubric } from '../../domain/site.ts';
import { longDay, monthAndYear, shortDay } from './days.ts';
import { routineInText } from './routines.ts';
import { heads } from './tables.ts';

/** The league table of one plan, on its own page and on others. */
export const league = {
  title: 'League table',
  lede: 'How likely is each strategy to do what it promised? Leads rate, the team compares, the leader affirms. The overall level is a judgement, never an average.',
  planAsAWhole: 'The plan as a whole',
  /** Names the rows whose rating is older than the table. */
  older: 'Not rated in this routine; the last rating before it:',
  key: 'How to read a level',
  keyNote: 'The meter is filled up to the level. Meter, word and tint always say the same.',
  full: 'Full table with reasons',
};

/** The page with a league table for each plan. */
export const leagueList = {
  title: 'League tables',
  description: 'The current league table of each plan.',
  lede: 'How likely is each strategy to do what it promised? Always within one plan, as people judged it.',
  none: 'No plan has been written yet.',
};

const noRoutineHeld = 'No routine has been held yet.';

/** What the page with the league tables is called when it has so many. */
export function leagueTablesTitle(count: number): string {
  return count === 1 ? league.title : leagueList.title;
}

/** `League table, Improvement plan 2025–28` */
export function leagueTitle(plan: Plan): string {
  return `${league.title}, ${plan.fields.title}`;
}

/** What a league table's page is about, for search results. */
export function leagueDescription(plan: Plan): string {
  return `How likely each strategy of ${plan.fields.title} is to succeed, with reasons.`;
}

/** When the ratings of a table are from: `February 2027`. */
export function leagueMonth(routine: Routine | null): string {
  return routine ? monthAndYear(routine.fields.date) : 'Not rated yet';
}

/** How to read a plan's table: when it was judged and in what order it stands. */
export function leagueNote(routine: Routine | null, rubric: Rubric | null): string {
  if (!routine) return noRoutineHeld;
  const weakest = rubric?.fields.scale[0]?.label ?? 'A weak rating';
  return `Judged on ${longDay(routine.fields.date)}, strongest first; equal levels stand in the plan’s own order. ${weakest} asks for attention; it is no verdict on anyone.`;
}

/** The same for a reader who sees the table for the first time. */
export function leagueNoteAtHome(routine: Routine | null): string {
  if (!routine) return noRoutineHeld;
  return `Each strategy’s likelihood of success, as people judged it on ${longDay(routine.fields.date)}. Strongest first.`;
}

/** The same in short: `After the stocktake of 5 February.` */
export function leagueNoteInShort(routine: Routine | null): string {
  return routine ? `After ${routineInText(routine)}.` : noRoutineHeld;
}

/** A plan and as of when it is shown: `Improvement plan 2025–28, after the stocktake of 5 February`. */
export function planAsOf(plan: Plan, routine: Routine | null): string {
  return routine ? `${plan.fields.title}, after ${routineInText(routine)}` : plan.fields.title;
}

/** What a rubric calls its overall judgement. */
export function overallName(rubric: Rubric | null): string {
  return rubric?.fields.overall ?? heads.overall;
}

/** The day of a rating that is older than its table: `rated 5 Feb 2027`. */
export function ratedOn({ routine }: Rating): string {
  return `rated ${shortDay(routine.fields.date)}`;
}

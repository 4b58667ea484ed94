import type { Routine } from '../../domain/site.ts';
import type { BoardFacts } from '../../domain/views/board-report.ts';
import { longDay } from './days.ts';
import { inWords, sentenceEnd, sentenceStart } from './numbers.ts';
import { kindWord, routineInText } from './routines.ts';

/** The report to the board, as a page and on paper. */
export const boardReport = {
  title: 'Board report',
  standing: 'Where we stand',
  messages: 'What you should know',
  asks: 'What we ask of the board',
  changed: 'What changed',
  decided: 'What we decided',
  next: 'What is next',
  table: 'League table',
  more: 'More',
  nothingAsked: 'We ask nothing of the board this time.',
  /** Where nobody has written for the board. */
  factsOnly: 'Nobody has written a headline and messages for this report yet. It holds the facts of the routine alone.',
};

/** Where a page has not the room for all of them: `Two more are in the packet.` */
export function moreInPacket(count: number): string {
  return sentenceStart(`${inWords(count)} more ${count === 1 ? 'is' : 'are'} in the packet.`);
}

/** What the report says first: the authors' headline, or else what it is of. */
export function boardHeadline({ routine, written }: Pick<BoardFacts, 'routine' | 'written'>): string {
  return written?.fields.headline ?? `Report of ${routineInText(routine)}`;
}

/** `Board report, Plan stocktake, 15 October 2026` */
export function boardReportTitle(routine: Routine): string {
  return `${boardReport.title}, ${routine.series.fields.title}, ${longDay(routine.fields.date)}`;
}

/** What the report is about, for search results. */
export function boardReportAbout(routine: Routine): string {
  return `Where the plan stands after ${routineInText(routine)}, what changed, what was decided and what is next.`;
}

/** When the board hears of it next: `The next stocktake is on 11 February 2027.` */
export function nextOccasion({ next }: Pick<BoardFacts, 'next'>): string {
  return next === null
    ? 'No next routine is planned yet.'
    : sentenceEnd(`The next ${kindWord(next.kind).toLowerCase()} is on ${longDay(next.day)}`);
}

import type { Day } from '../../schemas/day.ts';
import type { Routine, Site } from '../../domain/site.ts';
import type { AgendaPart } from '../../domain/views/agenda.ts';
import type { DeepDive } from '../../domain/views/routine-packet.ts';
import type { LeagueRow } from '../../domain/views/league-table.ts';
import { clock, longDay } from './days.ts';
import { placeMark } from './levels.ts';
import { sentenceEnd } from './numbers.ts';
import { minutesWords } from './packet.ts';
import { nameOf } from './people.ts';
import { objectiveKind, partTitle, routineTitle } from './routines.ts';

/** What files on paper say beside what pages say. */
export const paper = {
  /** Stands before the numbers of pages: `Page 2 of 6`. */
  page: 'Page',
  pageOf: 'of',
  contents: 'In this packet',
  deepDives: 'Deep dives',
  deepDivesNote: 'What each long look is for, what is known, and what it must answer.',
  rating: 'Rating',
  evidence: 'Evidence',
  otherEvidence: 'Other indicators',
  otherEvidenceNote: 'Where everything else stands that this routine looks at.',
  milestones: 'Milestones due',
  openSteps: 'Open next steps',
  openStepsNote: 'Promised before and not yet closed. This routine says what became of each.',
  notesToTake: 'Notes to take',
  notesToTakeNote: 'One block for each deep dive. Write what was said, not who was right.',
  brightSpots: 'Bright spots',
  challenges: 'Challenges',
  answers: 'Answers to the key questions',
  decided: 'Recommendations and decisions',
  stepsToAgree: 'Next steps that we agree on',
  starts: 'Starts',
  minutes: 'Minutes',
};

/** A packet as a document: `Stocktake of 15 October 2026, Plan stocktake`, beside the district in its margin. */
export function packetFileTitle(routine: Routine): string {
  return `${routineTitle(routine)}, ${routine.series.fields.title}`;
}

/** `As of 22 November 2026` */
export function asOfWords(day: Day): string {
  return `As of ${longDay(day)}`;
}

/** A deep dive by its place on the agenda: `3. Social-emotional student needs` */
export function diveTitle({ number, part }: Pick<DeepDive, 'number' | 'part'>): string {
  return `${number}. ${partTitle(part)}`;
}

/** Where the drawings and numbers of an indicator are that an earlier deep dive shows: `Its chart and numbers are under "3. Attendance calls".` */
export function shownUnder(dive: Pick<DeepDive, 'number' | 'part'>): string {
  return `Its chart and numbers are under "${diveTitle(dive)}".`;
}

/** What a part wants, and who leads it: `To decide: Agree on … Dana Kim leads.` */
export function objectiveWords(site: Site, { objective }: AgendaPart): string {
  const kind = objectiveKind(objective.kind);
  const said = sentenceEnd(kind === '' ? objective.text : `${kind}: ${objective.text}`);
  return objective.lead === undefined ? said : `${said} ${nameOf(site, objective.lead)} leads.`;
}

/** When a part begins and how long it takes: `9:15, 15 min`. */
export function partTimes({ begins, objective: { minutes } }: AgendaPart): string {
  return [begins === null ? '' : clock(begins), minutes === undefined ? '' : minutesWords(minutes)]
    .filter((part) => part !== '')
    .join(', ');
}

/** A strategy in the table with its place: `2= Teacher equity`. */
export function placedTitle(row: LeagueRow): string {
  return [placeMark(row), row.strategy.fields.title].filter((part) => part !== '').join(' ');
}

import type { Routine } from '../../domain/site.ts';
import type { LeagueField, LeagueSheet, LeagueSheetRow } from '../../domain/views/league-sheet.ts';
import type { LeagueTable } from '../../domain/views/league-table.ts';
import { levelGiven } from '../../domain/views/movement.ts';
import { longDay } from './days.ts';
import { league } from './leagues.ts';
import { judgementWord, movementWords } from './levels.ts';
import { goalMark } from './plans.ts';
import { routineInText, routineTitle } from './routines.ts';

/** Heads of the columns of a league table that somebody downloads; an element has its own title. */
export const leagueSheetHeads = {
  plan: 'Plan',
  routine: 'Routine',
  day: 'Day of the routine',
  state: 'State',
  place: 'Place',
  strategy: 'Strategy',
  goal: 'Goal',
  overall: 'Overall',
  rank: 'Overall as a number',
  ranks: 'Highest number',
  movement: 'Movement',
  before: 'Overall before',
  ratedOn: 'Rated on',
  reason: 'Reason',
  page: 'Page',
};

/** The link to the table that stands above it. */
export const downloadTable: string = 'Download this table (CSV)';

/** The same on the page of a plan, whose table goes on changing: `Download the table of 15 October 2026 (CSV)` */
export function downloadTableOf({ fields }: Routine): string {
  return `Download the table of ${longDay(fields.date)} (CSV)`;
}

/** What a league table holds, for those who find it by a search for data. */
export function leagueTableAbout({ plan }: LeagueTable, routine: Routine): string {
  const when = routine.fields.status === 'held' ? 'was to succeed, as people judged it in' : 'is to succeed, as proposed for';
  return `How likely each strategy of ${plan.fields.title} ${when} ${routineInText(routine)}, with the reason for each rating.`;
}

export function leagueSheetHead({ table }: LeagueSheet, field: LeagueField): string {
  if (isFixed(field)) return leagueSheetHeads[field];
  return table.elements.find(({ id }) => field === `ratings.${id}`)?.title ?? field;
}

function isFixed(field: string): field is keyof typeof leagueSheetHeads {
  return Object.hasOwn(leagueSheetHeads, field);
}

/** What such a table says of a row in a column; the address of its page is left to who knows where the site is published. */
export function leagueSheetCell({ table, routine }: LeagueSheet, row: LeagueSheetRow, field: Exclude<LeagueField, 'page'>): string {
  const { strategy, rating, place, movement } = row;
  const overall = levelGiven(rating);
  switch (field) {
    case 'plan':
      return table.plan.fields.title;
    case 'routine':
      return `${routineTitle(routine)}, ${routine.series.fields.title}`;
    case 'day':
      return routine.fields.date;
    case 'state':
      return routine.fields.status === 'held' ? 'Judged' : 'Proposed';
    case 'place':
      return place === null ? '' : String(place);
    case 'strategy':
      return strategy?.fields.title ?? league.planAsAWhole;
    case 'goal':
      return strategy?.goals.map(goalMark).join('; ') ?? '';
    case 'overall':
      return judgementWord(rating?.judgement);
    case 'rank':
      return overall === null ? '' : String(overall.rank);
    case 'ranks':
      return overall === null ? '' : String(overall.of);
    case 'movement':
      return movementWords(movement).words;
    case 'before':
      return 'from' in movement ? movement.from.label : '';
    case 'ratedOn':
      return rating?.routine.fields.date ?? '';
    case 'reason':
      return reasonInFull(row);
    default:
      return elementCell(row, field.slice('ratings.'.length));
  }
}

function reasonInFull({ rating }: LeagueSheetRow): string {
  return rating?.judgement.kind === 'not-rated' ? rating.judgement.reason : (rating?.body.text ?? '');
}

function elementCell({ rating }: LeagueSheetRow, id: string): string {
  const rated = rating?.judgement.kind === 'rated' ? rating.judgement.elements : [];
  return rated.find(({ element }) => element.id === id)?.level?.label ?? '';
}

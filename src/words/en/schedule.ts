import type { SchoolYear } from '../../schemas/day.ts';
import type { Series } from '../../domain/site.ts';
import type { Area, Occasion } from '../../domain/views/schedule.ts';
import { dayAndMonth, schoolYear } from './days.ts';
import { and } from './lists.ts';
import { countOf, inWords, sentenceStart } from './numbers.ts';
import { kindWord } from './routines.ts';

/** The page with the year. */
export const schedule = {
  title: 'Schedule',
  description: 'When each routine is held, and what it looks at.',
  lede: 'Stocktakes are meetings, memos are written, check-ins follow up. A filled mark was held; an open one is to come; a crossed one was cancelled.',
  none: 'No dates have been set yet.',
  area: 'Area of focus',
  wholePlan: 'The whole plan',
  series: 'The standing routine',
};

/** What the marks of a schedule mean. */
export const scheduleKey = {
  stocktake: 'Stocktake, held',
  memo: 'Memo, written',
  checkIn: 'Check-in, done',
  toCome: 'To come',
  cancelled: 'Cancelled',
};

/** `Plan stocktake, 2026–27` */
export function scheduleCaption(series: Series, year: SchoolYear): string {
  return `${series.fields.title}, ${schoolYear(year)}: areas of focus by month`;
}

/** What an area of focus is called. */
export function areaName(area: Area): string {
  return area === null ? schedule.wholePlan : area.fields.title;
}

const states: Readonly<Record<Occasion['state'], string>> = {
  planned: 'planned',
  preparing: 'in preparation',
  held: 'held',
  cancelled: 'cancelled',
  postponed: 'postponed',
  missed: 'not reported',
};

/** One date in words: `Stocktake, 15 October, held`. */
export function occasionWords({ day, kind, state, trial }: Pick<Occasion, 'day' | 'kind' | 'state' | 'trial'>): string {
  return `${kindWord(kind)}, ${dayAndMonth(day)}, ${trial ? 'trial, ' : ''}${states[state]}`;
}

/** Where a date stands, for its own column. */
export function occasionState({ state, trial }: Occasion): string {
  return sentenceStart(trial ? `trial, ${states[state]}` : states[state]);
}

/** What a date is about: the words of the schedule, or else its areas of focus. */
export function occasionAbout({ about, routine }: Occasion, areas: readonly Area[]): string {
  return routine?.fields.headline ?? routine?.fields.reason ?? about ?? and(areas.map(areaName));
}

/** The page of a series. */
export const seriesPage = {
  kicker: 'Standing routine',
  members: 'Who takes part',
  regularity: 'How regularly it meets',
  focus: 'How the focus is chosen',
  mechanisms: 'What helps to deliver next steps',
  tells: 'Whom it tells',
  followThrough: 'Follow-through',
  followThroughNote: 'What became of what was promised here.',
  more: 'More about it',
  often: 'How often',
  next: 'Next',
  plan: 'Plan',
};

/** Heads of the table of regularity. */
export const regularityHeads = {
  year: 'School year',
  promised: 'Promised',
  held: 'Held',
  cancelled: 'Cancelled',
  missed: 'Not reported',
  toCome: 'To come',
  between: 'Memos and check-ins',
};

/** How often a series meets, and for how long: `Three times a year, 60 minutes` */
export function meetingWords(perYear: number | undefined, minutes: number | undefined): string {
  const often =
    perYear === undefined
      ? ''
      : perYear === 1
        ? 'Once a year'
        : perYear === 2
          ? 'Twice a year'
          : `${sentenceStart(inWords(perYear))} times a year`;
  return [often, minutes === undefined ? '' : countOf(minutes, 'minute')].filter((part) => part !== '').join(', ');
}

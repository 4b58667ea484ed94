import type { Rating } from '../../domain/site.ts';
import { notRatedValue, type FilterName, type SearchKind, type SearchState } from '../../domain/views/search-filters.ts';
import type { FilterOptions, OfPlan } from '../../domain/views/filter-options.ts';
import type { SearchPage, Shown } from '../../domain/views/search-records.ts';
import { shortDay, schoolYear } from './days.ts';
import { planYears } from './goals.ts';
import { indicatorKinds } from './indicators.ts';
import { notRated } from './levels.ts';
import { goalMark } from './plans.ts';
import { kindWord, routineState, routineTitle } from './routines.ts';
import { unitKind } from './units.ts';

/** The page on which people search. */
export const searchPage = {
  title: 'Search',
  description: 'Find words in every plan, strategy, routine, note and reason of a rating.',
  field: 'Words to look for',
  submit: 'Search',
  narrow: 'Narrow it down',
  sort: 'Order',
  byMatch: 'Best match first',
  byDate: 'Newest first',
  any: 'Any',
  clear: 'Clear all',
  results: 'What was found',
  more: 'Show more',
  allPages: 'List of all pages',
  /** Where no script runs, or the one of this page cannot. */
  without: 'Search runs in your browser with JavaScript, on a page that was opened from the web.',
  preview: 'The preview has no search: the words are gathered when the site is built. Build it and look at it there.',
  withoutLink: 'Everything is listed here:',
};

/** What the page says while people search; `{count}` stands for a number, `{words}` for what they typed. */
export const searchSays = {
  loading: 'Searching …',
  start: 'Type a word, or choose what to look through.',
  one: 'One result',
  many: '{count} results',
  oneFor: 'One result for “{words}”',
  manyFor: '{count} results for “{words}”',
  none: 'Nothing fits what you chose. Take one of the choices back.',
  noneFor: 'Nothing was found for “{words}”. Try fewer or shorter words, check the spelling, or take a choice back.',
  failed: 'The search could not be loaded. Load the page again, or use the list of all pages.',
};

/** Words that stand on nearly every page: beside others they find nothing, and take long. */
export const smallWords: readonly string[] = [
  'a', 'an', 'and', 'are', 'as', 'at', 'be', 'by', 'for', 'from', 'in', 'is', 'it', 'of', 'on', 'or', 'that', 'the', 'this', 'to', 'was', 'we',
  'were', 'what', 'with',
]; // prettier-ignore

/** The filters on the page with every routine. */
export const archiveFilters = {
  title: 'Find a routine',
  one: 'One routine fits',
  many: '{count} routines fit',
  none: 'No routine fits. Take one of the choices back.',
  words: 'Search the words of these routines',
};

const labels: Readonly<Record<FilterName, string>> = {
  kind: 'Kind',
  year: 'School year',
  series: 'Series',
  strategy: 'Strategy',
  goal: 'Goal',
  rating: 'Rating at the time',
  state: 'State',
};

const kinds: Readonly<Record<SearchKind, string>> = {
  routine: 'All of the routines',
  stocktake: 'Stocktakes',
  memo: 'Memos',
  'check-in': 'Check-ins',
  notes: 'Notes',
  rating: 'Ratings with reasons',
  plan: 'Plans',
  goal: 'Goals',
  strategy: 'Strategies',
  indicator: 'Indicators',
  series: 'Standing routines',
  unit: 'Schools',
  rubric: 'Rubrics',
  page: 'Other pages',
  guide: 'Guide for authors',
};

const states: Readonly<Record<SearchState, string>> = {
  held: 'Held',
  'to-come': 'To come',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
};

/** A choice of a filter, with what it is called. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A filter as a list to choose from; `group` is `''` for choices of no group. */
export interface FilterChoices {
  readonly name: FilterName;
  readonly label: string;
  readonly groups: readonly { readonly group: string; readonly choices: readonly Choice[] }[];
}

/** The filters that have something to choose between, each with its choices, those of several plans by plan. */
export function filterChoices(options: FilterOptions): FilterChoices[] {
  const { kinds: kindsFound, years, series, strategies, goals, ratings, states: statesFound } = options;
  const all: readonly FilterChoices[] = [
    list('kind', kindsFound.map((kind) => ({ value: kind, label: kinds[kind] }))),
    list('year', years.map((year) => ({ value: year, label: schoolYear(year) }))),
    byPlan('series', series, ({ id, fields }) => ({ value: id, label: fields.title })),
    byPlan('strategy', strategies, ({ id, fields }) => ({ value: id, label: fields.title })),
    byPlan('goal', goals, (goal) => ({ value: goal.id, label: goalMark(goal) })),
    list('rating', ratings.map((label) => ({ value: label, label: label === notRatedValue ? notRated : label }))),
    list('state', statesFound.map((state) => ({ value: state, label: states[state] }))),
  ]; // prettier-ignore
  return all.filter(({ groups }) => groups.flatMap(({ choices }) => choices).length > 1);
}

function list(name: FilterName, choices: readonly Choice[]): FilterChoices {
  return { name, label: labels[name], groups: [{ group: '', choices }] };
}

function byPlan<T>(name: FilterName, plans: readonly OfPlan<T>[], choiceOf: (thing: T) => Choice): FilterChoices {
  const groups = plans.map(({ plan, things }) => ({ group: plans.length > 1 ? plan.fields.title : '', choices: things.map(choiceOf) }));
  return { name, label: labels[name], groups };
}

/** What a page that search found is, and when: `Notes, Plan stocktake, held, 15 Oct 2026`. Pages of the guide have no words of their own here. */
export function searchAbout({ shows, part }: Pick<SearchPage, 'shows' | 'part'>): string {
  if (shows.kind !== 'routine') return lastingAbout(shows);
  const { series, fields } = shows;
  const what = part === 'notes' ? 'Notes' : kindWord(fields.kind);
  return [what, series.fields.title, routineState(fields), shortDay(fields.date)].join(' · ');
}

function lastingAbout(shows: Exclude<Shown, { kind: 'routine' }>): string {
  switch (shows.kind) {
    case 'strategy':
      return ['Strategy', ...new Set(shows.goals.map(({ plan }) => plan.fields.title))].join(' · ');
    case 'goal':
      return `Goal · ${shows.plan.fields.title}`;
    case 'indicator':
      return `Indicator · ${indicatorKinds[shows.fields.kind]}`;
    case 'plan':
      return `Plan · ${planYears(shows)}`;
    case 'series':
      return `Standing routine · ${shows.plan.fields.title}`;
    case 'unit':
      return unitKind(shows);
    case 'rubric':
      return 'Rubric';
    case 'page':
      return 'Page';
    case 'guide':
      return kinds.guide;
  }
}

/** A rating as search finds it: `Teacher equity, stocktake of 15 October 2026`, with the school it is narrowed to. */
export function ratingTitle({ subject, unit, routine }: Rating): string {
  const title = routineTitle(routine);
  const occasion = routine.fields.title ?? `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return [subject.fields.title, unit?.fields.title, occasion].filter(Boolean).join(', ');
}

/** `Rating: Amber-green · Plan stocktake · 15 Oct 2026` */
export function ratingAbout({ judgement, routine }: Rating): string {
  const level = judgement.kind === 'rated' ? judgement.overall.label : notRated;
  return [`Rating: ${level}`, routine.series.fields.title, shortDay(routine.fields.date)].join(' · ');
}

/** Why a site has no search, for the terminal. */
export function searchLeftOut(system: string): string {
  return `The site has no search: Pagefind, which gathers its words, has no program for this computer (${system}). All else is there.`;
}

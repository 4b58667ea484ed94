import type { RoutineFields } from '../../schemas/routine.ts';
import type { RoutineKind } from '../../schemas/series.ts';
import { schoolYearOf } from '../calendar.ts';
import type { Goal, Rating, Routine, Site, Strategy } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';

/** By what people narrow a search, and the archive of routines; the names stand in web addresses. */
export const filterNames = ['kind', 'year', 'series', 'strategy', 'goal', 'rating', 'state'] as const;

export type FilterName = (typeof filterNames)[number];

/** What something is by each filter: ids, but a rating by the label of its level. */
export type Filters = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** What a page is. `routine` is everything of a routine: its packet, notes and ratings, which are of its own kind, too. */
export const searchKinds = [
  'routine', 'stocktake', 'memo', 'check-in', 'notes', 'rating', 'plan', 'goal', 'strategy', 'indicator', 'series', 'unit', 'rubric', 'page', 'guide',
] as const satisfies readonly (RoutineKind | string)[]; // prettier-ignore

export type SearchKind = (typeof searchKinds)[number];

/** Where a routine is in its life, for people who look for one. */
export const searchStates = ['held', 'to-come', 'postponed', 'cancelled'] as const;

export type SearchState = (typeof searchStates)[number];

/** The value for a rating that gave no level. No level has it as its label. */
export const notRatedValue = 'not-rated';

export function searchState({ status }: RoutineFields): SearchState {
  return status === 'planned' || status === 'preparing' ? 'to-come' : status;
}

/** What a routine's packet is found by. It has no rating: each of its ratings is found by itself. */
export function routineFilters(site: Site, routine: Routine): Filters {
  const strategies = strategiesLookedAt(site, routine);
  const goals = [...strategies.flatMap((strategy) => strategy.goals), ...goalsLookedAt(site, routine)];
  return { ...placeOf(site, routine), kind: ['routine', routine.fields.kind], strategy: ids(strategies), goal: ids(goals) };
}

/** What a routine's notes are found by: the strategies and goals that they are about. */
export function notesFilters(site: Site, routine: Routine): Filters {
  const about = routine.notes.flatMap((note) => note.about ?? []);
  const strategies = about.filter((one) => one.kind === 'strategy');
  const goals = [...about.filter((one) => one.kind === 'goal'), ...strategies.flatMap((strategy) => strategy.goals)];
  return { ...placeOf(site, routine), kind: ['routine', routine.fields.kind, 'notes'], strategy: ids(strategies), goal: ids(goals) };
}

/** What a rating is found by, so that strategy, year and level chosen together mean that the strategy was rated so in that year. */
export function ratingFilters(site: Site, rating: Rating): Filters {
  const { routine, subject } = rating;
  const goals = subject.kind === 'strategy' ? subject.goals : subject.kind === 'goal' ? [subject] : [];
  return {
    ...placeOf(site, routine),
    kind: ['routine', routine.fields.kind, 'rating'],
    strategy: subject.kind === 'strategy' ? [subject.id] : [],
    goal: ids(goals),
    rating: [ratingValue(rating)],
  };
}

/** The level of a rating as the filter names it; `''` while it is open. */
export function ratingValue({ judgement }: Rating): string {
  if (judgement.kind === 'open') return '';
  return judgement.kind === 'rated' ? judgement.overall.label : notRatedValue;
}

function placeOf(site: Site, { series, fields }: Routine): Filters {
  return { year: [schoolYearOf(fields.date, site.settings.schoolYearStarts)], series: [series.id], state: [searchState(fields)] };
}

/** Strategies in focus, and all that were rated, noted, decided on or promised something for. */
function strategiesLookedAt(site: Site, routine: Routine): Strategy[] {
  const { decisions = [], nextSteps = [], objectives = [] } = routine.fields;
  const named = [...decisions, ...nextSteps].flatMap(({ strategy }) => strategy ?? []);
  const onAgenda = objectives.flatMap(({ about }) => about?.strategies ?? []);
  const subjects = routine.ratings.map(({ subject }) => subject);
  const noted = routine.notes.map(({ about }) => about);
  const others = [...subjects, ...noted].filter((one): one is Strategy => one?.kind === 'strategy');
  return [...strategiesInFocus(routine), ...others, ...[...named, ...onAgenda].flatMap((id) => site.strategies.get(id) ?? [])];
}

function goalsLookedAt(site: Site, routine: Routine): Goal[] {
  const { focus, decisions = [], nextSteps = [], objectives = [] } = routine.fields;
  const named = [...decisions, ...nextSteps].flatMap(({ goal }) => goal ?? []);
  const onAgenda = objectives.flatMap(({ about }) => about?.goals ?? []);
  const subjects = [...routine.ratings.map(({ subject }) => subject), ...routine.notes.map(({ about }) => about)];
  const others = subjects.filter((one): one is Goal => one?.kind === 'goal');
  return [...others, ...[...(focus?.goals ?? []), ...named, ...onAgenda].flatMap((id) => site.goals.get(id) ?? [])];
}

function ids(things: readonly { readonly id: string }[]): string[] {
  return [...new Set(things.map(({ id }) => id))];
}

import type { Day } from '../../schemas/day.ts';
import { addresses, ratingAnchor, type Address } from '../addresses.ts';
import type { FreePage, Goal, Indicator, Plan, Rating, Routine, Rubric, Series, Site, Strategy, Unit } from '../site.ts';
import { guideAddress, guidePages, type GuidePage } from './guide-pages.ts';
import { hasNotesPage, packetOf } from './packet.ts';
import { notesFilters, ratingFilters, routineFilters, type Filters, type SearchKind } from './search-filters.ts';

/** What a page shows. */
export type Shown =
  | Strategy
  | Goal
  | Indicator
  | Plan
  | Unit
  | Series
  | Rubric
  | FreePage
  | Routine
  | { readonly kind: 'guide'; readonly page: GuidePage };

/** A page that search knows as a whole. */
export interface SearchPage {
  readonly address: Address;
  readonly shows: Shown;
  /** A routine's packet with everything in it, or its notes alone. */
  readonly part: 'whole' | 'notes';
  readonly filters: Filters;
  /** The day of a routine; pages that go on living have none. */
  readonly date: Day | null;
}

/** A rating with its reason, which search knows by itself. */
export interface SearchRating {
  readonly address: Address;
  readonly rating: Rating;
  /** Why people judged so, in plain words; what else they said of it follows in lines of its own. */
  readonly text: string;
  readonly filters: Filters;
  readonly date: Day;
}

/** All that search knows of a site. Pages that only repeat others are left out, and so are reasons on pages other than their own. */
export interface SearchRecords {
  readonly pages: readonly SearchPage[];
  readonly ratings: readonly SearchRating[];
}

export function searchRecords(site: Site): SearchRecords {
  const packets = site.routines.all.map((routine) => packetOf(site, routine));
  const pages = [
    ...site.plans.all.map((plan) => lasting(plan, addresses.plan(plan.id), 'plan', { year: plan.fields.years })),
    ...site.goals.all.map((goal) => lasting(goal, addresses.goal(goal.id), 'goal', { goal: [goal.id] })),
    ...site.strategies.all.map((strategy) => lasting(strategy, addresses.strategy(strategy.id), 'strategy', ofStrategy(strategy))),
    ...site.indicators.all.map((indicator) => lasting(indicator, addresses.indicator(indicator.id), 'indicator', ofIndicator(indicator))),
    ...site.series.all.map((series) => lasting(series, addresses.series(series.id), 'series', { series: [series.id] })),
    ...packets.flatMap((packet) => pagesOf(packet.site, packet.routine)),
    ...site.units.all.map((unit) => lasting(unit, addresses.unit(unit.id), 'unit')),
    ...site.rubrics.all.map((rubric) => lasting(rubric, addresses.rubric(rubric.id), 'rubric')),
    ...site.pages.all.map((page) => lasting(page, addresses.page(page.id), 'page')),
    ...guidePages(site.settings).filter(isNoList).map((page) => lasting({ kind: 'guide', page }, guideAddress(page), 'guide')), // prettier-ignore
  ];
  const ratings = packets.flatMap((packet) =>
    packet.routine.ratings.filter(({ judgement }) => judgement.kind !== 'open').map((rating) => ratingRecord(packet.site, rating)),
  );
  return { pages, ratings };
}

function lasting(shows: Shown, address: Address, kind: SearchKind, filters: Filters = {}): SearchPage {
  return { address, shows, part: 'whole', filters: { kind: [kind], ...filters }, date: null };
}

function ofStrategy({ id, goals, fields }: Strategy): Filters {
  return { strategy: [id], goal: goals.map((goal) => goal.id), year: Object.keys(fields.years ?? {}) };
}

/** By the goals whose progress it shows, those of its strategies among them. */
function ofIndicator({ goals, strategies }: Indicator): Filters {
  const all = new Set([...goals, ...strategies.flatMap((strategy) => strategy.goals)]);
  return { strategy: strategies.map(({ id }) => id), goal: [...all].map(({ id }) => id) };
}

function pagesOf(site: Site, routine: Routine): SearchPage[] {
  const { date } = routine.fields;
  const page = { shows: routine, date };
  const packet = { ...page, address: addresses.routine(routine.id), part: 'whole' as const, filters: routineFilters(site, routine) };
  if (!hasNotesPage(routine)) return [packet];
  return [packet, { ...page, address: addresses.notes(routine.id), part: 'notes', filters: notesFilters(site, routine) }];
}

function isNoList({ is }: GuidePage): boolean {
  return is === 'topic' || is === 'file' || is === 'rule';
}

function ratingRecord(site: Site, rating: Rating): SearchRating {
  const { routine, judgement, body, fields } = rating;
  const reason = judgement.kind === 'not-rated' ? judgement.reason : body.text;
  return {
    address: addressOfRating(rating),
    rating,
    text: [reason, fields.outsideRangeBecause, fields.dissent].filter(Boolean).join('\n'),
    filters: ratingFilters(site, rating),
    date: routine.fields.date,
  };
}

/** Its row in the league table of its routine; what has no row there is found where its school or goal has its page. */
export function addressOfRating({ routine, subject, unit }: Rating): Address {
  const { plan } = routine.series;
  const inTable = subject.kind === 'strategy' ? plan.strategies.includes(subject) : subject === plan;
  if (unit === null && inTable) return `${addresses.routineLeagueTable(routine.id)}#${ratingAnchor(subject.kind, subject.id)}`;
  if (unit !== null) return addresses.unit(unit.id);
  if (subject.kind === 'unit') return addresses.unit(subject.id);
  return subject.kind === 'goal' ? addresses.goal(subject.id) : addresses.routineLeagueTable(routine.id);
}

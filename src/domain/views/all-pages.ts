import type { SchoolYear } from '../../schemas/day.ts';
import { addresses, type Address } from '../addresses.ts';
import { schoolYearOf } from '../calendar.ts';
import type { Plan, Routine, Site } from '../site.ts';
import { guideAddress, guidePages } from './guide-pages.ts';
import { packetPages, type PacketPage } from './packet.ts';
import { plansInOrder } from './plans.ts';
import type { Shown } from './search-records.ts';
import { sitePages, sitePagesOf, type SitePage } from './site-pages.ts';

/** A further page about the same thing. */
export interface FurtherPage {
  readonly part: Exclude<PacketPage, 'packet'> | 'next-steps';
  readonly address: Address;
}

export interface ListedPage {
  readonly shows: Shown | { readonly kind: 'site'; readonly page: SitePage };
  readonly address: Address;
  readonly further: readonly FurtherPage[];
}

/** Pages of one kind; routines are listed by school year, newest first. */
export interface PageList {
  readonly kind: 'site' | Shown['kind'];
  readonly year: SchoolYear | null;
  readonly pages: readonly ListedPage[];
}

/** Every page of the site, for people who look for one without search. */
export function allPages(site: Site): PageList[] {
  const list = (kind: PageList['kind'], pages: readonly ListedPage[]): PageList => ({ kind, year: null, pages });
  const { schoolYearStarts } = site.settings;
  const years = Map.groupBy(site.routines.all.toReversed(), ({ fields }) => schoolYearOf(fields.date, schoolYearStarts));
  const lists: PageList[] = [
    list(
      'site',
      sitePagesOf(site).map((page) => ({ shows: { kind: 'site', page }, address: sitePages[page], further: [] })),
    ),
    list(
      'page',
      site.pages.all.map((page) => alone(page, addresses.page(page.id))),
    ),
    list('plan', plansInOrder(site).map(ofPlan)),
    list(
      'goal',
      site.goals.all.map((goal) => alone(goal, addresses.goal(goal.id))),
    ),
    list('strategy', site.strategies.all.map((strategy) => alone(strategy, addresses.strategy(strategy.id)))), // prettier-ignore
    list(
      'indicator',
      site.indicators.all.map((indicator) => alone(indicator, addresses.indicator(indicator.id))),
    ),
    list(
      'series',
      site.series.all.map((series) => alone(series, addresses.series(series.id))),
    ),
    ...[...years].map(([year, routines]): PageList => ({ kind: 'routine', year, pages: routines.map(ofRoutine) })),
    list(
      'unit',
      site.units.all.map((unit) => alone(unit, addresses.unit(unit.id))),
    ),
    list(
      'rubric',
      site.rubrics.all.map((rubric) => alone(rubric, addresses.rubric(rubric.id))),
    ),
    list('guide', guidePages(site.settings).map((page) => alone({ kind: 'guide', page }, guideAddress(page)))), // prettier-ignore
  ];
  return lists.filter(({ pages }) => pages.length > 0);
}

function alone(shows: Shown, address: Address): ListedPage {
  return { shows, address, further: [] };
}

function ofPlan(plan: Plan): ListedPage {
  const further: FurtherPage[] = [
    { part: 'league-table', address: addresses.leagueTable(plan.id) },
    { part: 'next-steps', address: addresses.nextStepsOf(plan.id) },
  ];
  return { shows: plan, address: addresses.plan(plan.id), further };
}

function ofRoutine(routine: Routine): ListedPage {
  const further = packetPages(routine).flatMap(({ page, address }) => (page === 'packet' ? [] : [{ part: page, address }]));
  return { shows: routine, address: addresses.routine(routine.id), further };
}

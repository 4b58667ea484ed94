import type { SchoolYear } from '../../schemas/day.ts';
import type { FurtherPage, ListedPage, PageList } from '../../domain/views/all-pages.ts';
import type { GuidePage } from '../../domain/views/guide-pages.ts';
import type { SitePage } from '../../domain/views/site-pages.ts';
import { schoolYear } from './days.ts';
import { siteParts } from './frame.ts';
import { goalPage, planPage } from './goals.ts';
import { guide, guideName } from './guide.ts';
import { indicatorPage } from './indicator-pages.ts';
import { packetPage, routineTitle } from './routines.ts';
import { searchPage } from './search.ts';
import { unitPage } from './units.ts';

/** The page with a link to every other one. */
export const allPagesPage = {
  title: 'All pages',
  description: 'A link to every page of this site.',
  lede: 'Every page of this site, by what it is about.',
  search: 'Search their words',
};

const lists: Readonly<Record<Exclude<PageList['kind'], 'routine'>, string>> = {
  site: 'Overviews',
  page: 'Other pages',
  plan: 'Plans',
  goal: 'Goals',
  strategy: 'Strategies',
  indicator: indicatorPage.listTitle,
  series: 'Standing routines',
  unit: 'Schools',
  rubric: 'How we rate',
  guide: guide.short,
};

/** What a list of pages is called: `Routines 2026–27`. */
export function pageListTitle({ kind, year }: PageList): string {
  return kind === 'routine' ? routinesOf(year) : lists[kind];
}

function routinesOf(year: SchoolYear | null): string {
  return [siteParts.routines, year === null ? '' : schoolYear(year)].join(' ').trim();
}

/** What the pages that are about no one thing are called. */
export const sitePageTitles: Readonly<Record<SitePage, string>> = {
  home: 'Home',
  'league-table': siteParts['league-table'],
  strategies: siteParts.strategies,
  routines: siteParts.routines,
  'next-steps': siteParts['next-steps'],
  schedule: siteParts.schedule,
  plans: planPage.listTitle,
  goals: goalPage.listTitle,
  indicators: indicatorPage.listTitle,
  units: unitPage.listTitle,
  rubrics: siteParts.rubrics,
  search: searchPage.title,
};

/** What the link to a page says; `ruleTitle` knows the pages of rules, whose titles stand in the guide. */
export function listedTitle({ shows }: ListedPage, ruleTitle: (page: Extract<GuidePage, { is: 'rule' }>) => string): string {
  if (shows.kind === 'site') return sitePageTitles[shows.page];
  if (shows.kind === 'guide') return shows.page.is === 'rule' ? ruleTitle(shows.page) : guideName(shows.page);
  return shows.kind === 'routine' ? routineTitle(shows) : shows.fields.title;
}

/** What the link to a further page about the same thing says. */
export function furtherPage({ part }: FurtherPage): string {
  return part === 'next-steps' ? siteParts['next-steps'] : packetPage(part);
}

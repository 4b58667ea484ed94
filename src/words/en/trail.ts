import type { ListName, TrailStep } from '../../domain/views/trail.ts';
import type { Site } from '../../domain/site.ts';
import { siteParts } from './frame.ts';
import { goalPage, planPage } from './goals.ts';
import { guideName } from './guide.ts';
import { indicatorPage } from './indicator-pages.ts';
import { packetTitle } from './packet.ts';
import { unitPage } from './units.ts';

const lists: Readonly<Record<ListName, string>> = {
  'league-table': siteParts['league-table'],
  strategies: siteParts.strategies,
  routines: siteParts.routines,
  'next-steps': siteParts['next-steps'],
  rubrics: siteParts.rubrics,
  plans: planPage.listTitle,
  goals: goalPage.listTitle,
  indicators: indicatorPage.listTitle,
  units: unitPage.listTitle,
};

/** What a page above another is called. */
export function trailName(site: Site, step: TrailStep): string {
  switch (step.is) {
    case 'home':
      return site.settings.name;
    case 'list':
      return lists[step.list];
    case 'routine':
      return packetTitle('packet', step.routine);
    case 'guide':
      return guideName(step.page);
  }
}

import type { TrailStep } from '../../domain/views/trail.ts';
import type { Site } from '../../domain/site.ts';
import { sitePageTitles } from './all-pages.ts';
import { guideName } from './guide.ts';
import { packetTitle } from './packet.ts';

/** What a page above another is called. */
export function trailName(site: Site, step: TrailStep): string {
  switch (step.is) {
    case 'site':
      return step.page === 'home' ? site.settings.name : sitePageTitles[step.page];
    case 'routine':
      return packetTitle('packet', step.routine);
    case 'guide':
      return guideName(step.page);
  }
}

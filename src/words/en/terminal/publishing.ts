import { pagesMost, type PagesLimit } from '../../../domain/pages-limits.ts';
import { countOf } from '../numbers.ts';

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_000_000).toLocaleString('en-US')} MB`;

/** A length of time: `8 minutes`, `8 minutes and 20 seconds`; whole seconds. */
function duration(seconds: number): string {
  const [minutes, rest] = [Math.floor(Math.round(seconds) / 60), Math.round(seconds) % 60];
  return rest === 0 ? countOf(minutes, 'minute') : `${countOf(minutes, 'minute')} and ${countOf(rest, 'second')}`;
}

/** What somebody should know whose site comes near to a limit of GitHub Pages, and what to do. */
export function pagesLimitWarning(limit: PagesLimit): string {
  const share = limit.reached ? ', more than' : ' of';
  const apart = 'give plans that ended long ago a site of their own';
  return limit.kind === 'size'
    ? `The site has ${megabytes(limit.bytes)}${share} the ${megabytes(pagesMost.bytes)} that GitHub Pages publishes at most. Save its largest pictures smaller, or ${apart}.`
    : `Building took ${duration(limit.seconds)}${share} the ${duration(pagesMost.seconds)} that publishing may take. To make it shorter, ${apart}.`;
}

/** A site whose address nobody has written has nothing that could be followed. */
export const nobodyFollows =
  'Nobody can follow this site yet: without its web address, "url" in site.yaml or SITE_URL, it has no feeds and no list of pages for search engines.';

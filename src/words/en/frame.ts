import type { Site } from '../../domain/site.ts';
import { longDay } from './days.ts';
import { sentenceEnd } from './numbers.ts';

/** What stands around every page. */
export const frame = {
  skip: 'Skip to the content',
  /** Names the links of the masthead for people who hear the page. */
  navigation: 'Site',
  /** Names the links of the footer. */
  more: 'More of this site',
};

/** The language of the words, and where it is spoken so, for previews of links elsewhere. */
export const locale: string = 'en_US';

/** The parts of the site, as its masthead and their own pages call them. */
export const siteParts = {
  'league-table': 'League table',
  strategies: 'Strategies',
  routines: 'Routines',
  'next-steps': 'Next steps',
  schedule: 'Schedule',
  rubrics: 'How we rate',
  search: 'Search',
};

/** The page that answers an address without a page. */
export const notFound = {
  title: 'Page not found',
  description: 'There is no page at this address.',
  heading: 'There is no page here',
  lede: 'The address may be misspelt, or the page has moved. Past routines keep their addresses.',
  home: 'Home',
  strategies: 'All strategies',
  routines: 'All routines',
};

/** A page's title in the browser: `Strategies – Cedar Fork School District`. */
export function browserTitle(title: string, { settings }: Site): string {
  return title === settings.name ? title : `${title} – ${settings.name}`;
}

/** A page that has moved. */
export const moved = {
  title: 'This page has moved',
  lede: 'It has a new address. Your browser should take you there at once.',
  link: 'Go to the page',
};

/** Who publishes this, as of when it is true, and whom to ask. */
export function footerWords({ settings, today }: Site): string {
  return [
    settings.about && sentenceEnd(settings.about),
    `This page was made on ${longDay(today)}; words such as “next” and “overdue” are as of that day.`,
    settings.contact && sentenceEnd(`Questions: ${settings.contact}`),
  ]
    .filter(Boolean)
    .join(' ');
}

import type { KindName } from '../schemas/kinds.ts';

/** A path of the site from its root, without the base: `/strategies/reading/`. */
export type Address = string;

const encoded = (id: string): string => (/^[\w/.-]*$/u.test(id) ? id : id.split('/').map(encodeURIComponent).join('/'));

/** The one place that makes an address. */
export const addresses = {
  home: (): Address => '/',
  strategies: (): Address => '/strategies/',
  strategy: (id: string): Address => `/strategies/${encoded(id)}/`,
  leagueTables: (): Address => '/league-table/',
  leagueTable: (plan: string): Address => `/league-table/${encoded(plan)}/`,
  routines: (): Address => '/routines/',
  routine: (id: string): Address => `/routines/${encoded(id)}/`,
  agenda: (id: string): Address => `/routines/${encoded(id)}/agenda/`,
  routineLeagueTable: (id: string): Address => `/routines/${encoded(id)}/league-table/`,
  notes: (id: string): Address => `/routines/${encoded(id)}/notes/`,
  rubrics: (): Address => '/rubrics/',
  rubric: (id: string): Address => `/rubrics/${encoded(id)}/`,
  picture: (path: string): Address => `/pictures/${encoded(path)}`,
  siteStyles: (): Address => '/site.css',
} as const;

/** The page of a file, where its kind has one; links from other kinds of file end at the repository. */
export function addressOf(kind: KindName, id: string): Address | undefined {
  switch (kind) {
    case 'strategy':
      return addresses.strategy(id);
    case 'routine':
      return addresses.routine(id);
    case 'rating':
      return addresses.routineLeagueTable(id.slice(0, id.lastIndexOf('/')));
    case 'rubric':
      return addresses.rubric(id);
    case 'plan':
      return addresses.leagueTable(id);
    default:
      return undefined;
  }
}

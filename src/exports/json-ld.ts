import type { BreadcrumbList, Dataset, Event, Graph, Thing } from 'schema-dts';
import { addresses, type Address } from '../domain/addresses.ts';
import { instantOf } from '../domain/calendar.ts';
import type { Indicator, Routine, Site } from '../domain/site.ts';
import { dataOf } from '../domain/views/indicator-data.ts';
import type { LeagueTable } from '../domain/views/league-table.ts';
import { trailTo } from '../domain/views/trail.ts';
import { indicatorDescription } from '../words/en/indicator-pages.ts';
import { leagueTableAbout } from '../words/en/league-sheet.ts';
import { packetDescription, packetTitle } from '../words/en/packet.ts';
import { trailName } from '../words/en/trail.ts';

/** Where machines read what a page is about, in the words of schema.org; `inFull` writes addresses from the scheme on. */
export interface Told {
  readonly site: Site;
  readonly inFull: (address: Address) => string;
}

/** Things as JSON that can stand inside a page: no sign in it can end the element around it. */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(/[<>&\u2028\u2029]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The way from the home page to one below it. */
export function breadcrumbs({ site, inFull }: Told, address: Address, title: string): BreadcrumbList {
  const above = trailTo(site, address).map((step) => ({ name: trailName(site, step), address: step.address }));
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...above, { name: title, address }].map((one, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: one.name,
      item: inFull(one.address),
    })),
  };
}

const statuses = {
  planned: 'EventScheduled',
  preparing: 'EventScheduled',
  held: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
} as const;

/** A routine as an event; a memo is written, and nobody meets for it. Who takes part is not told. */
export function eventOf({ site, inFull }: Told, routine: Routine): Event[] {
  const { kind, status, date, start, minutes, place } = routine.fields;
  if (kind === 'memo') return [];
  return [
    {
      '@type': 'Event',
      name: packetTitle('packet', routine),
      description: packetDescription('packet', routine),
      url: inFull(addresses.routine(routine.id)),
      startDate: start === undefined ? date : instantOf(date, start, site.settings.timeZone),
      ...(minutes === undefined ? {} : { duration: `PT${minutes}M` }),
      eventStatus: `https://schema.org/${statuses[status]}`,
      ...(place === undefined ? {} : { location: { '@type': 'Place', name: place } }),
      organizer: publisherOf({ site, inFull }),
      superEvent: { '@type': 'EventSeries', name: routine.series.fields.title, url: inFull(addresses.series(routine.series.id)) },
    },
  ];
}

/** A league table as data that can be downloaded. */
export function datasetOf({ site, inFull }: Told, table: LeagueTable, routine: Routine): Dataset {
  return {
    '@type': 'Dataset',
    name: packetTitle('league-table', routine),
    description: leagueTableAbout(table, routine),
    url: inFull(addresses.routineLeagueTable(routine.id)),
    temporalCoverage: routine.fields.date,
    creator: publisherOf({ site, inFull }),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: inFull(addresses.leagueTableData(routine.id)),
    },
  };
}

/** The numbers of an indicator as data that can be downloaded; nothing where none are shown. */
export function indicatorDataset({ site, inFull }: Told, indicator: Indicator): Dataset[] {
  const periods = dataOf(site, indicator).map(({ period }) => period);
  const [first] = periods;
  const last = periods.at(-1);
  if (!first || !last) return [];
  return [
    {
      '@type': 'Dataset',
      name: indicator.fields.title,
      description: indicatorDescription(indicator),
      url: inFull(addresses.indicator(indicator.id)),
      temporalCoverage: `${first.first}/${last.last}`,
      variableMeasured: indicator.fields.title,
      creator: publisherOf({ site, inFull }),
      distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: inFull(addresses.indicatorData(indicator.id)) },
    },
  ];
}

function publisherOf({ site, inFull }: Told): { '@type': 'Organization'; name: string; url: string } {
  return { '@type': 'Organization', name: site.settings.name, url: inFull(addresses.home()) };
}

import { clockTime, iso } from './times.mjs';

const organisation = (site) => ({ '@type': 'Organization', name: site.name, url: `${site.url}/` });

/** The JSON-LD of a page: where it stands in the site, and what it is about. */
export function structured(site, url, heading, trail = [], about = null) {
  const crumbs = [{ name: site.name, url: '/' }, ...trail, { name: heading, url }];
  const list = crumbs.map((one, index) => ({ '@type': 'ListItem', position: index + 1, name: one.name, item: `${site.url}${one.url}` }));
  const graph = [{ '@type': 'BreadcrumbList', itemListElement: list }, ...(about ? [about] : [])];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

/** A routine as an event. */
export function eventOf(routine, site, url, heading, series) {
  const { headline, start, minutes, place } = routine.data;
  return {
    '@type': 'Event',
    name: heading,
    description: headline,
    url: `${site.url}${url}`,
    startDate: clockTime(iso(routine.date), start),
    duration: `PT${minutes}M`,
    eventStatus: 'https://schema.org/EventScheduled',
    location: { '@type': 'Place', name: place },
    organizer: organisation(site),
    superEvent: { '@type': 'EventSeries', name: series.data.title, url: `${site.url}${series.url}` },
  };
}

/** A league table as a dataset with its CSV. */
export function datasetOf(routine, site, url, heading, description) {
  return {
    '@type': 'Dataset',
    name: heading,
    description,
    url: `${site.url}${url}league-table/`,
    temporalCoverage: iso(routine.date),
    creator: organisation(site),
    distribution: { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${site.url}${url}league-table.csv` },
  };
}

import { describe, expect, test } from 'vitest';
import { leagueTable } from '../../../src/domain/views/league-table.ts';
import { breadcrumbs, datasetOf, eventOf, jsonLd } from '../../../src/exports/json-ld.ts';
import { makeSite, pick, type RoutineRow } from '../../make-site.ts';

const inFull = (address: string): string => `https://cedar-fork.example${address}`;

/** The event of one routine. */
function event(row: RoutineRow): unknown {
  const site = makeSite({ site: { timeZone: 'America/Chicago' }, routines: { '2026-10-15-x': [{}, row] } });
  return eventOf({ site, inFull }, pick(site.routines, '2026-10-15-x'))[0];
}

const bare = {
  '@type': 'Event',
  name: 'Stocktake of 15 October 2026, Series',
  description: 'Stocktake of 15 October 2026: agenda, ratings, decisions and next steps.',
  url: 'https://cedar-fork.example/routines/2026-10-15-x/',
  startDate: '2026-10-15',
  eventStatus: 'https://schema.org/EventScheduled',
  organizer: { '@type': 'Organization', name: 'Cedar Fork', url: 'https://cedar-fork.example/' },
  superEvent: { '@type': 'EventSeries', name: 'Series', url: 'https://cedar-fork.example/series/series/' },
};

describe('an event', () => {
  test('of which only the day is known', () => expect(event({})).toEqual(bare));

  test('with its time in the zone of the site, length and place', () => {
    expect(event({ start: '09:00', minutes: 90, place: 'Board room' })).toEqual({
      ...bare,
      startDate: '2026-10-15T09:00:00-05:00',
      duration: 'PT90M',
      location: { '@type': 'Place', name: 'Board room' },
    });
  });

  test.each<[NonNullable<RoutineRow['status']>, string]>([
    ['planned', 'EventScheduled'],
    ['preparing', 'EventScheduled'],
    ['held', 'EventScheduled'],
    ['cancelled', 'EventCancelled'],
    ['postponed', 'EventPostponed'],
  ])('that is %s: %s', (status, name) => {
    expect(event({ status })).toEqual({ ...bare, eventStatus: `https://schema.org/${name}` });
  });

  test('a memo is none, a check-in is one', () => {
    expect(event({ kind: 'memo' })).toBeUndefined();
    expect(event({ kind: 'check-in' })).toMatchObject({ name: 'Check-in of 15 October 2026, Series' });
  });

  test('names nobody who takes part', () => {
    const people = [{ who: 'Dana Kim', role: 'leader' as const }];
    expect(JSON.stringify(event({ people }))).not.toContain('Dana');
  });
});

test('a league table as data', () => {
  const site = makeSite({ strategies: ['a'], routines: { '2026-05-14': { a: 'red' } } });
  const routine = pick(site.routines, '2026-05-14');
  expect(datasetOf({ site, inFull }, leagueTable(routine.series.plan, routine), routine)).toEqual({
    '@type': 'Dataset',
    name: 'League table, Stocktake of 14 May 2026, Series',
    description:
      'How likely each strategy of Plan was to succeed, as people judged it in the stocktake of 14 May 2026, with the reason for each rating.',
    url: 'https://cedar-fork.example/routines/2026-05-14/league-table/',
    temporalCoverage: '2026-05-14',
    creator: { '@type': 'Organization', name: 'Cedar Fork', url: 'https://cedar-fork.example/' },
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: 'https://cedar-fork.example/routines/2026-05-14/league-table.csv',
    },
  });
});

test('the way to a page', () => {
  const site = makeSite({ strategies: ['a'] });
  expect(breadcrumbs({ site, inFull }, '/strategies/a/', 'Reading')).toEqual({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Cedar Fork', item: 'https://cedar-fork.example/' },
      { '@type': 'ListItem', position: 2, name: 'Strategies', item: 'https://cedar-fork.example/strategies/' },
      { '@type': 'ListItem', position: 3, name: 'Reading', item: 'https://cedar-fork.example/strategies/a/' },
    ],
  });
});

test('no text ends the element that it stands in, and every text comes back', () => {
  const name = '</script><!-- <script> & \u2028\u2029 "x" \\';
  const text = jsonLd([{ '@type': 'Event', name }]);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [{ '@type': 'Event', name }] });
});

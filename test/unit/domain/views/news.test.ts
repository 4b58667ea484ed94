import { describe, expect, test } from 'vitest';
import { meetingOf, mostNews, newsOf, type Followed, type News } from '../../../../src/domain/views/news.ts';
import type { Site } from '../../../../src/domain/site.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

/** `2026-05-14 rating a`, `2026-05-14 routine 2026-05-14-x`, `2026-05-20 step-done call` */
function shown(news: readonly News[]): string[] {
  return news.map((one) => {
    if (one.kind === 'routine') return `${one.day} ${one.routine.fields.status} ${one.routine.id}`;
    return 'rating' in one ? `${one.day} ${one.kind} ${one.rating.subject.id}` : `${one.day} ${one.kind} ${one.step.fields.id}`;
  });
}

const steps = [
  { id: 'call', text: 'Call.', strategy: 'a' },
  { id: 'read', text: 'Read.', goal: 'graduation' },
];

const table: SiteTable = {
  goals: ['reading', 'graduation'],
  strategies: { a: {}, b: { goals: ['graduation'] } },
  series: ['plan-stocktake', 'team'],
  routines: {
    '2026-02-12-x': [
      { a: 'red', b: 'red', plan: 'red' },
      { nextSteps: steps, start: '09:00' },
    ],
    '2026-03-01-team': [{ b: 'green' }, { series: 'team', focus: { strategies: ['b'] } }],
    '2026-05-14-x': [
      { a: 'green', graduation: 'green' },
      {
        followUps: [
          { step: '2026-02-12-x#call', done: '2026-04-20' },
          { step: '2026-02-12-x#read', dropped: { why: 'No.' } },
        ],
      },
    ],
    '2026-06-18-x': [{}, { status: 'cancelled' }],
    '2026-12-17-x': [{}, { status: 'planned' }],
  },
};

const site = makeSite(table);
const about = (followed: (site: Site) => Followed): string[] => shown(newsOf(site, followed(site)));

describe('news about', () => {
  test('the whole site: routines, ratings of everything, steps that were closed; newest first', () => {
    expect(about(() => null)).toEqual([
      '2026-06-18 cancelled 2026-06-18-x',
      '2026-05-14 held 2026-05-14-x',
      '2026-05-14 first-rated graduation',
      '2026-05-14 rating-moved a',
      '2026-05-14 step-dropped read',
      '2026-04-20 step-done call',
      '2026-03-01 held 2026-03-01-team',
      '2026-03-01 rating-moved b',
      '2026-02-12 held 2026-02-12-x',
      '2026-02-12 first-rated plan',
      '2026-02-12 first-rated b',
      '2026-02-12 first-rated a',
    ]);
  });

  test('a strategy: also routines that look at the whole plan, none that look at another', () => {
    expect(about(({ strategies }) => pick(strategies, 'a'))).toEqual([
      '2026-06-18 cancelled 2026-06-18-x',
      '2026-05-14 held 2026-05-14-x',
      '2026-05-14 rating-moved a',
      '2026-04-20 step-done call',
      '2026-02-12 held 2026-02-12-x',
      '2026-02-12 first-rated a',
    ]);
  });

  test('a goal: with its strategies, and steps for itself', () => {
    expect(about(({ goals }) => pick(goals, 'graduation'))).toEqual([
      '2026-06-18 cancelled 2026-06-18-x',
      '2026-05-14 held 2026-05-14-x',
      '2026-05-14 first-rated graduation',
      '2026-05-14 step-dropped read',
      '2026-03-01 held 2026-03-01-team',
      '2026-03-01 rating-moved b',
      '2026-02-12 held 2026-02-12-x',
      '2026-02-12 first-rated b',
    ]);
  });

  test('a series: its own routines, what they rated, and what became of what they promised', () => {
    expect(about(({ series }) => pick(series, 'team'))).toEqual(['2026-03-01 held 2026-03-01-team', '2026-03-01 rating-moved b']);
    expect(about(({ series }) => pick(series, 'plan-stocktake'))).toContain('2026-04-20 step-done call');
  });
});

test('nothing is told before its day', () => {
  const early = makeSite({ ...table, today: '2026-04-19' });
  expect(shown(newsOf(early, null))[0]).toBe('2026-03-01 held 2026-03-01-team');
});

test('schools are not told apart', () => {
  const schools = makeSite({
    strategies: ['a'],
    units: ['alder'],
    routines: { '2026-02-12': [{ 'a@alder': 'red', alder: 'red' }, { focus: {} }] },
  });
  const followed = [null, pick(schools.series, 'series')];
  expect(followed.map((one) => shown(newsOf(schools, one)))).toEqual([['2026-02-12 held 2026-02-12'], ['2026-02-12 held 2026-02-12']]);
});

test('of two meetings on a day the later one comes first, and a step without a time comes last', () => {
  const routines: SiteTable['routines'] = {
    '2026-02-01': [{}, { nextSteps: [{ id: 'call', text: 'Call.' }] }],
    '2026-02-12-early': [{}, { start: '09:00', followUps: [{ step: '2026-02-01#call', done: '2026-02-12' }] }],
    '2026-02-12-late': [{}, { start: '14:00' }],
  };
  expect(shown(newsOf(makeSite({ routines }), null)).slice(0, 3)).toEqual([
    '2026-02-12 held 2026-02-12-late',
    '2026-02-12 held 2026-02-12-early',
    '2026-02-12 step-done call',
  ]);
});

test('the latest twenty are told', () => {
  const days = Array.from({ length: 60 }, (_, index) => `20${String(10 + Math.floor(index / 5))}-0${(index % 5) + 1}-01`);
  const news = newsOf(makeSite({ routines: Object.fromEntries(days.map((day) => [day, {}])), today: '2030-01-01' }), null);
  expect([news.length, mostNews, news[0]?.day, news.at(-1)?.day]).toEqual([20, 20, days.at(-1), days[40]]);
});

test('the meeting that gave the news', () => {
  const ids = newsOf(site, null).map((one) => meetingOf(one)?.id ?? '-');
  expect(new Set(ids)).toEqual(new Set(['2026-06-18-x', '2026-05-14-x', '2026-03-01-team', '2026-02-12-x', '-']));
});

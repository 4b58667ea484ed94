import { describe, expect, test } from 'vitest';
import { newsOf, type News } from '../../../../src/domain/views/news.ts';
import type { Site } from '../../../../src/domain/site.ts';
import { feedTitle, newsAddress, newsText, newsTitle } from '../../../../src/words/en/news.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const people = { dana: { name: 'Dana Kim', position: 'Coach' } };

/** The text of a piece of news, a line for each paragraph; links stand in brackets. */
function textOf(site: Site, news: News): string[] {
  return newsText(site, news).map((paragraph) =>
    paragraph.map((part) => (typeof part === 'string' ? part : `[${part.text}](${part.address})`)).join(''),
  );
}

/** The news of one kind: title, address, text. */
function told(kind: News['kind'], table: SiteTable): { title: string; address: string; text: string[] }[] {
  const site = makeSite({ people, strategies: { a: { title: 'Reading' } }, ...table });
  return newsOf(site, null)
    .filter((news) => news.kind === kind)
    .map((news) => ({ title: newsTitle(news), address: newsAddress(news), text: textOf(site, news) }));
}

test('a rating that moved, and one that was given for the first time', () => {
  const routines = { '2026-02-12-x': { a: 'amber-red' }, '2026-05-14-x': { a: { overall: 'amber-green', body: 'It works. More later.' } } };
  expect(told('rating-moved', { routines })).toEqual([
    {
      title: 'Reading moved from amber-red to amber-green',
      address: '/strategies/a/',
      text: ['It works.', 'Judged in [the stocktake of 14 May 2026](/routines/2026-05-14-x/league-table/).'],
    },
  ]);
  expect(told('first-rated', { routines })).toEqual([
    {
      title: 'Reading was rated for the first time: amber-red',
      address: '/strategies/a/',
      text: ['Judged in [the stocktake of 12 February 2026](/routines/2026-02-12-x/league-table/).'],
    },
  ]);
});

test('a plan and a goal are judged as a whole', () => {
  const routines = { '2026-02-12-x': { plan: 'red', goal: 'red' }, '2026-05-14-x': { plan: 'green' } };
  const [moved] = told('rating-moved', { plans: ['plan'], goals: ['goal'], routines });
  const [first] = told('first-rated', { plans: ['plan'], goals: ['goal'], routines });
  expect([moved?.title, moved?.address]).toEqual(['Plan, as a whole, moved from red to green', '/plans/plan/']);
  expect(first?.title).toBe('Plan, as a whole, was rated for the first time: red');
});

describe('a routine', () => {
  const series = 'Series: [Series](/series/series/).';
  test.each<[RoutineRow, string, string[]]>([
    [{}, 'Stocktake of 14 May 2026 was held', [series]],
    [{ title: 'Trial stocktake', trial: true }, 'Trial stocktake was held', [series]],
    [{ kind: 'memo', headline: 'Two schools began' }, 'Memo of 14 May 2026 was written', ['Two schools began.', series]],
    [
      { nextSteps: [{ id: 'call', text: 'Call.' }] },
      'Stocktake of 14 May 2026 was held',
      ['Promised: [1 next step](/routines/2026-05-14-x/#next-steps).', series],
    ],
    [
      { status: 'cancelled', reason: 'Snow', nextSteps: [{ id: 'call', text: 'Call.' }] },
      'Stocktake of 14 May 2026 was cancelled',
      ['Snow.', series],
    ],
    [{ status: 'cancelled', headline: 'Not this' }, 'Stocktake of 14 May 2026 was cancelled', [series]],
  ])('%j', (row, title, text) => {
    expect(told('routine', { routines: { '2026-05-14-x': [{}, row] } })).toEqual([{ title, address: '/routines/2026-05-14-x/', text }]);
  });
});

describe('a next step', () => {
  const closed = (step: object, followUp: object, site = {}): SiteTable => ({
    site,
    routines: {
      '2026-02-12-x': [{}, { nextSteps: [{ id: 'call', text: 'Call 64 families.', ...step }] }],
      '2026-05-14-x': [{}, { followUps: [{ step: '2026-02-12-x#call', ...followUp }] }],
    },
  });
  const place = '/routines/2026-02-12-x/#step-call';
  const promised = `Promised in [the stocktake of 12 February 2026](${place}).`;

  test('that was done, with its note, owner and days', () => {
    const step = { owner: 'dana', due: '2026-05-20', strategy: 'a' };
    expect(told('step-done', closed(step, { done: '2026-05-18', note: 'All were glad' }))).toEqual([
      {
        title: 'Done: Call 64 families.',
        address: place,
        text: [
          'All were glad.',
          'Owner: Dana Kim. Due on 20 May 2026, done on 18 May 2026.',
          promised,
          'Strategy: [Reading](/strategies/a/).',
        ],
      },
    ]);
  });

  test('that was dropped, with the reason', () => {
    expect(told('step-dropped', closed({}, { dropped: { why: 'The state calls' } }))).toEqual([
      { title: 'Dropped: Call 64 families.', address: place, text: ['The state calls.', promised] },
    ]);
  });

  test('names its owner as the site shows people', () => {
    const [news] = told('step-done', closed({ owner: 'dana' }, { done: '2026-05-18' }, { showPeople: 'roles' }));
    expect(news?.text[0]).toBe('Owner: Coach. Done on 18 May 2026.');
  });
});

test('what a feed is called', () => {
  const site = makeSite({ strategies: { a: { title: 'Reading' } } });
  expect([feedTitle(site, null), feedTitle(site, pick(site.strategies, 'a'))]).toEqual(['Cedar Fork', 'Reading – Cedar Fork']);
});

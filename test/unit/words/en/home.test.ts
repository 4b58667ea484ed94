import { describe, expect, test } from 'vitest';
import type { Slot } from '../../../../src/schemas/series.ts';
import { comingRoutines } from '../../../../src/domain/views/coming.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { movesAnswer, movesWords, nextWords, onTrackWords } from '../../../../src/words/en/home.ts';
import { makeSite, pick, type RatingsRow, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;
const people = { ana: { name: 'Ana Whitfield', position: 'Superintendent' } };
const titled = (...ids: string[]): SiteTable => ({
  strategies: Object.fromEntries(ids.map((id) => [id, {}])),
  rubrics: { five: ['1', '2', '3'] },
});

function onTrack(table: SiteTable): string {
  const site = makeSite({ people, ...table });
  return onTrackWords(site, leagueTable(pick(site.plans, 'plan')));
}

describe('on track', () => {
  test.each<[string[], RatingsRow, string]>([
    [[], {}, 'The plan has no strategies yet.'],
    [['a'], { a: 'green' }, 'The one strategy: green.'],
    [['a'], {}, 'The one strategy: not rated.'],
    [['a', 'b'], { a: 'green', b: 'green' }, 'Both strategies: green.'],
    [['a', 'b'], { a: 'red', b: 'amber-green' }, 'Of two strategies: one amber-green and one red.'],
    [['a', 'b', 'c'], { a: 'red', b: 'green' }, 'Of three strategies: one green, one red, and one not rated.'],
    [['a', 'b', 'c'], { a: '-' }, 'All three strategies: not rated.'],
  ])('%j %j: %s', (ids, ratings, sentence) => {
    expect(onTrack({ ...titled(...ids), routines: { [feb]: ratings } })).toBe(sentence);
  });

  test('a strategy that was last rated on another scale is not called unrated', () => {
    const routines = { [feb]: { a: 'red' }, [may]: { b: 'five:3' } };
    expect(onTrack({ ...titled('a', 'b'), routines })).toBe('Of two strategies: one 3 and one rated on another scale.');
  });

  test.each<[string, RatingsRow, string]>([
    ['by nobody in particular', { plan: 'red' }, ' The plan as a whole was judged on 12 February 2026.'],
    ['by somebody', { plan: { overall: 'red', ratedBy: 'ana' } }, ' Ana Whitfield judged the plan as a whole on 12 February 2026.'],
    ['not at all', {}, ''],
    ['not rated, with a reason', { plan: '-' }, ''],
    ['not rated by somebody', { plan: { notRated: 'Too early.', ratedBy: 'ana' } }, ''],
  ])('judged %s', (_, ratings, sentence) => {
    expect(onTrack({ ...titled('a'), routines: { [feb]: { a: 'red', ...ratings } } })).toBe(`The one strategy: red.${sentence}`);
  });

  test('people by role', () => {
    const routines = { [feb]: { a: 'red', plan: { overall: 'red', ratedBy: 'ana' } } };
    expect(onTrack({ ...titled('a'), site: { showPeople: 'roles' }, routines })).toContain('Superintendent judged the plan as a whole');
  });
});

describe('what changed', () => {
  test.each([
    [0, 0, 'No rating moved'],
    [1, 0, '↑ 1 up'],
    [0, 2, '↓ 2 down'],
    [2, 1, '↑ 2 up ↓ 1 down'],
    [1, 1, '↑ 1 up ↓ 1 down'],
  ])('%i up and %i down: %s', (ups, downs, answer) => {
    expect(movesAnswer(ups, downs)).toBe(answer);
  });

  test.each<[RatingsRow, RatingsRow, string]>([
    [{ 'esl-coaching': 'red' }, { 'esl-coaching': 'green' }, 'Since 12 February 2026: Esl coaching rose.'],
    [{ a: 'green' }, { a: 'red' }, 'Since 12 February 2026: A fell.'],
    [{ a: 'red', b: 'red' }, { a: 'green', b: 'green' }, 'Since 12 February 2026: A and B rose.'],
    [{ a: 'red', b: 'red', c: 'green' }, { a: 'green', b: 'green', c: 'red' }, 'Since 12 February 2026: A and B rose. C fell.'],
    [{ a: 'red', b: 'red', c: 'red' }, { a: 'green', b: 'green', c: 'green' }, 'Since 12 February 2026: A, B, and C rose.'],
    [{ a: 'red', b: 'red' }, { a: 'red', b: '-' }, 'Since 12 February 2026: no strategy rose or fell.'],
    [{}, { a: 'red' }, 'There is no earlier rating to compare with.'],
  ])('%j, then %j: %s', (before, after, sentence) => {
    const site = makeSite({ ...titled('a', 'b', 'c', 'esl-coaching'), routines: { [feb]: before, [may]: after } });
    const { rows } = leagueTable(pick(site.plans, 'plan'));
    const moved = (kind: string) => rows.filter(({ movement }) => movement.kind === kind);
    const since = rows.map(({ movement }) => ('since' in movement ? movement.since : undefined)).find(Boolean);
    expect(movesWords(moved('up'), moved('down'), since)).toBe(sentence);
  });

  test('titles stay as their authors wrote them', () => {
    const strategies = { a: { title: 'Coaching' }, b: { title: 'ESL at Lincoln' } };
    const site = makeSite({ strategies, routines: { [feb]: { a: 'red', b: 'red' }, [may]: { a: 'green', b: 'green' } } });
    const { rows } = leagueTable(pick(site.plans, 'plan'));
    expect(movesWords(rows, [], pick(site.routines, feb))).toBe('Since 12 February 2026: Coaching and ESL at Lincoln rose.');
  });
});

test.each<[Partial<Slot>, string]>([
  [{}, 'The next stocktake looks at the whole plan.'],
  [{ kind: 'check-in' }, 'The next check-in looks at the whole plan.'],
  [{ kind: 'memo', focus: { strategies: ['a'] } }, 'The next memo looks at ESL at Lincoln.'],
  [{ focus: { strategies: ['a', 'b'] } }, 'The next stocktake looks at ESL at Lincoln and Coaching.'],
  [{ about: 'Winter results' }, 'Stocktake: Winter results.'],
  [{ kind: 'memo', about: 'All teams met.' }, 'Memo: All teams met.'],
  [{ about: 'What next?' }, 'Stocktake: What next?'],
])('what comes next: %j', (slot, sentence) => {
  const series = { series: { schedule: { '2026-27': [{ on: '2026-12-10', kind: 'stocktake' as const, ...slot }] } } };
  const site = makeSite({ strategies: { a: { title: 'ESL at Lincoln' }, b: { title: 'Coaching' } }, series });
  expect(comingRoutines(pick(site.plans, 'plan'), site.today).map(nextWords)).toEqual([sentence]);
});

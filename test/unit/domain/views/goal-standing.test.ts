import { expect, test } from 'vitest';
import { goalStandings } from '../../../../src/domain/views/goal-standing.ts';
import { makeSite, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;

function standings(table: SiteTable) {
  const site = makeSite({ units: ['alder'], ...table });
  return goalStandings(site, site.goals.all);
}

test.each<[string, Required<SiteTable>['routines'], string | null]>([
  ['never', {}, null],
  ['once', { [feb]: { goal: 'red' } }, 'red'],
  ['again', { [feb]: { goal: 'red' }, [may]: { goal: 'green' } }, 'green'],
  ['not for now', { [feb]: { goal: 'red' }, [may]: { goal: '-' } }, null],
  ['in one school alone', { [feb]: { 'goal@alder': 'red' } }, null],
  ['in a proposal', { [feb]: [{ goal: 'red' }, { status: 'preparing' }] }, null],
])('judged %s', (_, routines, level) => {
  const { rows, judged } = standings({ routines });
  expect([rows.map((row) => row.level?.id ?? null), judged]).toEqual([[level], level !== null]);
});

test('in the order given, with the measures of each', () => {
  const plain = { measure: 'Teams', years: { '2026-27': 'all nine' } };
  const { rows, range } = standings({ goals: { b: { order: 1 }, a: { order: 2, measures: [plain] } } });
  expect(range).toBeNull();
  expect(rows.map(({ goal, measures }) => [goal.id, measures.length])).toEqual([
    ['b', 0],
    ['a', 1],
  ]);
});

test.each([
  ['all', [2, 1], { from: 20, to: 70 }],
  ['first', [1, 1], { from: 50, to: 70 }],
] as const)('%s measures of each, on a line that holds those shown', (which, counts, range) => {
  const measure = (baseline: string) => ({ measure: 'Readers', baseline, years: { '2026-27': '66 %' } });
  const site = makeSite({ goals: { a: { measures: [measure('58 %'), measure('20 %')] }, b: { measures: [measure('60 %')] } } });
  const shown = goalStandings(site, site.goals.all, which);
  expect([shown.rows.map(({ measures }) => measures.length), shown.range]).toEqual([counts, range]);
});

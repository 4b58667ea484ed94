import { expect, test } from 'vitest';
import { knownOf, prepare } from '../../../../src/domain/views/draft-known.ts';
import { fallsDueBefore, missingOf, type DraftMissing } from '../../../../src/domain/views/draft-missing.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [oct, feb] = ['2026-10-15-oct', '2027-02-11-feb'] as const;
const people = [
  { who: 'Ana', role: 'leader' as const },
  { who: 'Eve', role: 'broker' as const },
];

/** What is missing when `a` and `b` are in focus and the agenda goes into `a`. */
function missingIn(table: SiteTable): DraftMissing[] {
  const site = makeSite({ strategies: ['a', 'b'], ...table });
  const preparation = prepare(site, pick(site.routines, feb));
  const [a, b] = [knownOf(preparation, pick(site.strategies, 'a')), knownOf(preparation, pick(site.strategies, 'b'))];
  return missingOf(preparation, [a, b], [a]);
}

const rated = { overall: 'green', body: 'All is well.' };

test('nothing, when all is there', () => {
  expect(
    missingIn({
      routines: {
        [feb]: [
          { a: rated, b: '-' },
          { status: 'preparing', people },
        ],
      },
    }),
  ).toEqual([]);
});

test('roles, ratings with their day, ratings that never were, reasons and sources', () => {
  const missing = missingIn({
    series: { series: { leader: 'Ana', leadTimes: {} } },
    routines: {
      [oct]: { a: { overall: 'green', evidence: [{ text: 'One.' }, { text: 'Two.', source: 'Log' }] } },
      [feb]: [{ a: '?' }, { status: 'preparing' }],
    },
  });
  expect(missing).toMatchObject([
    { kind: 'role', role: 'broker' },
    { kind: 'ratings', strategies: [{ id: 'a' }, { id: 'b' }], due: '2027-01-14' },
    { kind: 'no-rating-at-all', strategies: [{ id: 'b' }] },
    { kind: 'rationale', rating: { id: `${oct}/a` } },
    { kind: 'source', rating: { id: `${oct}/a` }, evidence: { text: 'One.' } },
  ]);
});

test('without lead times no day is named', () => {
  const missing = missingIn({ routines: { [oct]: { a: rated, b: rated }, [feb]: [{}, { status: 'preparing', people }] } });
  expect(missing).toMatchObject([{ kind: 'ratings', due: null }]);
});

test('what falls due before the day, soonest first', () => {
  const milestones = ['2026-11-21', '2027-02-10', '2027-02-11'].map((due) => ({ id: `m-${due}`, title: 'M', due }));
  const done = { id: 'done', title: 'M', due: '2026-12-01', done: '2026-11-01' };
  const step = (id: string, due: string, strategy = 'a') => ({ id, text: 'Call', owner: 'Luis', due, strategy });
  const site = makeSite({
    strategies: { a: { years: { '2026-27': { milestones: [...milestones, done] } } }, b: {} },
    routines: {
      [oct]: [{}, { nextSteps: [step('today', '2026-11-22'), step('other', '2026-12-01', 'b'), step('after', '2027-03-01')] }],
      [feb]: [{}, { status: 'preparing' }],
    },
  });
  const preparation = prepare(site, pick(site.routines, feb));
  const due = fallsDueBefore(preparation, [knownOf(preparation, pick(site.strategies, 'a'))]);
  expect(due).toMatchObject([
    { kind: 'step', day: '2026-11-22', what: { address: `${oct}#today` } },
    { kind: 'milestone', day: '2027-02-10', strategy: { id: 'a' } },
  ]);
});

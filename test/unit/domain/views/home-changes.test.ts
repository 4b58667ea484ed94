import { expect, test } from 'vitest';
import { homeChanges } from '../../../../src/domain/views/home-changes.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [oct, feb, may] = ['2025-10-16-x', '2026-02-12-x', '2026-05-14-x'] as const;

function changes(table: SiteTable) {
  const site = makeSite({ strategies: ['a', 'b'], ...table });
  const plan = pick(site.plans, 'plan');
  const { since, changes: all } = homeChanges(site, plan, leagueTable(plan));
  return { since: since?.id, kinds: all.map(({ kind, day }) => `${day} ${kind}`) };
}

test('since the routine before the latest one', () => {
  const amended = ['2026-02-12', '2026-02-13', '2026-05-15'].map((on) => ({ on, what: 'One goal more.' }));
  const routines = { [oct]: { a: 'red' }, [feb]: { a: 'red' }, [may]: { a: 'green' } };
  expect(changes({ plans: { plan: { changes: amended } }, routines })).toEqual({
    since: feb,
    kinds: ['2026-05-15 plan-changed', '2026-05-14 routine', '2026-02-13 plan-changed'],
  });
});

test('without what stands elsewhere: moved ratings, and what is overdue or carried', () => {
  const step = (id: string, due: string) => ({ id, text: 'Call', due });
  const milestones = [{ id: 'named', title: 'Named', due: '2026-06-01' }];
  const site: SiteTable = {
    strategies: { a: { years: { '2025-26': { milestones } } } },
    routines: {
      [feb]: [{ a: 'red' }, { nextSteps: [step('one', '2026-04-01'), step('two', '2026-06-01'), step('three', '2026-04-01')] }],
      [may]: [
        { a: 'green' },
        {
          followUps: [
            { step: `${feb}#one`, done: '2026-03-01' },
            { step: `${feb}#three`, carried: { due: '2027-01-01', why: 'Late.' } },
          ],
        },
      ],
    },
  };
  expect(changes(site).kinds).toEqual(['2026-05-14 routine', '2026-03-01 step-done']);
});

test('at most six', () => {
  const amended = Array.from({ length: 8 }, (_, index) => ({ on: `2026-06-0${index + 1}`, what: 'One goal more.' }));
  const { kinds } = changes({ plans: { plan: { changes: amended } }, routines: { [feb]: { a: 'red' }, [may]: { a: 'red' } } });
  expect([kinds.length, kinds[0], kinds.at(-1)]).toEqual([6, '2026-06-08 plan-changed', '2026-06-03 plan-changed']);
});

test.each<[string, Required<SiteTable>['routines']]>([
  ['no routine', {}],
  ['one routine alone', { [may]: { a: 'red' } }],
  ['a trial before it', { [feb]: [{ a: 'red' }, { trial: true }], [may]: { a: 'red' } }],
])('%s: nothing to compare with', (_, routines) => {
  expect(changes({ routines })).toEqual({ since: undefined, kinds: [] });
});

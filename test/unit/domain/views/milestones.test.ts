import { expect, test } from 'vitest';
import { planMilestones } from '../../../../src/domain/views/milestones.ts';
import { makeSite, pick, type StrategyRow } from '../../../make-site.ts';

type Fields = { due: string; done?: string; moved?: { from: string; why: string }[] };

function milestones(all: Readonly<Record<string, Fields>>, row: StrategyRow = {}) {
  const listed = Object.entries(all).map(([id, fields]) => ({ id, title: id, ...fields }));
  const site = makeSite({ strategies: { a: { years: { '2026-27': { milestones: listed } }, ...row } } });
  const { overdue, soon, slipped, done, total } = planMilestones(site, pick(site.plans, 'plan'));
  const ids = (some: typeof overdue): string[] => some.map(({ milestone }) => milestone.id);
  return { overdue: ids(overdue), soon: ids(soon), slipped: ids(slipped), done, total };
}

const why = 'Hiring took until August.';

// Made for 22 November 2026: 90 days later is 20 February 2027.
test('overdue, soon and slipped, by the day they are due', () => {
  const all = {
    later: { due: '2027-02-21' },
    last: { due: '2027-02-20' },
    today: { due: '2026-11-22' },
    yesterday: { due: '2026-11-21' },
    before: { due: '2026-09-01' },
    done: { due: '2026-09-01', done: '2026-09-30' },
    moved: { due: '2027-06-01', moved: [{ from: '2026-06-30', why }] },
    'moved-and-done': { due: '2026-09-01', done: '2026-09-01', moved: [{ from: '2026-06-30', why }] },
    'never-moved': { due: '2027-06-01', moved: [] },
  };
  expect(milestones(all)).toEqual({
    overdue: ['before', 'yesterday'],
    soon: ['today', 'last'],
    slipped: ['moved'],
    done: 2,
    total: 9,
  });
});

test.each([
  ['active', 1],
  ['paused', 1],
  ['proposed', 0],
  ['ended', 0],
  ['achieved', 0],
] as const)('of a strategy that is %s: %i', (status, total) => {
  expect(milestones({ one: { due: '2026-09-01' } }, { status })).toMatchObject({ total });
});

test('of all strategies and years together, each with the year it stands in', () => {
  const year = (due: string) => ({ milestones: [{ id: 'm', title: 'M', due }] });
  const strategies = {
    a: { years: { '2026-27': year('2026-12-03'), '2025-26': year('2026-12-01') } },
    b: { years: { '2026-27': year('2026-12-02') } },
    c: {},
  };
  const site = makeSite({ strategies });
  const { soon } = planMilestones(site, pick(site.plans, 'plan'));
  expect(soon.map(({ strategy, year: of }) => `${strategy.id} ${of}`)).toEqual(['a 2025-26', 'b 2026-27', 'a 2026-27']);
});

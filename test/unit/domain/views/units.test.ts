import { expect, test } from 'vitest';
import { stagesIn, unitGroups } from '../../../../src/domain/views/units.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

function groups(units: SiteTable['units']): [string, ...string[]][] {
  return unitGroups(makeSite(units ? { units } : {})).map(({ name, units: own }) => [name, ...own.map(({ id }) => id)]);
}

test('in the district’s own order, those that closed apart', () => {
  const units = {
    alder: { order: 2 },
    birch: { order: 1 },
    gone: { closed: '2026-11-21' },
    'last-day': { closed: '2026-11-22' },
    'to-close': { closed: '2027-06-30' },
  };
  expect(groups(units)).toEqual([
    ['open', 'birch', 'alder', 'last-day', 'to-close'],
    ['closed', 'gone'],
  ]);
});

test.each<[SiteTable['units'], string[]]>([
  [{}, []],
  [['alder'], ['open']],
  [{ alder: { closed: '2020-06-30' } }, ['closed']],
])('no empty group: %j', (units, names) => {
  expect(groups(units).map(([name]) => name)).toEqual(names);
});

test('the stages that strategies reached in one school', () => {
  const stages = [
    { stage: 'exploring', from: '2025-08-01' },
    { stage: 'installing', from: '2026-08-24', unit: 'alder' },
    { stage: 'full', from: '2026-10-01', unit: 'alder' },
    { stage: 'installing', from: '2026-08-24', unit: 'birch' },
  ];
  const site = makeSite({ units: ['alder', 'birch', 'cedar'], strategies: { a: { stages }, b: {} } });
  const reached = (unit: string) =>
    stagesIn(site, pick(site.units, unit)).map((one) => [one.strategy.id, ...one.reached.map(({ label }) => label)]);
  expect(['alder', 'birch', 'cedar'].map(reached)).toEqual([[['a', 'full', 'installing']], [['a', 'installing']], []]);
});

import { describe, expect, test } from 'vitest';
import { indicatorsOf, indicatorsOfSeason } from '../../../../src/domain/views/indicators-of.ts';
import { makeSite, pick } from '../../../make-site.ts';
import { units } from './indicators.ts';

const site = makeSite({
  units,
  site: { schoolYearStarts: '08-01' },
  strategies: ['teams'],
  indicators: {
    calls: {
      strategies: ['teams'],
      kind: 'implementation',
      order: 2,
      data: 'period,unit,value,mark\n2025-09,cedar-fork,40,\n2025-11,cedar-fork,44,\n2025-12,cedar-fork,,missing\n',
    },
    attendance: {
      strategies: ['teams'],
      goals: ['goal'],
      order: 1,
      data: 'period,unit,value\n2025-26-fall,cedar-fork,61\n2025-26-fall,alder,99\n',
    },
    visits: { strategies: ['teams'], order: 3, data: 'period,unit,value\n2025-26,alder,1\n2025-26,birch,2\n' },
    plans: { strategies: ['teams'], order: 4 },
  },
});
const teams = pick(site.strategies, 'teams');

describe('the indicators of a strategy', () => {
  const { implementation, students } = indicatorsOf(site, teams);

  test('stand by kind, in their own order', () => {
    expect(implementation.map(({ indicator }) => indicator.id)).toEqual(['calls']);
    expect(students.map(({ indicator }) => indicator.id)).toEqual(['attendance', 'visits', 'plans']);
  });

  test('tell of the whole alone', () => {
    const told = students[0]?.told;
    expect(told?.status.latest?.cell).toEqual({ state: 'reported', value: 61, n: null });
    expect(told?.series.lines.map(({ unit }) => unit.id)).toEqual(['cedar-fork']);
  });

  test('tell nothing where schools stand side by side, or without numbers', () => {
    expect(students.slice(1).map(({ told }) => told)).toEqual([null, null]);
  });
});

test('a goal has its own', () => {
  const { implementation, students } = indicatorsOf(site, pick(site.goals, 'goal'));
  expect([implementation.length, students.map(({ indicator }) => indicator.id)]).toEqual([0, ['attendance']]);
});

describe('the indicators of a season', () => {
  const said = (season: 'fall' | 'winter' | 'spring'): unknown => {
    const { implementation, students } = indicatorsOfSeason(site, '2025-26', season, { indicators: ['attendance', 'calls', 'visits'] });
    return [...implementation, ...students].map(({ indicator, latest }) => [indicator.id, latest?.period.text, latest?.cell.state]);
  };

  test('tell the last that ends in it, of the whole', () => {
    expect(said('fall')).toEqual([['calls', '2025-11', 'reported'], ['attendance', '2025-26-fall', 'reported'], ['visits', undefined, undefined]]); // prettier-ignore
  });

  test('say that a number is missing, but not that one to come is', () => {
    expect(said('winter')).toEqual([['calls', '2025-12', 'missing'], ['attendance', undefined, undefined], ['visits', undefined, undefined]]); // prettier-ignore
  });

  test('are none where none is named', () => {
    expect(indicatorsOfSeason(site, '2025-26', 'fall', {})).toEqual({ implementation: [], students: [] });
  });
});

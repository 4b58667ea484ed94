import { describe, expect, test } from 'vitest';
import { strategiesAreFew, yearsAreLaidOut } from '../../../../src/domain/practice/strategies.ts';
import type { SiteTable, StrategyRow } from '../../../make-site.ts';
import { found } from './found.ts';

/** Some strategies, all with the same fields. */
function strategies(count: number, fields: StrategyRow = {}, name = 's'): Record<string, StrategyRow> {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${name}${index}`, fields]));
}

describe('how many at once', () => {
  const several = (count: number, school = ''): string[] => [`plans/plan several-strategies ${count} 2026-27 ${school}`];

  test.each<[string, SiteTable, string[]]>([
    ['none', {}, []],
    ['three', { strategies: strategies(3) }, []],
    ['four', { strategies: strategies(4) }, several(4)],
    ['seven', { strategies: strategies(7) }, several(7)],
    ['eight', { strategies: strategies(8) }, ['plans/plan many-strategies 8 2026-27 ']],
    ['a pause leaves a strategy in the plan', { strategies: { ...strategies(3), x: { status: 'paused', reason: 'A rest' } } }, several(4)],
    ['one only proposed', { strategies: { ...strategies(3), x: { status: 'proposed' } } }, []],
    ['one that ended yesterday', { strategies: { ...strategies(3), x: { status: 'ended', until: '2026-11-21' } } }, []],
    ['one that ends today', { strategies: { ...strategies(3), x: { status: 'ended', until: '2026-11-22' } } }, several(4)],
    ['one that begins tomorrow', { strategies: { ...strategies(3), x: { from: '2026-11-23' } } }, []],
    ['a draft', { strategies: strategies(8), plans: { plan: { status: 'draft' } } }, []],
    ['an ended plan', { strategies: strategies(8), plans: { plan: { status: 'ended' } } }, []],
    ['an amended plan', { strategies: strategies(4), plans: { plan: { status: 'amended' } } }, several(4)],
    ['a plan of other years', { strategies: strategies(8), plans: { plan: { years: ['2027-28', '2028-29'] } } }, []],
  ])('%s', (_, table, lines) => {
    expect(found(strategiesAreFew, table)).toEqual(lines);
  });

  test('each plan for itself', () => {
    const goals = { here: { plan: 'one' }, there: { plan: 'two' } };
    const table = {
      plans: ['one', 'two'],
      goals,
      strategies: { ...strategies(3, { goals: ['here'] }), ...strategies(3, { goals: ['there'] }, 't') },
    };
    expect(found(strategiesAreFew, table)).toEqual([]);
  });

  test('a school has those of all, and of the schools’ own only its own', () => {
    const own = (school: string, count: number) => strategies(count, { level: 'school-strategy', units: [school] }, school);
    const units = ['alder', 'birch'];
    const all = strategies(2, { level: 'district-support', units });
    expect(found(strategiesAreFew, { units, strategies: { ...all, ...own('alder', 1), ...own('birch', 1) } })).toEqual([]);
    expect(found(strategiesAreFew, { units, strategies: { ...all, ...own('alder', 1), ...own('birch', 2) } })).toEqual(several(4, 'Birch'));
  });

  test('where every school has the same, the plan is named', () => {
    const units = ['alder', 'birch'];
    expect(found(strategiesAreFew, { units, strategies: strategies(5, { level: 'school-strategy', units }) })).toEqual(several(5));
  });
});

describe('this year', () => {
  const milestone = (index: number) => ({ id: `m${index}`, title: 'A date', due: '2026-12-18' });
  const year = (count: number, leadingIndicators: object = { fall: { students: ['More read'] } }): StrategyRow => ({
    years: { '2026-27': { milestones: Array.from({ length: count }, (_, index) => milestone(index)), leadingIndicators } },
  });
  const milestones = (count: number): string => `strategies/a milestones-of-year ${count} 2026-27`;
  const signs = 'strategies/a no-leading-indicators 2026-27';

  test.each<[string, StrategyRow, string[]]>([
    ['three', year(3), []],
    ['five', year(5), []],
    ['two', year(2), [milestones(2)]],
    ['six', year(6), [milestones(6)]],
    ['none, and no signs', year(0, {}), [milestones(0), signs]],
    ['a season without a sign', year(3, { fall: {}, winter: {} }), [signs]],
    ['signs of the work alone', year(3, { spring: { implementation: ['Teams meet'] } }), []],
    ['no years at all', {}, [milestones(0), signs]],
    ['another year', { years: { '2025-26': year(3).years?.['2026-27'] ?? {} } }, [milestones(0), signs]],
    ['it rests', { status: 'paused', reason: 'A rest' }, []],
    ['it rests today', { pauses: [{ from: '2026-11-02', why: 'A rest' }] }, []],
    ['it has not begun', { from: '2027-01-11' }, []],
    ['it is over', { status: 'achieved', until: '2026-06-12' }, []],
  ])('%s', (_, a, lines) => {
    expect(found(yearsAreLaidOut, { strategies: { a } })).toEqual(lines);
  });

  test.each(['draft', 'ended'] as const)('nothing is asked of a plan with the status %s', (status) => {
    expect(found(yearsAreLaidOut, { strategies: ['a'], plans: { plan: { status } } })).toEqual([]);
  });

  test('nothing is asked before the first year of the plan', () => {
    expect(found(yearsAreLaidOut, { today: '2025-06-30', strategies: ['a'] })).toEqual([]);
    expect(found(yearsAreLaidOut, { today: '2025-07-01', strategies: ['a'] })).toHaveLength(2);
  });
});

import { expect, test } from 'vitest';
import { homeNumbers } from '../../../../src/domain/views/home-numbers.ts';
import { makeSite, pick, type IndicatorRow } from '../../../make-site.ts';

const dataOf = (...values: readonly string[]): string =>
  ['period,unit,value,mark', ...values.map((value, index) => `${2023 + index}-${24 + index},alder,${value}`)].join('\n');
const steady: IndicatorRow = { data: dataOf('60,', '61,') };
const falling: IndicatorRow = { data: dataOf('60,', '59,') };
const off: IndicatorRow = { data: dataOf('60,', '61,'), targets: [{ by: '2025-26', value: 80 }] };

/** The indicators on the home page, by id. */
function shown(indicators: Readonly<Record<string, IndicatorRow>>): string[] {
  const site = makeSite({ units: ['alder', 'birch'], goals: ['first', 'second'], indicators });
  return homeNumbers(site, pick(site.plans, 'plan')).map(({ indicator }) => indicator.id);
}

const of = (goal: string, row: IndicatorRow): IndicatorRow => ({ goals: [goal], ...row });

test.each<[string, Readonly<Record<string, IndicatorRow>>, string[]]>([
  ['nothing', {}, []],
  ['none of a goal', { a: steady }, []],
  ['in the plan’s order', { a: of('second', steady), b: of('first', steady) }, ['b', 'a']],
  ['outcomes first', { a: of('first', steady), b: of('first', { ...steady, timing: 'outcome' }) }, ['b', 'a']],
  [
    'off target, then the wrong way, then the others; three at most',
    { a: of('first', steady), b: of('first', falling), c: of('second', off), d: of('second', steady) },
    ['c', 'b', 'a'],
  ],
  ['of two goals once', { a: { ...steady, goals: ['first', 'second'] } }, ['a']],
  ['hidden or without numbers', { a: of('first', { data: dataOf('60,', ',suppressed') }), b: of('first', {}) }, []],
  ['a limit', { a: of('first', { data: dataOf('5,at-most') }) }, ['a']],
])('%s', (_, indicators, ids) => expect(shown(indicators)).toEqual(ids));

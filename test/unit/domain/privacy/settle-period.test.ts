import { expect, test } from 'vitest';
import { scaleOf } from '../../../../src/domain/privacy/figures.ts';
import { frameOfFigures, placesOf } from '../../../../src/domain/privacy/period-view.ts';
import { usualPolicy } from '../../../../src/domain/privacy/policy.ts';
import { protect } from '../../../../src/domain/privacy/protect.ts';
import type { RawRow } from '../../../../src/domain/privacy/rows.ts';
import { settlePeriod } from '../../../../src/domain/privacy/settle-period.ts';
import type { Measure } from '../../../../src/domain/privacy/shape.ts';
import { average, percent, rawRows, shapeOf } from '../../../support/privacy/rows.ts';

/** The numbers that the places of a period get, or what of them does not add up. */
function settled(rows: readonly RawRow[], measure: Measure) {
  const shape = shapeOf(measure, ['A', 'B'], { alone: ['g'] });
  const figures = new Map(
    [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, own]) => [unit, new Map(own.map(({ group, figure }) => [group, figure]))]),
  );
  const frame = frameOfFigures(shape, figures);
  const values = rows.flatMap(({ figure }) => (figure.kind === 'rate' ? [figure.value] : []));
  const found = settlePeriod(frame, figures, scaleOf(measure, values));
  if (found.kind === 'does-not-add-up') return found.what;
  return new Map(
    placesOf(frame).map(({ unit, group }, place) => [
      `${unit.kind === 'unit' ? unit.id : ''} ${group.kind === 'group' ? group.id : 'others'}`,
      [found.sizes[place] ?? 0, ...found.amounts.map((amounts) => amounts[place] ?? 0)],
    ]),
  );
}

// In one school nearly all count and in the other nearly none; those in the group who count can only be in the first.
const shares = rawRows({ D: { all: [50, 100], g: [30, 40] }, A: { all: [5, 50] }, B: { all: [45, 50] } });
const averages = rawRows({ D: { all: '15 of 100', g: '24 of 40' }, A: { all: '5 of 50' }, B: { all: '25 of 50' } });

test('a group that is given for the whole only has parts of every size that fit, not only of a size that was fixed before', () => {
  const found = settled(shares, percent);
  if (!(found instanceof Map)) throw new Error(`The ${found} does not add up.`);
  for (const unit of ['D', 'A', 'B']) {
    const [all = [], group = [], others = []] = ['all', 'g', 'others'].map((name) => found.get(`${unit} ${name}`));
    expect(group.map((number, at) => number + (others[at] ?? 0))).toEqual(all);
    for (const [size = 0, part = 0, rest = 0] of [all, group, others]) {
      expect(part + rest).toBe(size);
      expect(Math.min(part, rest)).toBeGreaterThanOrEqual(0);
    }
  }
  expect(found.get('D g')).toEqual([40, 30, 10]);
});

test('so has one of which averages are given', () => {
  expect(settled(averages, average)).toBeInstanceOf(Map);
});

test('what adds up in no way is still told', () => {
  const more = rawRows({ D: { all: [50, 100], g: [51, 60] }, A: { all: [5, 50] }, B: { all: [45, 50] } });
  expect(settled(more, percent)).toBe('part');
});

test.each([
  ['shares', shares, percent],
  ['averages', averages, average],
] as const)('a table of %s with such a group is protected', (_, rows, measure) => {
  const shape = shapeOf(measure, ['A', 'B'], { alone: ['g'] });
  expect(protect(rows, shape, usualPolicy(10), new Set()).kind).toBe('protected');
});

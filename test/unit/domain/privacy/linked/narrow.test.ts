import { expect, test } from 'vitest';
import { frameOf, placeIn, type Frame } from '../../../../../src/domain/privacy/linked/frame.ts';
import { narrow } from '../../../../../src/domain/privacy/linked/narrow.ts';
import { known, unknown, type Range } from '../../../../../src/domain/privacy/two-way/table.ts';
import { randomFrom, type Random } from '../../../../support/privacy/random.ts';

const shape = {
  whole: 'district',
  parts: ['oak', 'elm', 'ash'],
  unlisted: false,
  everyone: 'all',
  partitions: [['girls', 'boys'], ['a', 'b', 'c']], // prettier-ignore
  alone: ['meals'],
  measure: { kind: 'count' },
  cumulative: false,
  periods: [],
} as const;

/** Numbers of a frame that add up in every grid. */
function numbersOf(frame: Frame, random: Random): number[] {
  const numbers = frame.units.flatMap(() => frame.groups.map(() => 0));
  const whole = frame.units.length - 1;
  const add = (unit: number, group: number, value: number): void => {
    for (const at of [unit, whole]) numbers[placeIn(frame, at, group)] = (numbers[placeIn(frame, at, group)] ?? 0) + value;
  };
  for (let unit = 0; unit < whole; unit += 1) {
    const size = 5 + random(40);
    add(unit, 0, size);
    for (const columns of frame.grids) {
      const inner = columns.slice(0, -1);
      let left = size;
      for (const group of inner.slice(1)) {
        const own = random(left + 1);
        add(unit, group, own);
        left -= own;
      }
      add(unit, inner[0] ?? 0, left);
    }
  }
  return numbers;
}

test('what is narrowed again after something more became known is what is narrowed from the start', () => {
  const random = randomFrom(5);
  const frame = frameOf(shape, () => true);
  let changed = 0;
  for (let turn = 0; turn < 300; turn += 1) {
    const numbers = numbersOf(frame, random);
    const rounded = numbers.map(() => random(6) === 0);
    const start = numbers.map((value, place): Range => {
      if (rounded[place]) return { least: Math.max(0, value - 1), most: value + 1 };
      return random(3) === 0 ? unknown(Math.min(value, 1)) : known(value);
    });
    const first = narrow(frame, { ranges: start, rounded });
    if (first.kind !== 'narrowed') throw new Error(first.kind);
    const told = random(numbers.length);
    const more = first.ranges.map((range, place) => (place === told ? known(numbers[place] ?? 0) : range));
    const again = narrow(frame, { ranges: more, rounded }, first);
    const anew = narrow(frame, { ranges: more, rounded });
    if (again.kind !== 'narrowed' || anew.kind !== 'narrowed') throw new Error(again.kind);
    expect(again.ranges).toEqual(anew.ranges);
    if (again.ranges.some((range, place) => place !== told && range !== first.ranges[place])) changed += 1;
  }
  expect(changed).toBeGreaterThan(30);
});

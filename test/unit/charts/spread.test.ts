import { expect, test } from 'vitest';
import { spread, type Wish } from '../../../src/charts/spread.ts';

const around = (...centres: number[]): Wish[] => centres.map((centre) => ({ centre, height: 10 }));

test.each<{ name: string; wishes: Wish[]; tops: number[] }>([
  { name: 'what has room stays', wishes: around(20, 60), tops: [15, 55] },
  { name: 'two with one wish part around it', wishes: around(50, 50), tops: [40, 50] },
  { name: 'the order of the wishes is kept', wishes: around(52, 50), tops: [51, 41] },
  { name: 'a group moves as one', wishes: around(50, 50, 41), tops: [42, 52, 32] },
  { name: 'nothing leaves at the top', wishes: around(-20, 0), tops: [0, 10] },
  { name: 'nothing leaves at the bottom', wishes: around(100, 100, 100), tops: [70, 80, 90] },
  { name: 'nothing at all', wishes: [], tops: [] },
])('$name', ({ wishes, tops }) => {
  expect(spread(wishes, 0, 100)).toEqual(tops);
});

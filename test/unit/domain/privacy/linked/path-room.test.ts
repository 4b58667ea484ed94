import { expect, test } from 'vitest';
import { PathRoom, Paths } from '../../../../../src/domain/privacy/linked/path-room.ts';

test('the nearest line is the first of those that cost least and are not done', () => {
  const paths = new Paths(5);
  paths.startAt(2, false);
  expect(paths.nearest(5)).toBe(2);
  paths.done[2] = 1;
  expect(paths.nearest(5)).toBe(-1);
  paths.prices.set([4, Infinity, 0, 3, 3]);
  expect([paths.nearest(5), paths.nearest(1)]).toEqual([3, 0]);
  paths.startAt(1, true);
  expect([...paths.prices, paths.nearest(5), paths.backwards]).toEqual([Infinity, 0, Infinity, Infinity, Infinity, 1, true]);
});

test('each of several grids has room of its own, again and again', () => {
  const room = new PathRoom(3);
  const all = [room.there, room.back, room.inGrid(0), room.inGrid(1)];
  expect(new Set(all).size).toBe(4);
  expect([room.inGrid(1), room.inGrid(0)]).toEqual([all[3], all[2]]);
  expect(room.inGrid(1)).toBe(all[3]);
});

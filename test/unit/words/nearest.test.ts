import { expect, test } from 'vitest';
import { nearest } from '../../../src/words/nearest.ts';

const fields = ['title', 'goals', 'school-year', 'success'];

test.each([
  ['titel', 'title'],
  ['Title', 'title'],
  ['goal', 'goals'],
  ['school_year', 'school-year'],
  ['School Year', 'school-year'],
  ['sucess', 'success'],
  ['budget', undefined],
  ['x', undefined],
  ['', undefined],
])('%j → %j', (given, near) => {
  expect(nearest(given, fields)).toBe(near);
});

test('nothing is near when nothing is known', () => {
  expect(nearest('title', [])).toBeUndefined();
});

test('letters that are written in two ways are the same', () => {
  expect(nearest('nin\u0303os', ['niños'])).toBe('niños');
});

import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/scripts/excerpt.ts';
import { isFound } from '../../../src/scripts/near-words.ts';

const page = (excerpt: string, title = 'Page', parts: readonly string[] = []): Found => {
  const places = parts.map((one) => ({ url: '/', title: 'Part', excerpt: one }));
  return { url: '/', excerpt, meta: { title, about: 'Rating: Amber-green · 15 Oct 2026' }, sub_results: places };
};

describe('a word that was looked for', () => {
  test.each([
    ['mentor', 'the <mark>mentors’</mark> time'],
    ['mentoring', 'a <mark>mentor</mark>'],
    ['families', 'each <mark>family</mark>'],
    ['running', 'they <mark>run</mark>'],
    ['ment', 'a <mark>mentor</mark>'],
    ['niños', 'los <mark>ninos</mark>'],
    ['zebra mentor', 'a <mark>mentor</mark>'],
    ['x', '<mark>x</mark>'],
    ['amber', 'no mark'],
    ['2026', 'no mark'],
  ])('%s is found in: %s', (words, excerpt) => {
    expect(isFound([page(excerpt)], words)).toBe(true);
  });

  test.each([
    ['alert', '<mark>a</mark> school'],
    ['alert', '<mark>al</mark>'],
    ['zebra', 'a <mark>zone</mark>'],
    ['mentor', 'the mentor is not marked'],
  ])('%s is not found in: %s', (words, excerpt) => {
    expect(isFound([page(excerpt)], words)).toBe(false);
  });

  test('is found in a title, in a place, or in any of several pages', () => {
    expect(isFound([page('', 'Teacher equity')], 'equity')).toBe(true);
    expect(isFound([page('', 'Page', ['a <mark>mentor</mark>'])], 'mentor')).toBe(true);
    expect(isFound([page('<mark>a</mark>'), page('<mark>alerted</mark>')], 'alert')).toBe(true);
  });

  test('is nowhere in nothing', () => expect(isFound([], 'mentor')).toBe(false));
});

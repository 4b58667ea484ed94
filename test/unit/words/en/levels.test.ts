import { describe, expect, test } from 'vitest';
import { levelOf } from '../../../../src/domain/judgement.ts';
import type { RankedLevel } from '../../../../src/domain/site.ts';
import type { Flag } from '../../../../src/domain/views/flags.ts';
import type { Movement } from '../../../../src/domain/views/movement.ts';
import { historyBars } from '../../../../src/domain/views/rating-history.ts';
import { leagueTable } from '../../../../src/domain/views/league-table.ts';
import * as levels from '../../../../src/words/en/levels.ts';
import { makeSite, pick, ratingAt } from '../../../make-site.ts';

const site = makeSite({
  strategies: { a: {}, b: { from: '2026-05-01' }, c: {} },
  routines: {
    '2026-02-12-x': { a: 'red' },
    '2026-05-14-x': { a: 'green', b: '-', c: 'green' },
    '2026-10-15-x': [{ a: '?' }, { status: 'preparing' }],
  },
});
const since = pick(site.routines, '2026-02-12-x');
const found = levelOf(pick(site.rubrics, 'framework'), 'amber-red');
const from = ((): RankedLevel => {
  if (!found) throw new Error('The framework has no amber-red.');
  return found;
})();

test.each([
  ['Amber-red', undefined, 'AR'],
  ['Green', undefined, 'G'],
  ['Full implementation', undefined, 'FI'],
  ['Level 3', undefined, 'L3'],
  ['Amber-red', 'A−', 'A−'],
])('the code of %s, given %s: %s', (label, code, short) => {
  const { code: _, ...plain } = { ...from, label };
  expect(levels.codeOf(code === undefined ? plain : { ...plain, code })).toBe(short);
});

test.each([
  ['2026-02-12-x/a', 'Red'],
  ['2026-05-14-x/b', levels.notRated],
  ['2026-10-15-x/a', 'Still to be rated'],
])('a judgement in a word: %s', (id, word) => {
  expect(levels.judgementWord(ratingAt(site, id).judgement)).toBe(word);
});

test('no judgement at all', () => {
  expect(levels.judgementWord(undefined)).toBe('Not rated');
});

test.each<[Movement, string, string, string]>([
  [{ kind: 'up', by: 1, from, since }, '↑', 'up one', 'since February 2026'],
  [{ kind: 'down', by: 2, from, since }, '↓', 'down two', 'since February 2026'],
  [{ kind: 'same', from, since }, '=', 'no change', 'since February 2026'],
  [{ kind: 'scale-changed', from, since }, '', 'new scale', ''],
  [{ kind: 'first' }, '', 'first rating', ''],
  [{ kind: 'not-rated' }, '', '', ''],
])('movement $kind', (movement, arrow, said, sinceWords) => {
  expect(levels.movementWords(movement)).toEqual({ arrow, words: said });
  expect(levels.sinceWords(movement)).toBe(sinceWords);
});

test.each<[Flag, string]>([
  [{ kind: 'outside-range', side: 'below', because: null }, 'The overall level is below all of its elements. No reason is given.'],
  [{ kind: 'outside-range', side: 'above', because: 'Too early.' }, 'The overall level is above all of its elements. Too early.'],
  [{ kind: 'fell', by: 1, since }, 'It fell by one level since 12 February 2026.'],
  [{ kind: 'fell', by: 2, since }, 'It fell by two levels since 12 February 2026.'],
  [{ kind: 'scale-changed', since }, 'It was rated on another scale on 12 February 2026, so the two cannot be compared.'],
  [{ kind: 'disputed', dissent: 'Two principals disagree.', levelsApart: 3 }, 'Not all agree. Two principals disagree.'],
  [{ kind: 'disputed', dissent: null, levelsApart: 2 }, 'Raters were two levels apart.'],
  [{ kind: 'passed-unrated', routine: since }, 'The stocktake of 12 February 2026 passed without a rating.'],
  [{ kind: 'never-rated' }, 'It has not been rated yet.'],
])('flag %#', (flag, sentence) => {
  expect(levels.flagWords(flag)).toBe(sentence);
});

describe('a history in words', () => {
  test.each([
    ['a', '12 Feb 2026: Red; 14 May 2026: Green'],
    ['b', '12 Feb 2026: not in the plan; 14 May 2026: not rated'],
    ['c', '12 Feb 2026: not rated; 14 May 2026: Green'],
  ])('%s: %s', (id, said) => {
    const bars = historyBars(pick(site.strategies, id), pick(site.plans, 'plan'), pick(site.routines, '2026-10-15-x'), '07-01');
    expect(levels.historyWords(bars)).toBe(said);
  });

  test('none', () => {
    expect(levels.historyWords([])).toBe('No ratings yet');
  });
});

test('places for the eye and for the ear', () => {
  const { rows } = leagueTable(pick(site.plans, 'plan'));
  expect(rows.map((row) => [levels.placeMark(row), levels.placeWords(row)])).toEqual([
    ['1=', 'Place 1, shared: '],
    ['1=', 'Place 1, shared: '],
    ['', ''],
  ]);
  const single = leagueTable(pick(site.plans, 'plan'), since).rows[0];
  expect(single && [levels.placeMark(single), levels.placeWords(single)]).toEqual(['1', 'Place 1: ']);
});

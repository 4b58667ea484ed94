import { describe, expect, test } from 'vitest';
import { ratingsAreGrounded } from '../../../../src/domain/practice/ratings.ts';
import type { RatingRow, RatingsRow, RoutineRow, SiteTable } from '../../../make-site.ts';
import { found } from './found.ts';

const october = '2026-10-15-x';
const body = 'Ten words are enough for us to see a reason.';
const evidence = [{ text: 'Five of six schools began.' }];

/** What is found of the ratings of one routine, `a evidence-not-named` for that of strategy `a`. */
function of(ratings: RatingsRow, fields: RoutineRow = {}, table: SiteTable = {}, id = october): string[] {
  const routines = { [id]: [ratings, fields] as const };
  const lines = found(ratingsAreGrounded, { strategies: ['a'], units: ['school'], ...table, routines });
  return lines.map((line) => line.replace(`routines/${id}/`, ''));
}

describe('the reason', () => {
  const reason = (text: string, fields: RatingRow = {}): RatingsRow => ({ a: { overall: 'green', body: text, ...fields } });

  test.each<[string, RatingsRow, string[]]>([
    ['ten words', reason(body), []],
    ['nine words', reason('Nine words are too few for us – to see.'), ['a short-rationale 9']],
    ['no word', reason(''), ['a short-rationale 0']],
    ['two blocks', reason('One two three four five.\n\nSix seven eight nine ten.'), []],
    ['not rated', { a: { notRated: 'Too early.' } }, []],
    ['not rated yet', { a: '?' }, []],
  ])('%s', (_, ratings, lines) => {
    expect(of(ratings)).toEqual(lines);
  });

  test.each<[string, RoutineRow]>([
    ['a trial', { trial: true }],
    ['a routine in preparation', { status: 'preparing' }],
  ])('nothing is asked in %s', (_, fields) => {
    expect(of({ a: 'green' }, fields)).toEqual([]);
  });

  test('a memo may rate as well', () => {
    expect(of({ a: 'green' }, { kind: 'memo' })).toEqual(['a short-rationale 0']);
  });

  test('older years are left in peace, and plans that are over', () => {
    expect(of({ a: 'green' }, {}, {}, '2025-06-30-x')).toEqual([]);
    expect(of({ a: 'green' }, {}, {}, '2025-07-01-x')).toHaveLength(1);
    expect(of({ a: 'green' }, {}, { plans: { plan: { status: 'ended' } } })).toEqual([]);
  });
});

test.each<[string, RatingRow, string[]]>([
  ['above all', { overall: 'green', elements: ['red', 'amber-green', 'red'] }, ['a outside-range above']],
  ['as low as the lowest', { overall: 'red', elements: ['green', 'amber-red', 'red'], evidence }, []],
  ['as the toolkit’s example', { overall: 'amber-red', elements: ['green', 'amber-green', 'amber-green'] }, ['a outside-range below']],
  ['with its reason', { overall: 'amber-red', elements: ['green', 'green', 'green'], outsideRangeBecause: 'We wait.' }, []],
  ['no elements', { overall: 'red' }, []],
])('the range: %s', (_, rating, lines) => {
  expect(of({ a: { body, evidence, ...rating } })).toEqual(lines);
});

describe('evidence', () => {
  const claimed: RatingRow = { overall: 'amber-red', elements: ['red', 'red', 'amber-red'], body };
  const missing = (id: string): string => `${id} evidence-not-named`;
  const fact = (about: object, named = true): RoutineRow => ({
    objectives: [{ text: 'Dig', about, keyFacts: [{ text: 'Five began.', ...(named ? { evidence } : {}) }] }],
  });

  test.each<[string, RatingRow, RoutineRow, string[]]>([
    ['none is named', claimed, {}, [missing('a')]],
    ['it is named', { ...claimed, evidence }, {}, []],
    ['an empty list', { ...claimed, evidence: [] }, {}, [missing('a')]],
    ['the lowest level', { ...claimed, elements: ['red', 'amber-red', 'red'] }, {}, []],
    ['it stands with a key fact', claimed, fact({ strategies: ['a'] }), []],
    ['it stands with a key fact about its goal', claimed, fact({ goals: ['goal'] }), []],
    ['a key fact without evidence', claimed, fact({ strategies: ['a'] }, false), [missing('a')]],
    ['a key fact about something else', claimed, fact({ strategies: ['b'] }), [missing('a')]],
    ['a rubric without that element', { overall: 'green', rubric: 'plain', body }, {}, []],
  ])('%s', (_, rating, fields, lines) => {
    const rubrics = { plain: { levels: ['red', 'green'], elements: [] } };
    expect(of({ a: rating }, fields, { strategies: ['a', 'b'], rubrics })).toEqual(lines);
  });

  test('a plan and a goal rest on what they sum up, a school on its own facts', () => {
    const table = { plans: ['plan'], goals: ['goal', 'other'] };
    const rated = { plan: claimed, goal: claimed, other: claimed, school: claimed };
    expect(of({ a: { ...claimed, evidence }, ...rated }, {}, table)).toEqual([missing('other'), missing('school')]);
    expect(of(rated, fact({ units: ['school'] }), table)).toEqual([missing('goal'), missing('other')]);
    expect(of(rated, {}, table)).toEqual(['goal', 'other', 'plan', 'school'].map(missing));
  });
});

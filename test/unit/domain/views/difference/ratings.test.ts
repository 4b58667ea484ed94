import { describe, expect, test } from 'vitest';
import type { RatingRow, SiteTable } from '../../../../make-site.ts';
import { factsBetween } from '../../../../support/differences.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;
const rubrics: SiteTable['rubrics'] = {
  other: ['low', 'high'],
  same: { levels: ['red', 'amber-red', 'amber-green', 'green'], comparesWith: ['framework'] },
};
const table = (rating: string | RatingRow, ofRubrics = rubrics): SiteTable => ({
  ...(ofRubrics ? { rubrics: ofRubrics } : {}),
  strategies: ['a'],
  routines: { [feb]: [{ a: rating }, { status: 'preparing' }] },
});

describe('a rating that was there before', () => {
  const at = `${feb}/a`;

  test.each<[string, string | RatingRow, string | RatingRow, string[]]>([
    ['the same', 'red', 'red', []],
    ['up', 'red', 'amber-green', [`ratings: rating-judged ${at} rated > rated 2`]],
    ['down', 'green', 'amber-green', [`ratings: rating-judged ${at} rated > rated -1`]],
    ['no longer rated', 'green', '-', [`ratings: rating-judged ${at} rated > not-rated uncounted`]],
    ['rated after all', '-', 'green', [`ratings: rating-judged ${at} not-rated > rated uncounted`]],
    ['its levels taken out', 'green', '?', [`ratings: rating-judged ${at} rated > open uncounted`]],
    [
      'why it was not rated',
      { notRated: 'No data.' },
      { notRated: 'Too early.' },
      [`ratings: field ${at} notRated "No data." > "Too early."`],
    ],
    [
      'on another scale',
      'green',
      'other:high',
      [`ratings: rating-judged ${at} rated > rated uncounted`, `ratings: field ${at} rubric "framework" > "other"`],
    ],
    [
      'on a rubric that compares',
      'green',
      'same:red',
      [`ratings: rating-judged ${at} rated > rated -3`, `ratings: field ${at} rubric "framework" > "same"`],
    ],
    [
      'elements',
      { overall: 'red', elements: ['red', 'red'] },
      { overall: 'red', elements: ['green', 'red', 'amber-red'] },
      [`ratings: rating-element ${at} Evidence none > amber-red`, `ratings: rating-element ${at} Planning red > green`],
    ],
    ['reworded', { overall: 'red', body: 'It is slow.' }, { overall: 'red', body: 'It is very slow.' }, [`ratings: text ${at} words`]],
    [
      'changed in the routine, which is why',
      'red',
      { overall: 'amber-red', changedInRoutine: { from: 'red', why: 'A mentor came.' } },
      [`ratings: rating-judged ${at} rated > rated 1`],
    ],
    [
      'another reason for another level',
      { overall: 'red', changedInRoutine: { from: 'green', why: 'Snow.' } },
      { overall: 'amber-red', changedInRoutine: { from: 'green', why: 'Ice.' } },
      [
        `ratings: rating-judged ${at} rated > rated 1`,
        `ratings: field ${at} changedInRoutine {"from":"green","why":"Snow."} > {"from":"green","why":"Ice."}`,
      ],
    ],
    [
      'evidence',
      'red',
      { overall: 'red', evidence: [{ text: 'Nine of ten came.' }] },
      [`ratings: item-new ${at} evidence Nine of ten came.`],
    ],
  ])('%s', (_, before, after, facts) => {
    expect(factsBetween(table(before), table(after))).toEqual(facts);
  });

  test('a level on a scale that changed in between is not counted', () => {
    const levels = { other: ['low', 'middle', 'high'] };
    expect(factsBetween(table('other:low'), table('other:high', levels))).toEqual([
      'rubrics: scale other',
      'rubrics: removed rubric same',
      `ratings: rating-judged ${at} rated > rated uncounted`,
    ]);
  });
});

describe('ratings that are new or gone', () => {
  test('each moves against the one before it; those that fell come first', () => {
    const strategies = ['a', 'b', 'c', 'd'];
    const old = { [feb]: { a: 'green', b: 'red', c: 'red' } };
    const after: SiteTable = { strategies, routines: { ...old, [may]: { a: 'red', b: 'green', c: 'red', d: '-' } } };
    const facts = factsBetween({ strategies, routines: { ...old, [may]: {} } }, after);
    expect(facts).toEqual([
      `record: rating-new ${may}/a down`,
      `record: rating-new ${may}/b up`,
      `record: rating-new ${may}/c same`,
      `record: rating-new ${may}/d not-rated`,
    ]);
    expect(factsBetween(after, { strategies, routines: { ...old, [may]: { b: 'green', c: 'red', d: '-' } } })).toEqual([
      `record: rating-removed ${may}/a`,
    ]);
  });

  test('a file that now rates another subject is one rating less and one more', () => {
    const routines = (subject: string): SiteTable => ({
      strategies: ['a', 'b'],
      routines: { [feb]: [{ [subject]: 'red' }, { status: 'preparing' }] },
    });
    expect(factsBetween(routines('a'), routines('b'))).toEqual([
      `published: published ${feb} part routines/${feb}/b`,
      `ratings: rating-new ${feb}/b first`,
      `ratings: rating-removed ${feb}/a`,
    ]);
  });
});

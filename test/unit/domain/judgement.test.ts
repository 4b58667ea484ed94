import { describe, expect, test } from 'vitest';
import { judge, levelOf, levelsOf } from '../../../src/domain/judgement.ts';
import { kinds } from '../../../src/schemas/kinds.ts';
import type { RatingFields } from '../../../src/schemas/rating.ts';
import { levels, makeSite, pick } from '../../make-site.ts';

const rubric = pick(makeSite().rubrics, 'framework');
const fields = (given: object): RatingFields => kinds.rating.schema.parse({ strategy: 'a', rubric: 'framework', ...given }) as RatingFields;

test('levels are ranked from the weakest, 1, to the strongest', () => {
  expect(levelsOf(rubric).map(({ id, rank, of }) => [id, rank, of])).toEqual(levels.map((id, index) => [id, index + 1, 4]));
});

test('a level is the same object each time; what is not on the scale is none', () => {
  expect(levelOf(rubric, 'green')).toBe(levelOf(rubric, 'green'));
  expect(levelOf(rubric, 'green')?.rubric).toBe(rubric);
  expect([levelOf(rubric, 'blue'), levelOf(rubric, 'constructor'), levelOf(rubric, undefined)]).toEqual([null, null, null]);
});

describe('a judgement', () => {
  test('takes the overall level as it was written, whatever the elements say', () => {
    const ratings = { planning: 'green', capacity: 'amber-green', evidence: 'amber-green' };
    expect(judge(fields({ ratings, overall: 'amber-red' }), rubric)).toMatchObject({
      kind: 'rated',
      overall: { id: 'amber-red' },
      elements: [{ level: { id: 'green' } }, { level: { id: 'amber-green' } }, { level: { id: 'amber-green' } }],
    });
  });

  test('lists elements in the rubric’s order, those without a level too', () => {
    const judged = judge(fields({ ratings: { evidence: 'red', planning: 'green' }, overall: 'red' }), rubric);
    expect(judged.kind === 'rated' && judged.elements.map(({ element, level }) => [element.id, level?.id])).toEqual([
      ['planning', 'green'],
      ['capacity', undefined],
      ['evidence', 'red'],
    ]);
  });

  test('is open while there is no overall level: none is made from the elements', () => {
    expect(judge(fields({}), rubric)).toEqual({ kind: 'open' });
    expect(judge(fields({ ratings: { planning: 'green', capacity: 'green', evidence: 'green' } }), rubric)).toEqual({ kind: 'open' });
  });

  test('keeps the reason why people could not judge', () => {
    expect(judge(fields({ notRated: 'Evidence comes in April.' }), rubric)).toEqual({
      kind: 'not-rated',
      reason: 'Evidence comes in April.',
    });
  });
});

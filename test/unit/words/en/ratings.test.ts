import { describe, expect, test } from 'vitest';
import { ratingHistory } from '../../../../src/domain/views/rating-history.ts';
import { historyNote, judgedBy } from '../../../../src/words/en/ratings.ts';
import { makeSite, pick, ratingAt, type RatingRow } from '../../../make-site.ts';

const routine = '2027-02-05-x';
const people = { luis: { name: 'Luis Ortega', position: 'Director of student services' } };

function judged(rating: RatingRow, showPeople: 'names' | 'roles' = 'names'): string {
  const site = makeSite({ people, site: { showPeople }, strategies: ['a'], routines: { [routine]: { a: rating } } });
  return judgedBy(site, ratingAt(site, `${routine}/a`));
}

describe('who judged, how and when', () => {
  test.each<[RatingRow, string]>([
    [{ overall: 'red' }, 'Rated on 5 February 2027.'],
    [{ overall: 'red', ratedBy: 'luis' }, 'Luis Ortega rated it on 5 February 2027.'],
    [{ overall: 'red', ratedBy: 'The coaches' }, 'The coaches rated it on 5 February 2027.'],
    [{ overall: 'red', state: 'proposed' }, 'Proposed for 5 February 2027.'],
    [{ overall: 'red', state: 'proposed', ratedBy: 'luis' }, 'Luis Ortega proposed it for 5 February 2027.'],
    [{ overall: 'red', state: 'calibrated' }, 'The team compared it with the others on 5 February 2027.'],
    [
      { overall: 'red', state: 'calibrated', ratedBy: 'luis' },
      'Luis Ortega rated it; the team compared it with the others on 5 February 2027.',
    ],
    [{ overall: 'red', state: 'affirmed' }, 'Affirmed on 5 February 2027.'],
    [{ overall: 'red', state: 'affirmed', ratedBy: 'luis' }, 'Luis Ortega rated it; it was affirmed on 5 February 2027.'],
    [{ notRated: 'Too early.' }, 'It was not rated on 5 February 2027.'],
    [{ notRated: 'Too early.', ratedBy: 'luis', state: 'affirmed' }, 'Luis Ortega did not rate it on 5 February 2027.'],
    [{}, 'To be rated on 5 February 2027.'],
  ])('%j: %s', (rating, sentence) => {
    expect(judged(rating)).toBe(sentence);
  });

  test('people by role', () => {
    expect(judged({ overall: 'red', ratedBy: 'luis' }, 'roles')).toBe('Director of student services rated it on 5 February 2027.');
  });

  test.each<[RatingRow, string]>([
    [{ asOf: '2027-01-29' }, 'It shows how things stood on 29 January 2027.'],
    [{ raters: 1 }, 'One person rated it.'],
    [{ raters: 6 }, 'Six people rated it.'],
    [
      { changedInRoutine: { from: 'amber-red', why: 'No mentor had release time.' } },
      'It was proposed as amber-red and changed in the meeting: No mentor had release time.',
    ],
    [{ changedInRoutine: { from: 'green', why: 'New figures' } }, 'It was proposed as green and changed in the meeting: New figures.'],
    [{ asOf: '2027-01-29', raters: 2 }, 'It shows how things stood on 29 January 2027. Two people rated it.'],
  ])('and %j: %s', (fields, rest) => {
    expect(judged({ overall: 'red', ...fields })).toBe(`Rated on 5 February 2027. ${rest}`);
  });
});

test('the level that was proposed is called as its rubric calls it', () => {
  const own = {
    scale: [
      { id: 'l1', label: 'Not yet' },
      { id: 'l2', label: 'Yes' },
    ],
  };
  const rating = { rubric: 'own', overall: 'l2', changedInRoutine: { from: 'l1', why: 'New figures.' } };
  const site = makeSite({ rubrics: { own }, strategies: ['a'], routines: { [routine]: { a: rating } } });
  expect(judgedBy(site, ratingAt(site, `${routine}/a`))).toContain('It was proposed as not yet and changed in the meeting');
});

test.each([
  [[], [], ''],
  [['red'], [], 'One rating.'],
  [['red', 'green'], [], 'Two ratings, newest first.'],
  [['red', '-', 'green', 'red'], [], 'Four ratings, newest first.'],
  [['red'], [{ on: '2026-02-01', what: 'In all schools' }], 'One rating.'],
])('a history of %j and changes %j: %s', (levels, changes, note) => {
  const routines = Object.fromEntries(levels.map((level, index) => [`2026-0${index + 1}-12-x`, { a: level }]));
  const site = makeSite({ strategies: { a: { changes } }, routines });
  expect(historyNote(ratingHistory(pick(site.strategies, 'a'), '2026-11-22'))).toBe(note);
});

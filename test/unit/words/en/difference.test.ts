import { describe, expect, test } from 'vitest';
import { differenceBetween } from '../../../../src/domain/views/difference.ts';
import {
  comparisonNotes,
  differenceCounts,
  differenceHead,
  differenceHeading,
  differenceLeftOut,
  differenceNote,
  differenceTitle,
} from '../../../../src/words/en/difference.ts';
import { makeSite, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2027-02-11-x', '2027-05-13-x'] as const;

/** The title of the first part when places and ratings of held routines change. */
function recordTitle(after: SiteTable['routines']): string {
  const strategies = ['a'];
  const routines = { [feb]: { a: 'red' }, [may]: {} };
  const [first] = differenceBetween(
    makeSite({ strategies, routines }),
    makeSite({ strategies, routines: { ...routines, ...after } }),
  ).sections;
  return first ? differenceTitle(first.name, first.changes) : '';
}

describe('parts of a report', () => {
  test('how many held routines changed', () => {
    expect(recordTitle({ [feb]: [{ a: 'green' }, { place: 'Library' }] })).toBe('A held routine was changed');
    expect(recordTitle({ [feb]: { a: 'green' }, [may]: [{}, { place: 'Library' }] })).toBe('Held routines were changed');
  });

  test('others have one title', () => {
    expect(differenceTitle('steps', [])).toBe('Next steps');
    expect(differenceNote('record')).toMatch(/^A packet is a dated record\./u);
    expect(differenceNote('steps')).toBe('');
    expect(differenceHead('ratings')).toBe('Rated');
  });
});

test('counts', () => {
  expect(differenceHeading('main', 1)).toBe('1 change compared with main');
  expect(differenceHeading('main', 1200)).toBe('1,200 changes compared with main');
  expect(differenceCounts([{ name: 'ratings', count: 2 }])).toBe('2 to ratings.');
  expect(
    differenceCounts([
      { name: 'record', count: 1 },
      { name: 'ratings', count: 2 },
      { name: 'files', count: 3 },
    ]),
  ).toBe('1 to held routines, 2 to ratings, and 3 in other files.');
  expect(differenceLeftOut(1200, 'main')).toBe('and 1,200 more. Run "stocktake diff main" to see all.');
});

test('what a reader must know first', () => {
  expect(comparisonNotes.baseHasErrors('main', 1)).toBe('The content at main has 1 error, so only files are compared.');
  expect(comparisonNotes.nowHasErrors(2)).toMatch(/^The content has 2 errors now/u);
  expect(comparisonNotes.baseIsEmpty('main')).toMatch(/^At main there was no content yet/u);
  expect(comparisonNotes.notBelow('main')).toMatch(/--merge-base/u);
});

import { expect, test } from 'vitest';
import { earlierOf } from '../../../../src/domain/record/earlier-of.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow, type SiteTable } from '../../../make-site.ts';
import { february, february2026 } from '../../../support/closed-district.ts';

/** Each routine with its ratings, those that the packet shows marked with `!`, and its promises. */
function earlierIn(table: SiteTable, id = february): Record<string, string[]> {
  const site = makeSite(table);
  return Object.fromEntries(
    earlierOf(site, pick(site.routines, id)).map(({ routine, ratings, steps }) => [
      routine.id,
      [
        ...ratings.map(({ rating, shown }) => `${rating.subject.id}${rating.unit ? `@${rating.unit.id}` : ''}${shown ? '!' : ''}`),
        ...steps.map((step) => `#${step.id}`),
      ],
    ]),
  );
}

test('a packet reads the ratings it compares with or still shows, the routines it names and the promises it answers', () => {
  expect(earlierIn(february2026)).toEqual({
    '2025-03-13-march': ['ended'],
    '2025-10-16-october': ['deep', 'missed!', 'old!', 'other', 'other-goal', 'plan!', '#list'],
    '2025-11-20-trial': ['#try'],
    '2025-12-11-december': ['deep', 'other'],
    '2026-01-15-memo': ['#ask'],
  });
});

test('a strategy that was passed over names the routine that did so, even when that one rated nothing else', () => {
  const two: readonly [RatingsRow, RoutineRow] = [{ two: 'red' }, { focus: { strategies: ['two'] } }];
  const routines = { '2026-01-08-a': { one: 'red' }, '2026-02-08-b': {}, '2026-03-08-c': two };
  expect(earlierIn({ strategies: ['one', 'two'], routines }, '2026-03-08-c')).toEqual({ '2026-01-08-a': ['one!'], '2026-02-08-b': [] });
});

test('the rating that a rating of long ago is compared with is kept, too', () => {
  const month = (number: number): string => `2025-${String(number).padStart(2, '0')}-08-x`;
  const others = Array.from({ length: 10 }, (_, place) => [month(place + 3), { two: 'red' }] as const);
  const routines = { [month(1)]: { one: 'green' }, [month(2)]: { one: 'red' }, ...Object.fromEntries(others) };
  const earlier = earlierIn({ strategies: ['one', 'two'], routines }, month(12));
  expect(Object.entries(earlier).slice(0, 3)).toEqual([
    [month(1), ['one']],
    [month(2), ['one!']],
    [month(5), ['two']],
  ]);
});

test('a memo that rates nothing and tells the board nothing compares with nothing', () => {
  const routines = { '2026-01-08-a': { one: 'red' }, '2026-02-08-b': [{}, { kind: 'memo' as const }] as const };
  const table: SiteTable = { strategies: ['one'], routines };
  expect(earlierIn(table, '2026-02-08-b')).toEqual({});
  expect(earlierIn({ ...table, boardReports: { '2026-02-08-b': { headline: 'All is well.' } } }, '2026-02-08-b')).toEqual({
    '2026-01-08-a': ['one!'],
  });
});

import { expect, test } from 'vitest';
import type { ImportRefusal } from '../../../../../src/domain/indicator-import.ts';
import type { GroupPlace, Place } from '../../../../../src/domain/privacy/shape.ts';
import { refusalWords } from '../../../../../src/words/en/terminal/import-refusals.ts';

const names = { unit: (id: string) => `School ${id}`, group: (id: string) => `Group ${id}` };
const cell = { period: '2025-26', unit: 'A', group: 'g' };
const group = (id: string): GroupPlace => ({ kind: 'group', id });
const place: Place = { period: '2025-26', unit: { kind: 'unit', id: 'A' }, group: group('g') };

test.each<[ImportRefusal, RegExp]>([
  [
    { kind: 'cannot-protect', place, combine: [group('g'), group('h')] },
    /^School A, Group g, 2025-26 could be worked out, whatever else is hidden\. Put these groups together into one, and import again: Group g and Group h\.$/u,
  ],
  [{ kind: 'cannot-protect', place, combine: [] }, /Put this group together with another one, or leave it out of the export\.$/u],
  [{ kind: 'group-twice', group: 'g' }, /^The group "Group g" stands in two partitions\..* Keep it in one, /u],
  [{ kind: 'partitions-not-said' }, /^Nobody can tell whether .* or write "partitions: \{\}" there if none do\.$/u],
  [{ kind: 'cumulative-rate' }, /Import numbers of single periods, or counts\.$/u],
  [
    { kind: 'periods-overlap', period: '2025-26', other: '2025-26-fall' },
    /^2025-26 and 2025-26-fall have days in common\..* Import one form of period, /u,
  ],
  [{ kind: 'falls', cell, since: '2025-26-fall' }, /^School A, Group g, 2025-26 is lower than in 2025-26-fall, /u],
  [{ kind: 'not-a-share', cell }, /no whole number of students gives the percentage/u],
  [{ kind: 'wrong-figure', cell, flaw: 'part-above-size' }, /^In School A, Group g, 2025-26 more students count than there are\./u],
  [{ kind: 'not-proven', breaches: [{ kind: 'too-few', cell }] }, /found what could be worked out: School A, Group g, 2025-26\. /u],
  [{ kind: 'public-already', periods: ['2025-26-fall'] }, /Import those periods again together with the new one\.$/u],
])('a refusal says what to do: %j', (refusal, words) => {
  expect(refusalWords(refusal, names)).toMatch(words);
});

import { expect, test } from 'vitest';
import { measureOf } from '../../../../src/domain/privacy/indicator-measure.ts';
import type { PublicFigure } from '../../../../src/domain/privacy/rows.ts';

const shown = (...pairs: readonly (readonly [number, number])[]): PublicFigure[] =>
  pairs.map(([value, n]) => ({ state: 'reported', value, n }));

const zeroAndUp = { least: 0, most: Infinity };

test.each([
  ['count', '', shown([12, 40]), { kind: 'count' }],
  ['percent', '', [], { kind: 'share', per: 100 }],
  ['percent', '', shown([50, 40], [52.5, 40]), { kind: 'share', per: 100 }],
  ['percent', '', shown([50, 40], [52.5, 40], [51, 40]), { kind: 'share', per: 100 }],
  ['percent', '', shown([51, 40], [52.4, 40], [53.3, 40]), { kind: 'average', ends: { least: 0, most: 100 } }],
  ['percent', '', shown([66, 12], [91, 12], [58, 12]), { kind: 'share', per: 100, cut: true }],
  ['percent', '', shown([66, 12], [92, 12], [58, 12]), { kind: 'share', per: 100 }],
  ['percent', '', [{ state: 'capped', side: 'at-least', limit: 83, n: 12 }, ...shown([66, 12])], { kind: 'share', per: 100, cut: true }],
  ['percent', '', [{ state: 'capped', side: 'at-most', limit: 5, n: 40 }, ...shown([51, 40])], { kind: 'share', per: 100 }],
  ['rate', '100 students', shown([50, 40]), { kind: 'share', per: 100 }],
  ['rate', '1,000 students', shown([500, 40]), { kind: 'share', per: 1000 }],
  ['rate', '100 students', shown([150, 40], [50, 40]), { kind: 'average', ends: zeroAndUp }],
  ['rate', 'thousand students', shown([25, 40]), { kind: 'share', per: 1000 }],
  ['rate', 'student', shown([0.5, 40]), { kind: 'average', ends: zeroAndUp }],
  ['score', '', shown([50, 40]), { kind: 'average', ends: zeroAndUp }],
  ['days', '', shown([5, 40]), { kind: 'average', ends: zeroAndUp }],
  ['percent', '', shown([-20, 40], [15, 40]), { kind: 'average', ends: { least: -Infinity, most: 100 } }],
] as const)('%s per "%s" of %o is %o', (unit, per, figures, expected) => expect(measureOf({ unit, per }, figures)).toEqual(expected));

test('the ends of an average are those that the author says, as long as the values keep to them', () => {
  const score = { unit: 'score', range: { least: 1, most: 4 } } as const;
  expect(measureOf(score, shown([3.2, 40]))).toEqual({ kind: 'average', ends: { least: 1, most: 4 } });
  expect(measureOf(score, shown([3.2, 40], [4.1, 40]))).toEqual({ kind: 'average', ends: { least: 1, most: Infinity } });
});

import { expect, test } from 'vitest';
import { measureOf } from '../../../../src/domain/privacy/indicator-measure.ts';
import type { PublicFigure } from '../../../../src/domain/privacy/rows.ts';

const shown = (...pairs: readonly (readonly [number, number])[]): PublicFigure[] =>
  pairs.map(([value, n]) => ({ state: 'reported', value, n }));

test.each([
  ['count', '', shown([12, 40]), { kind: 'count' }],
  ['percent', '', [], { kind: 'share', per: 100 }],
  ['percent', '', shown([50, 40], [52.5, 40]), { kind: 'share', per: 100 }],
  ['percent', '', shown([50, 40], [52.5, 40], [51, 40]), { kind: 'share', per: 100 }],
  ['percent', '', shown([51, 40], [52.5, 40], [53.3, 40]), { kind: 'average' }],
  ['percent', '', [{ state: 'capped', side: 'at-most', limit: 5, n: 40 }, ...shown([51, 40])], { kind: 'share', per: 100 }],
  ['rate', '100 students', shown([50, 40]), { kind: 'share', per: 100 }],
  ['rate', '1,000 students', shown([500, 40]), { kind: 'share', per: 1000 }],
  ['rate', '100 students', shown([150, 40], [50, 40]), { kind: 'average' }],
  ['rate', 'thousand students', shown([25, 40]), { kind: 'share', per: 1000 }],
  ['rate', 'student', shown([0.5, 40]), { kind: 'average' }],
  ['score', '', shown([50, 40]), { kind: 'average' }],
  ['days', '', shown([5, 40]), { kind: 'average' }],
  ['percent', '', shown([-20, 40], [15, 40]), { kind: 'average' }],
] as const)('%s per "%s" of %o is %o', (unit, per, figures, expected) => expect(measureOf({ unit, per }, figures)).toEqual(expected));

import { expect, test } from 'vitest';
import { neighboursOf } from '../../../../src/domain/views/neighbours.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({
  series: ['series', 'other'],
  routines: {
    '2026-05-14-x': {},
    '2025-10-16-x': {},
    '2026-02-12-x': [{}, { status: 'cancelled' }],
    '2026-03-12-x': [{}, { series: 'other' }],
  },
});

test.each([
  ['2025-10-16-x', undefined, '2026-02-12-x'],
  ['2026-02-12-x', '2025-10-16-x', '2026-05-14-x'],
  ['2026-05-14-x', '2026-02-12-x', undefined],
  ['2026-03-12-x', undefined, undefined],
])('of %s, in its series: %s and %s', (id, before, after) => {
  const found = neighboursOf(pick(site.routines, id));
  expect([found.before?.id, found.after?.id]).toEqual([before, after]);
});

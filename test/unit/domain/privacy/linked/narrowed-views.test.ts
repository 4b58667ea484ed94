import { expect, test } from 'vitest';
import { frameOf } from '../../../../../src/domain/privacy/linked/frame.ts';
import { NarrowedViews } from '../../../../../src/domain/privacy/linked/narrowed-views.ts';
import type { View } from '../../../../../src/domain/privacy/linked/view.ts';
import { known, unknown, type Range } from '../../../../../src/domain/privacy/two-way/table.ts';
import { shapeOf } from '../../../../support/privacy/rows.ts';

const frame = frameOf(shapeOf({ kind: 'count' }, ['a'], {}), () => true);

function viewWith(sizes: readonly Range[], more: Partial<View> = {}): View {
  return { frame, sizes, amounts: [], isShown: sizes.map(() => true), ...more };
}

/** Of which of some views, seen one after the other, it has to be worked out what they tell. */
function worked(views: readonly View[], most?: number): number[] {
  const narrowed = new NarrowedViews(most);
  return views.flatMap((view, at) => {
    let asked = false;
    const answer = narrowed.of(view, (one) => {
      asked = true;
      return { kind: 'narrowed', view: one };
    });
    expect(answer).toEqual({ kind: 'narrowed', view });
    return asked ? [at] : [];
  });
}

test('a view that was seen before is not worked out again, however it was made', () => {
  expect(worked([viewWith([known(3), unknown()]), viewWith([known(3), unknown()])])).toEqual([0]);
});

const other: readonly [what: string, View][] = [
  ['a number', viewWith([known(3), unknown(1)])],
  ['a limit', viewWith([known(3), { least: 0, most: 9 }])],
  ['what is shown', viewWith([known(3), unknown()], { isShown: [true, false] })],
  ['an amount', viewWith([known(3), unknown()], { amounts: [[known(3), unknown()]] })],
  ['the number of places', viewWith([known(3), unknown(), unknown()])],
  ['a unit', viewWith([known(3), unknown()], { frame: { ...frame, units: [{ kind: 'unit', id: 'b' }] } })],
];

test.each(other)('a view with %s that differs is another view', (_, view) => {
  expect(worked([viewWith([known(3), unknown()]), view])).toEqual([0, 1]);
});

test('the view that was not used for longest is forgotten when there are too many places', () => {
  const [one, two, three] = [1, 2, 3].map((value) => viewWith([known(value), unknown()]));
  if (!one || !two || !three) throw new Error('Three views are needed.');
  expect(worked([one, two, one, three, one, two], 5)).toEqual([0, 1, 3, 5]);
});

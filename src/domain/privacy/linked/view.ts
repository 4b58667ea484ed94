import type { Numbers } from '../figures.ts';
import { isKnown, type Range } from '../two-way/table.ts';
import { rangeAt, type Flat, type Frame, type FrameLine } from './frame.ts';
import { narrow, type Narrowed } from './narrow.ts';
import { NarrowedViews } from './narrowed-views.ts';

/**
 * What a reader knows of all numbers of a frame: the ranges of the sizes, and of each amount. Two amounts are those of a share, which
 * together are the size.
 */
export interface View {
  readonly frame: Frame;
  readonly sizes: Flat<Range>;
  readonly amounts: readonly Flat<Range>[];
  /** Which places are shown, so that what is open of their amounts comes from rounding. */
  readonly isShown: Flat<boolean>;
}

/** Which numbers: the sizes, or the amount at an index. */
export type Quantity = 'size' | number;

export type NarrowedView =
  | { readonly kind: 'narrowed'; readonly view: View }
  | { readonly kind: 'does-not-add-up'; readonly quantity: Quantity; readonly lines: readonly FrameLine[] };

/** A view from the numbers of each place. */
export function viewOf(frame: Frame, numbers: readonly Numbers[], isShown: Flat<boolean>): View {
  const amounts = numbers[0]?.amounts.length ?? 0;
  return {
    frame,
    sizes: numbers.map(({ size }) => size),
    amounts: Array.from({ length: amounts }, (_, index) => numbers.map((cell) => cell.amounts[index] ?? cell.size)),
    isShown,
  };
}

/** How often sizes and amounts narrow each other; each time narrows, and stopping early only leaves ranges wider. */
const rounds = 2;

const narrowedViews = new NarrowedViews();

/** What a reader can work out: every quantity is narrowed by its sums, and a share's size by its two amounts and they by it. */
export function narrowView(view: View): NarrowedView {
  return narrowedViews.of(view, narrowedView);
}

function narrowedView(view: View): NarrowedView {
  const quantities: readonly Quantity[] = [...view.amounts.keys(), 'size'];
  const looked = new Map<Quantity, Extract<Narrowed, { kind: 'narrowed' }>>();
  let current = view;
  for (let round = 0; round < rounds; round += 1) {
    for (const quantity of quantities) {
      const ranges = rangesOf(current, quantity);
      const before = looked.get(quantity);
      if (before && ranges.every((range, place) => range === before.ranges[place])) continue;
      const narrowed = narrow(view.frame, { ranges, rounded: view.isShown }, before);
      if (narrowed.kind === 'does-not-add-up') return { kind: narrowed.kind, quantity, lines: narrowed.lines };
      looked.set(quantity, narrowed);
      current = couple(withRanges(current, quantity, narrowed.ranges));
    }
  }
  return { kind: 'narrowed', view: current };
}

export function rangesOf(view: View, quantity: Quantity): Flat<Range> {
  return quantity === 'size' ? view.sizes : (view.amounts[quantity] ?? view.sizes);
}

function withRanges(view: View, quantity: Quantity, ranges: Flat<Range>): View {
  if (quantity === 'size') return { ...view, sizes: ranges };
  return { ...view, amounts: view.amounts.map((amount, index) => (index === quantity ? ranges : amount)) };
}

/** A share's size is the sum of its amounts: each of the three bounds the others. */
function couple(view: View): View {
  const [parts, rests] = view.amounts;
  if (!parts || !rests) return view;
  const sizes = view.sizes.map((size, place) => between(size, add(rangeAt(parts, place), rangeAt(rests, place))));
  const less = (amounts: Flat<Range>, others: Flat<Range>): Range[] =>
    amounts.map((amount, place) => between(amount, subtract(rangeAt(sizes, place), rangeAt(others, place))));
  return { ...view, sizes, amounts: [less(parts, rests), less(rests, parts)] };
}

function add(one: Range, other: Range): Range {
  return { least: one.least + other.least, most: one.most + other.most };
}

function subtract(one: Range, other: Range): Range {
  return { least: other.most === Infinity ? 0 : one.least - other.most, most: one.most - other.least };
}

/** A range as far as another one allows it; the same object where it changes nothing. */
function between(range: Range, other: Range): Range {
  if (isKnown(range) || (other.least <= range.least && other.most >= range.most)) return range;
  return { least: Math.max(range.least, other.least), most: Math.min(range.most, other.most) };
}

import type { Known } from './breach.ts';
import { partRange, sumRange, type Scale } from './figures.ts';
import type { Flat, Frame, FrameLine } from './linked/frame.ts';
import { settle, type Settled } from './linked/narrow.ts';
import { figureAt, placesOf, type Figures } from './period-view.ts';
import type { RawFigure } from './rows.ts';
import { endsInSteps, hasEnds } from './scale-ends.ts';
import { isKnown, known, unknown, type Range } from './two-way/table.ts';

/** The numbers of a frame's places as their owner knows them: sizes in students, and the amounts that a sheet is made of. */
export type SettledPeriod =
  | { readonly kind: 'settled'; readonly sizes: Flat<number>; readonly amounts: readonly Flat<number>[]; readonly step: number }
  | { readonly kind: 'does-not-add-up'; readonly what: Known; readonly lines: readonly FrameLine[] };

/** What is given of a period: the figure of each place in its frame, and which of them are rounded. */
interface Given {
  readonly frame: Frame;
  readonly raw: readonly (RawFigure | undefined)[];
  readonly rounded: readonly boolean[];
  readonly scale: Scale;
}

/** Sizes, and the students who count or the sum behind an average. */
interface SizesAndAmounts {
  readonly sizes: Flat<number>;
  readonly amounts: Flat<number>;
}

/**
 * Finds the numbers behind the raw figures of a period: totals, complements and rounded shares are worked out from the sums, and what the
 * owner does not know either gets numbers that fit. `grownFrom` are sizes that a place cannot be below.
 */
export function settlePeriod(frame: Frame, figures: Figures<RawFigure>, scale: Scale, grownFrom: Flat<number> = []): SettledPeriod {
  const raw = placesOf(frame).map(({ unit, group }) => figureAt(figures, unit, group));
  const given: Given = { frame, raw, rounded: raw.map((figure) => figure?.kind === 'rate'), scale };
  const sizes = settleRanges(given, (figure, place) => sizeRange(figure, grownFrom[place] ?? 0));
  if (sizes.kind === 'does-not-add-up') return { kind: sizes.kind, what: 'size', lines: sizes.lines };
  if (scale.measure.kind === 'count') return { kind: 'settled', sizes: sizes.values, amounts: [sizes.values], step: 1 };
  const reach = scale.measure.kind === 'average' ? averageReach(raw, scale) : { least: 0, most: 1 };
  const amounts = settleRanges(given, (figure, place) => amountRange(figure, scale, sizes.values[place] ?? 0, reach));
  if (amounts.kind === 'settled') return settledWith(given, { sizes: sizes.values, amounts: amounts.values }, reach);
  // Sizes of what is not given were only some that fit; others may leave room for the amounts.
  const together = scale.measure.kind === 'share' ? partsAndRests(given) : sumsThenSizes(given, reach);
  if (together) return settledWith(given, together, reach);
  return { kind: amounts.kind, what: scale.measure.kind === 'share' ? 'part' : 'sum', lines: amounts.lines };
}

function settleRanges({ frame, raw, rounded }: Given, rangeOf: (figure: RawFigure | undefined, place: number) => Range): Settled {
  return settle(frame, { ranges: raw.map(rangeOf), rounded });
}

/** The numbers of a period with the amounts of a sheet: above the least and below the most that a student counts. */
function settledWith({ scale }: Given, { sizes, amounts }: SizesAndAmounts, reach: Range): SettledPeriod {
  const { least, most } = scale.measure.kind === 'share' ? reach : withEnds(meansOf(sizes, amounts), scale);
  const above = amounts.map((amount, place) => amount - least * (sizes[place] ?? 0));
  const below = amounts.map((amount, place) => most * (sizes[place] ?? 0) - amount);
  return { kind: 'settled', sizes, amounts: [above, below], step: most - least };
}

/** A reach of averages, in steps of the last decimal, as far as the scale goes where both its ends are known. */
function withEnds(means: Range, { measure, decimals }: Scale): Range {
  if (!hasEnds(measure)) return means;
  const { least, most } = endsInSteps(measure.ends, decimals);
  return { least: Math.min(means.least, least), most: Math.max(means.most, most) };
}

/** Sizes and parts that fit together, found as those who count and the rest, which both add up; `null` where there are none. */
function partsAndRests(given: Given): SizesAndAmounts | null {
  const partOf = (figure: RawFigure | undefined): Range => {
    const size = sizeRange(figure, 0);
    return isKnown(size) ? amountRange(figure, given.scale, size.least, { least: 0, most: 1 }) : size;
  };
  const parts = settleRanges(given, partOf);
  const rests = settleRanges(given, (figure) => {
    const [size, part] = [sizeRange(figure, 0), partOf(figure)];
    return isKnown(size) ? { least: size.least - part.most, most: size.least - part.least } : size;
  });
  if (parts.kind !== 'settled' || rests.kind !== 'settled') return null;
  const sizes = given.raw.map((figure, place) => {
    const size = sizeRange(figure, 0);
    return isKnown(size) ? size.least : (parts.values[place] ?? 0) + (rests.values[place] ?? 0);
  });
  return { sizes, amounts: parts.values };
}

/** Sums of averages that fit, and then sizes for them; `null` where they do not fit together, or sums may be below zero. */
function sumsThenSizes(given: Given, reach: Range): SizesAndAmounts | null {
  if (given.scale.signed) return null;
  const sums = settleRanges(given, (figure) => {
    const size = sizeRange(figure, 0);
    return isKnown(size) ? amountRange(figure, given.scale, size.least, reach) : size;
  });
  if (sums.kind !== 'settled') return null;
  const sizes = settleRanges(given, (figure, place) => sizeRange(figure, Math.ceil((sums.values[place] ?? 0) / reach.most)));
  return sizes.kind === 'settled' ? { sizes: sizes.values, amounts: sums.values } : null;
}

function sizeRange(figure: RawFigure | undefined, least: number): Range {
  if (figure?.kind === 'count') return known(figure.value);
  if (figure?.kind === 'part' || figure?.kind === 'rate') return known(figure.n);
  return figure?.kind === 'not-applicable' ? known(least) : unknown(least);
}

/** How much of an amount a group of a size can have: a student counts at least and at most so much. */
function amountRange(figure: RawFigure | undefined, scale: Scale, size: number, { least, most }: Range): Range {
  if (figure?.kind === 'part') return known(figure.k);
  if (figure?.kind === 'rate' && size > 0) {
    return scale.measure.kind === 'share'
      ? partRange(figure.value, size, scale.measure, scale.decimals)
      : sumRange(figure.value, size, scale.decimals);
  }
  return { least: least * size, most: most * size };
}

/** Further than any average of a group that is only a difference of others can be expected to go. */
function averageReach(raw: readonly (RawFigure | undefined)[], { decimals, signed }: Scale): Range {
  const furthest = raw.reduce((most, figure) => (figure?.kind === 'rate' ? Math.max(most, Math.abs(figure.value)) : most), 1);
  const most = Math.ceil(1000 * furthest * 10 ** decimals);
  return { least: signed ? -most : 0, most };
}

/** The least and the most average of all places that have students, in whole steps of the last decimal. */
function meansOf(sizes: Flat<number>, amounts: Flat<number>): Range {
  let [least, most] = [Infinity, -Infinity];
  for (const [place, size] of sizes.entries()) {
    if (size === 0) continue;
    const amount = amounts[place] ?? 0;
    least = Math.min(least, Math.floor(amount / size));
    most = Math.max(most, Math.ceil(amount / size));
  }
  if (least > most) return { least: 0, most: 1 };
  return { least, most: Math.max(most, least + 1) };
}

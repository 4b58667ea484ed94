import type { Known } from './breach.ts';
import { partRange, sumRange, type Scale } from './figures.ts';
import type { Flat, Frame, FrameLine } from './linked/frame.ts';
import { settle } from './linked/narrow.ts';
import { figureAt, placesOf, type Figures } from './period-view.ts';
import type { RawFigure } from './rows.ts';
import { known, unknown, type Range } from './two-way/table.ts';

/** The numbers of a frame's places as their owner knows them: sizes in students, and the amounts that a sheet is made of. */
export type SettledPeriod =
  | { readonly kind: 'settled'; readonly sizes: Flat<number>; readonly amounts: readonly Flat<number>[]; readonly step: number }
  | { readonly kind: 'does-not-add-up'; readonly what: Known; readonly lines: readonly FrameLine[] };

/**
 * Finds the numbers behind the raw figures of a period: totals, complements and rounded shares are worked out from the sums, and what the
 * owner does not know either gets numbers that fit. `grownFrom` are sizes that a place cannot be below.
 */
export function settlePeriod(frame: Frame, figures: Figures<RawFigure>, scale: Scale, grownFrom: Flat<number> = []): SettledPeriod {
  const raw = placesOf(frame).map(({ unit, group }) => figureAt(figures, unit, group));
  const rounded = raw.map((figure) => figure?.kind === 'rate');
  const sizes = settle(frame, { ranges: raw.map((figure, place) => sizeRange(figure, grownFrom[place] ?? 0)), rounded });
  if (sizes.kind === 'does-not-add-up') return { kind: sizes.kind, what: 'size', lines: sizes.lines };
  if (scale.measure.kind === 'count') return { kind: 'settled', sizes: sizes.values, amounts: [sizes.values], step: 1 };
  const reach = scale.measure.kind === 'average' ? averageReach(raw, scale) : { least: 0, most: 1 };
  const ranges = raw.map((figure, place) => amountRange(figure, scale, sizes.values[place] ?? 0, reach));
  const amounts = settle(frame, { ranges, rounded });
  if (amounts.kind === 'does-not-add-up')
    return { kind: amounts.kind, what: scale.measure.kind === 'share' ? 'part' : 'sum', lines: amounts.lines };
  const { least, most } = scale.measure.kind === 'share' ? reach : meansOf(sizes.values, amounts.values);
  const above = amounts.values.map((amount, place) => amount - least * (sizes.values[place] ?? 0));
  const below = amounts.values.map((amount, place) => most * (sizes.values[place] ?? 0) - amount);
  return { kind: 'settled', sizes: sizes.values, amounts: [above, below], step: most - least };
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
      ? partRange(figure.value, size, scale.measure.per, scale.decimals)
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

import type { NativeChart, Series } from './chart.ts';

/** A number beside a point: at which category, and on which side, as Office calls it; `inEnd` is within a column, at its top, and `r` to the right. */
export interface Label {
  readonly place: number;
  readonly side: 't' | 'b' | 'r' | 'outEnd' | 'inEnd';
}

/** So much of the height of a chart a number takes, and so far it stands from its point. */
const [room, away] = [0.065, 0.03];

/** So far it keeps from other points. */
const clear = 0.015;

/** A column has room for its own number from this part of the height of the chart on. */
const tall = 0.12;

/** Alone and not many, columns say each of their numbers. */
const most = 8;

interface Band {
  readonly place: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers that stand beside points, for each series in order: of values the last one, of a target one anywhere along it, and all of
 * columns that have room. None stands on another, on a point or on a target; one that finds no room is left out.
 */
export function labelsOf(chart: NativeChart): readonly (readonly Label[])[] {
  const taken: Band[] = [];
  return chart.series.map((own) =>
    placesOf(chart, own).flatMap((candidates) => {
      const found = candidates.find((label) => own.texts[label.place] !== undefined || isFree(chart, own, label, taken));
      if (found && found.side !== 'inEnd') taken.push(bandOf(chart, own, found));
      return found ? [found] : [];
    }),
  );
}

/** Each number that should be said, with where it may stand, the best first. */
function placesOf({ form, series, categories }: NativeChart, own: Series): Label[][] {
  const isColumn = form === 'bar' && own.role === 'values';
  const sides = isColumn ? (['outEnd', 'inEnd'] as const) : own.role === 'values' ? (['t', 'b', 'r'] as const) : (['t', 'b'] as const);
  const at = (place: number): Label[] => sides.map((side) => ({ place, side }));
  const known = own.values.flatMap((value, place) => (value === null ? [] : [place]));
  if (own.role === 'target') return known.length > 0 ? [known.toReversed().flatMap(at)] : [];
  const sayAll = isColumn && categories.length <= most && series.filter(({ role }) => role === 'values').length === 1;
  return known.filter((place) => sayAll || place === own.last || own.texts[place] !== undefined).map(at);
}

function isFree(chart: NativeChart, own: Series, label: Label, taken: readonly Band[]): boolean {
  const { place, side } = label;
  const height = chart.axis.most - chart.axis.least;
  if (side === 'inEnd') return (own.values[place] ?? 0) - chart.axis.least > tall * height;
  if (side === 'r' && place === chart.categories.length - 1) return false;
  const { from, to } = bandOf(chart, own, label);
  if (taken.some((band) => band.place === place && band.from < to && from < band.to)) return false;
  return chart.series.every((other) => {
    const value = other.values[place] ?? null;
    if (other === own || value === null) return true;
    if (side === 'r') return !crosses(value, other.values[place + 1] ?? null, from, to);
    // Columns stand beside each other, and what stands on a column cannot be read.
    if (chart.form === 'bar' && other.role === 'values') return own.role === 'values' || value < from;
    return value < from - clear * height || value > to + clear * height;
  });
}

/** Whether a line that goes on to the right runs through what stands between two heights. */
function crosses(value: number, next: number | null, from: number, to: number): boolean {
  if (next === null) return false;
  const [start, end] = [0.1, 0.5].map((part) => value + part * (next - value)).toSorted((one, other) => one - other);
  return start !== undefined && end !== undefined && start < to && from < end;
}

/** From where to where a number stands, as the axis counts. */
function bandOf({ axis }: NativeChart, own: Series, { place, side }: Label): Band {
  const height = axis.most - axis.least;
  const value = own.values[place] ?? axis.least;
  if (side === 'r') return { place, from: value - (room / 2) * height, to: value + (room / 2) * height };
  const sign = side === 'b' ? -1 : 1;
  const [near, far] = [value + sign * away * height, value + sign * (away + room) * height];
  return { place, from: Math.min(near, far), to: Math.max(near, far) };
}

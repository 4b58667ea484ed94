import { valueOf, type Chart, type ChartFacts, type Tick } from './chart.ts';

/** The value axis drawn up and in words: every chart is made here. */
export function withTicks(facts: ChartFacts, format: (value: number) => string): Chart {
  return { ...facts, ticks: roundTicks(facts, format) };
}

/** How much the number of intervals counts against an axis: it should have a base and three hairlines. */
const taste: readonly (readonly [intervals: number, cost: number])[] = [
  [3, 1],
  [4, 1.15],
  [2, 1.3],
];

/** The part of the number line that an axis must hold, and what it must not go beyond. */
interface Room {
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
}

/** Round values, no two with the same words, that hold every value and target of a chart. */
function roundTicks(facts: ChartFacts, format: (value: number) => string): readonly Tick[] {
  const room = roomOf(facts);
  const axes = stepsFor(room.high - room.low, facts.scale.whole).flatMap((step) =>
    taste.flatMap(([intervals, cost]) => {
      const start = startOf(room, step, intervals);
      if (start === undefined) return [];
      const values = Array.from({ length: intervals + 1 }, (_, index) => clean(start + index * step));
      const ticks = values.map((value) => ({ value, text: format(value) }));
      return new Set(ticks.map(({ text }) => text)).size === ticks.length ? [{ ticks, cost: step * intervals * cost }] : [];
    }),
  );
  const [best] = axes.toSorted((one, other) => one.cost - other.cost);
  return best?.ticks ?? [room.low, room.high].map((value) => ({ value, text: format(value) }));
}

/** No measure is finer than this; without a least height an axis of tiny numbers would have no end of steps. */
const finest = 1e-6;

/** All values with some air, so that no dot sits on the base by chance, and so much height that a small change is no cliff. */
function roomOf({ lines, targets, form, scale }: ChartFacts): Room {
  const shown = [...lines.flatMap(({ points }) => points.map(valueOf)), ...targets.map(({ value }) => value)];
  const known = shown.filter((value) => value !== null);
  const zero = scale.zero || form !== 'line';
  const values = [...(known.length > 0 ? known : [scale.least ?? 0, scale.most ?? 1]), ...(zero ? [0] : [])];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [least, most] = [Math.min(scale.least ?? -Infinity, low), Math.max(scale.most ?? Infinity, high)];
  const leastHeight = Math.max(0.06 * Math.max(Math.abs(low), Math.abs(high)), scale.whole || high === low ? 1 : finest);
  const air = Math.max(0.03 * (high - low), (leastHeight - (high - low)) / 2);
  const isBase = (value: number): boolean => zero && value === 0 && low !== high;
  return {
    low: isBase(low) ? low : Math.max(least, low - air),
    high: isBase(high) ? high : Math.min(most, high + air),
    least,
    most,
  };
}

/** Steps of 1, 2 and 5 in the powers of ten that may suit a height, up to 50 where smaller ones have no words of their own, and 25, 250, … */
function stepsFor(height: number, whole: boolean): number[] {
  const power = Math.floor(Math.log10(height / 4));
  const powers = Array.from({ length: Math.max(3, 2 - power) }, (_, index) => power + index);
  return powers.flatMap((exponent) =>
    [1, 2, 2.5, 5].map((digit) => clean(digit * 10 ** exponent)).filter((step, index) => Number.isInteger(step) || (!whole && index !== 2)),
  );
}

/** Where an axis of so many steps begins, if it then holds the room within its bounds. */
function startOf({ low, high, least, most }: Room, step: number, intervals: number): number | undefined {
  const noise = step * 1e-9;
  const start = Math.max(least, Math.min(Math.floor((low + noise) / step) * step, most - intervals * step));
  const end = start + intervals * step;
  return start <= low + noise && end >= high - noise && end <= most + noise ? start : undefined;
}

/** A number without the noise of binary fractions. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

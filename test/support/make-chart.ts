import { scales, type Chart, type ChartFacts, type Line, type Point, type Position, type Target } from '../../src/charts/chart.ts';
import { withTicks } from '../../src/charts/ticks.ts';

/** A point in short: see `pointsOf`. */
export type Short = number | string | null;

/** A number is a value, `<5` and `>95` are capped, other words are the reason of a gap, and null is nothing. */
export function pointsOf(values: readonly Short[], unit = '%'): readonly Point[] {
  return values.map((value): Point => {
    if (value === null) return { kind: 'absent' };
    if (typeof value === 'number') return { kind: 'value', y: value, text: `${value}${unit}` };
    const capped = /^([<>])(\d+)$/u.exec(value);
    if (!capped) return { kind: 'gap', reason: value };
    const atMost = capped[1] === '<';
    return {
      kind: 'capped',
      side: atMost ? 'at-most' : 'at-least',
      y: Number(capped[2]),
      text: `at ${atMost ? 'most' : 'least'} ${capped[2]}${unit}`,
    };
  });
}

export function seasons(count: number, first = 2024): readonly Position[] {
  return Array.from({ length: count }, (_, index) => {
    const name = `${['Fall', 'Winter', 'Spring'][index % 3]} ${first + Math.floor((index + 2) / 3)}`;
    return { long: name, short: name };
  });
}

export const groupsOf = (labels: readonly string[]): readonly Position[] => labels.map((label) => ({ long: label, short: label }));

interface Row extends Partial<Omit<ChartFacts, 'lines' | 'targets'>> {
  /** Values by line; the first is the main one when its name begins with a star. */
  readonly lines: Readonly<Record<string, readonly Short[]>>;
  readonly targets?: readonly Target[];
  readonly unit?: string;
}

/** A chart from short rows, by season unless told otherwise. */
export function chart({ lines, unit = '%', ...facts }: Row): Chart {
  const all = Object.entries(lines).map(([name, values], index): Line => {
    const isMain = name.startsWith('*');
    return { id: `line-${index + 1}`, label: name.replace('*', ''), role: isMain ? 'main' : 'compared', points: pointsOf(values, unit) };
  });
  const count = Math.max(0, ...all.map(({ points }) => points.length));
  const full: ChartFacts = {
    title: 'Regular attendance',
    description: 'Share of students who came on nine days in ten, by season. The table has every value.',
    form: 'line',
    positions: seasons(count),
    targets: [],
    breaks: [],
    direction: 'up',
    scale: scales.percent,
    lines: all,
    ...facts,
  };
  return withTicks(full, (value) => `${value.toLocaleString('en-US')}${unit}`);
}

export const target = (value: number, from: number, to: number, kind: Target['kind'] = 'target', label = 'Target', unit = '%'): Target => ({
  kind,
  label,
  value,
  text: `${value}${unit}`,
  from,
  to,
});

/**
 * What a chart shows, as plain data with every text already in words: the one input of the drawing on the page, of Chart.js (as JSON) and of
 * slides. It is made with `withTicks`, and the table beside it comes from the same facts.
 */
export interface Chart extends ChartFacts {
  /** Round values of the value axis from its lower to its upper end, at least two, each in words. */
  readonly ticks: readonly Tick[];
}

/** A chart before its value axis is drawn up. */
export interface ChartFacts {
  readonly title: string;
  /** What the drawing says, for people who do not see it: two or three sentences. */
  readonly description: string;
  /** `line`: lines over periods. `bar`: columns over periods. `rows`: one row of bars for each group, with its name. */
  readonly form: 'line' | 'bar' | 'rows';
  /** Periods or groups, in their order. */
  readonly positions: readonly Position[];
  readonly lines: readonly Line[];
  readonly targets: readonly Target[];
  /** Where values stop being comparable with those before. Lines are never drawn across. */
  readonly breaks: readonly Break[];
  /** Which way is better; the drawing does not judge by it. */
  readonly direction: 'up' | 'down' | 'hold';
  readonly scale: Scale;
}

/** A period (`Fall 2026`) or a group (`English learners`). */
export interface Position {
  readonly long: string;
  /** As it stands under the axis. */
  readonly short: string;
}

/** One series of values: bars are lines too. */
export interface Line {
  /** Unique in its chart. */
  readonly id: string;
  readonly label: string;
  /** The one that the chart is about is drawn in the accent, the others in ink and grey. */
  readonly role: 'main' | 'compared';
  /** One for each position, in the same order. */
  readonly points: readonly Point[];
}

export type Point =
  | { readonly kind: 'value'; readonly y: number; readonly text: string }
  /** The true value is at most or at least `y`; `text` says so: `at least 95%`. */
  | { readonly kind: 'capped'; readonly side: 'at-most' | 'at-least'; readonly y: number; readonly text: string }
  /** A value was due and is not shown; the drawing says why in its place: `hidden`, `not measured`. */
  | { readonly kind: 'gap'; readonly reason: string }
  /** Nothing was due: before the first value, after the last, or not applicable. Nothing is drawn or said. */
  | { readonly kind: 'absent' };

/** One step of a target: it holds from one position to another, both included. Steps of a kind that follow one another are joined. */
export interface Target {
  readonly kind: 'baseline' | 'target' | 'stretch' | 'gap-closing';
  readonly label: string;
  readonly value: number;
  /** The value in words: `84%`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Break {
  /** The first position after it. */
  readonly before: number;
  /** What is new: `New state test`. */
  readonly label: string;
}

/** What the value axis must and must not hold. Bars always hold zero. */
export interface Scale {
  readonly zero: boolean;
  /** Ticks are whole numbers: counts, days. */
  readonly whole: boolean;
  /** The axis never goes below or above: counts begin at 0, per cents lie within 0 and 100, a change has no bounds. */
  readonly least: number | null;
  readonly most: number | null;
}

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** The scales of the usual units. */
export const scales = {
  percent: { zero: false, whole: false, least: 0, most: 100 },
  count: { zero: true, whole: true, least: 0, most: null },
  change: { zero: true, whole: false, least: null, most: null },
} as const satisfies Record<string, Scale>;

/** From one value to the next in px: closer than this, lines go without a marker for each. */
export const roomForMarker = 9;

/** Whether no line touches the value at a position: there is none before it or after it, or a break stands between. */
export function isAlone({ breaks }: Pick<Chart, 'breaks'>, { points }: Line, position: number): boolean {
  const isCut = (index: number): boolean => breaks.some(({ before }) => before === index);
  const before = isCut(position) || valueOf(points[position - 1]) === null;
  return before && (isCut(position + 1) || valueOf(points[position + 1]) === null);
}

/** The value that is drawn for a point, or null where there is none. */
export function valueOf(point: Point | undefined): number | null {
  return point?.kind === 'value' || point?.kind === 'capped' ? point.y : null;
}

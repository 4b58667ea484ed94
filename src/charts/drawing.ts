import { reach, widthOf } from './text-width.ts';

/** A chart as shapes and texts in px from the upper left; what it looks like is a matter of classes. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The rectangle between the ends of the axes. */
  readonly plot: Box;
  readonly strokes: readonly Stroke[];
  readonly bars: readonly Bar[];
  /** Patches of the bars' patterns beside their names. */
  readonly key: readonly Bar[];
  readonly markers: readonly Marker[];
  readonly labels: readonly Label[];
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type XY = readonly [x: number, y: number];

/** A straight or broken line. `loose` is the part of a line next to a capped value, whose true place nobody knows. */
export interface Stroke {
  readonly role:
    | 'axis'
    | 'hairline'
    | 'tick'
    | 'break'
    | 'gap'
    | 'bracket'
    | 'leader'
    | 'line'
    | 'loose'
    | 'target'
    | 'stretch'
    | 'gap-closing'
    | 'baseline';
  readonly points: readonly XY[];
  /** Which line of the chart it belongs to, by its place; null when it belongs to all. */
  readonly line: number | null;
}

/** A value of a line; a triangle points the way in which the true value lies. */
export interface Marker {
  readonly line: number;
  readonly position: number;
  readonly at: XY;
  readonly shape: Shape | 'at-most' | 'at-least';
  /** The last value of its line is solid. */
  readonly solid: boolean;
}

export const shapes = ['circle', 'square', 'diamond', 'plus', 'times', 'asterisk'] as const;
export type Shape = (typeof shapes)[number];

/** A bar, or a patch of its pattern. A capped one is open: only its outline is drawn. */
export interface Bar extends Box {
  readonly line: number;
  readonly open: boolean;
}

/** One line of text; `y` is its base line. */
export interface Label {
  readonly role: 'tick' | 'period' | 'note' | 'end' | 'value' | 'inside' | 'target' | 'key' | 'name';
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly line: number | null;
}

/** The place that a text takes, by the table of widths. */
export function boxOf({ text, x, y, anchor }: Label): Box {
  const width = widthOf(text);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, top: y - reach.above, right: left + width, bottom: y + reach.below };
}

/** Whether two boxes share a place. */
export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** Lengths to a hundredth of a px, which is finer than any screen. */
export function rounded(length: number): number {
  return Math.round(length * 100) / 100;
}

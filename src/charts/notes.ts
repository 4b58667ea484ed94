import type { Chart } from './chart.ts';
import type { Box, Label, Stroke } from './drawing.ts';
import { edge, straight, type Frame } from './frame.ts';
import { gapsOf } from './gaps.ts';
import { lineHeight, widest, wrap } from './text-width.ts';

/** What stands above the plot: gaps and breaks in words, in rows, each with a line down to the axis. */
export interface Notes {
  readonly labels: readonly Label[];
  readonly strokes: readonly Stroke[];
}

/** A note before it has a place: its texts from full to brief, and the part of the axis it stands for. */
interface Wanted {
  readonly role: 'break' | 'gap';
  readonly says: readonly string[];
  /** Whether a line goes down from it: it holds for every line of the chart. */
  readonly upright: boolean;
  readonly x: number;
  readonly left: number;
  readonly right: number;
}

/** A note in its place: rows count upwards from the plot. */
interface Placed {
  readonly wanted: Wanted;
  readonly lines: readonly string[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  /** What the texts and their bracket take. */
  readonly left: number;
  readonly right: number;
  readonly row: number;
}

const rowHeight = 21;
const mostRows = 6;
/** Between a text and its neighbour or an upright line. */
const space = 6;

/** How much height the notes of a chart take, in px, and the notes themselves once the place of their top and of the plot is known. */
export function notesOf(
  chart: Chart,
  frame: Frame,
  width: number,
): { readonly height: number; readonly at: (top: number, plot: Box) => Notes } {
  const placed: Placed[] = [];
  const silent: Wanted[] = [];
  for (const wanted of wantedNotes(chart, frame)) {
    const place = placeFor(wanted, placed, width);
    if (place) placed.push(place);
    else silent.push(wanted);
  }
  const rows = Math.max(0, ...placed.map(({ row, lines }) => row + lines.length));
  return {
    height: rows === 0 ? 0 : rows * rowHeight + 6,
    at: (top, plot) => {
      const { labels, strokes } = drawn(placed, top + rows * rowHeight, plot.bottom);
      const breaks = silent.flatMap(({ role, x }) => (role === 'break' ? [straight('break', x, plot.top, x, plot.bottom)] : []));
      return { labels, strokes: [...strokes, ...breaks] };
    },
  };
}

function wantedNotes(chart: Chart, frame: Frame): readonly Wanted[] {
  const { x, step } = frame;
  const breaks = chart.breaks.map(({ before, label }): Wanted => {
    const line = edge(frame, before, 'before');
    return { role: 'break', says: [label], upright: true, x: line, left: line, right: line };
  });
  const gaps = gapsOf(chart).map(({ from, to, says, ofAll }): Wanted => {
    const half = Math.min(step / 2 - 1, 12);
    return { role: 'gap', says, upright: ofAll, x: (x(from) + x(to)) / 2, left: x(from) - half, right: x(to) + half };
  });
  return [...breaks, ...gaps];
}

/** A text in lines, the best way first: whole in as few lines as can be, and cut only where it does not fit so. */
function waysToWrap(text: string, width: number): readonly (readonly string[])[] {
  const whole = [0.6, 0.45, 0.3].map((part) => wrap(text, width * part, mostRows)).filter((lines) => lines.join(' ') === text);
  return [...whole, ...[0.6, 0.3].map((part) => wrap(text, width * part, 3))];
}

/** The lowest row in which a note fits, with as many words as fit. */
function placeFor(wanted: Wanted, placed: readonly Placed[], width: number): Placed | undefined {
  for (const text of wanted.says) {
    for (const lines of waysToWrap(text, width)) {
      for (let row = 0; row + lines.length <= mostRows; row += 1) {
        const place = waysAt(wanted, lines, width)
          .map((way): Placed => ({ wanted, lines, row, ...way }))
          .find((one) => placed.every((other) => goTogether(one, other)));
        if (place) return place;
      }
    }
  }
  return undefined;
}

/** A break's words begin right of its line, or end left of it; a gap's stand in the middle of its bracket. */
function waysAt(
  { role, x, left, right }: Wanted,
  lines: readonly string[],
  width: number,
): Pick<Placed, 'anchor' | 'x' | 'left' | 'right'>[] {
  const long = widest(lines);
  if (role === 'break') {
    const [start, end] = [x + space, x - space];
    return [
      ...(start + long <= width ? [{ anchor: 'start' as const, x: start, left: x, right: start + long }] : []),
      ...(end - long >= 0 ? [{ anchor: 'end' as const, x: end, left: end - long, right: x }] : []),
    ];
  }
  const middle = Math.max(long / 2, Math.min(width - long / 2, x));
  return [{ anchor: 'middle', x: middle, left: Math.min(left, middle - long / 2), right: Math.max(right, middle + long / 2) }];
}

/** Two notes neither share a place, nor does the line of one go down through the other. */
function goTogether(one: Placed, other: Placed): boolean {
  const [low, high] = one.row < other.row ? [one, other] : [other, one];
  const beside = low.right + space <= high.left || high.right + space <= low.left;
  const { x, upright } = high.wanted;
  const clear = !upright || x <= low.left - space || x >= low.right + space;
  return beside || (high.row >= low.row + low.lines.length && clear);
}

function drawn(placed: readonly Placed[], floor: number, bottom: number): Notes {
  const floorOf = (row: number): number => floor - row * rowHeight;
  return {
    labels: placed.flatMap(({ lines, anchor, x, row }) =>
      lines.map((text, index): Label => ({
        role: 'note',
        text,
        x,
        y: floorOf(row) - 8 - (lines.length - 1 - index) * lineHeight,
        anchor,
        line: null,
      })),
    ),
    strokes: placed.flatMap(({ wanted, lines, row }) => strokesOf(wanted, floorOf(row), floorOf(row + lines.length), bottom)),
  };
}

/** A break is one line from the top of its words to the axis; a gap has a bracket under its words, and a line down if all lines have it. */
function strokesOf({ role, upright, x, left, right }: Wanted, floor: number, ceiling: number, bottom: number): readonly Stroke[] {
  if (role === 'break') return [straight('break', x, ceiling + 2, x, bottom)];
  const bracket: Stroke = {
    role: 'bracket',
    points: [
      [left, floor],
      [left, floor - 4],
      [right, floor - 4],
      [right, floor],
    ],
    line: null,
  };
  return upright ? [bracket, straight('gap', x, floor - 4, x, bottom)] : [bracket];
}

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scales, valueOf, type Chart, type Line, type Point } from '../../../src/charts/chart.ts';
import { drawChart, drawingWidths } from '../../../src/charts/draw-chart.ts';
import { boxOf, overlap, type Drawing } from '../../../src/charts/drawing.ts';
import { sparkline, sparkSize } from '../../../src/charts/sparkline.ts';
import { withTicks } from '../../../src/charts/ticks.ts';

const words = fc.constantFrom(
  'A',
  'Fall 2026',
  'Alder',
  'English learners',
  'hidden',
  'not reported in time',
  'Wĭdth ✓',
  'Dichlorodiphenyltrichloroethane',
);
const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((some) => some.join(' '));
const bounded = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.constantFrom(0, 100), fc.double({ min: 0, max: 100, noNaN: true }));

function pointFrom(value: fc.Arbitrary<number>): fc.Arbitrary<Point> {
  const said = value.map((y) => ({ y, text: `${Math.round(y)}%` }));
  return fc.oneof(
    { weight: 6, arbitrary: said.map((one): Point => ({ kind: 'value', ...one })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(said, fc.constantFrom('at-most' as const, 'at-least' as const))
        .map(([one, side]): Point => ({ kind: 'capped', side, ...one })),
    },
    { weight: 1, arbitrary: text.map((reason): Point => ({ kind: 'gap', reason })) },
    { weight: 1, arbitrary: fc.constant<Point>({ kind: 'absent' }) },
  );
}

/** Any chart of 1 to 60 positions and 1 to 12 lines. */
const charts: fc.Arbitrary<Chart> = fc
  .record({
    count: fc.integer({ min: 1, max: 60 }),
    size: fc.integer({ min: 1, max: 12 }),
    unit: fc.constantFrom('percent' as const, 'count' as const, 'change' as const),
  })
  .chain(({ count, size, unit }) => {
    const value = unit === 'percent' ? bounded : unit === 'count' ? fc.nat(100_000) : fc.integer({ min: -500, max: 500 });
    const place = fc.integer({ min: 0, max: count - 1 });
    return fc.record({
      form: fc.constantFrom('line' as const, 'line' as const, 'bar' as const, 'rows' as const),
      names: fc.array(text, { minLength: count, maxLength: count }),
      lines: fc.array(fc.record({ label: text, points: fc.array(pointFrom(value), { minLength: count, maxLength: count }) }), {
        minLength: size,
        maxLength: size,
      }),
      targets: fc.array(
        fc.record({
          kind: fc.constantFrom('baseline' as const, 'target' as const, 'stretch' as const, 'gap-closing' as const),
          label: text,
          value,
          ends: fc.tuple(place, place),
        }),
        { maxLength: 5 },
      ),
      breaks: fc.array(fc.record({ before: place, label: text }), { maxLength: 3 }),
      scale: fc.constant(scales[unit]),
    });
  })
  .map(({ form, names, lines, targets, breaks, scale }) =>
    withTicks(
      {
        title: 'Any chart',
        description: 'Any chart.',
        form,
        positions: names.map((name) => ({ long: name, short: name })),
        lines: lines.map((line, index): Line => ({ ...line, id: `line-${index}`, role: index === 0 ? 'main' : 'compared' })),
        targets: targets.map(({ ends: [one, other], ...rest }) => ({
          ...rest,
          text: `${Math.round(rest.value)}%`,
          from: Math.min(one, other),
          to: Math.max(one, other),
        })),
        breaks,
        direction: 'up',
        scale,
      },
      (value) => `${value.toLocaleString('en-US')}%`,
    ),
  );

function outside({ width, height, labels, strokes, bars, key, markers }: Drawing): string[] {
  const isIn = (x: number, y: number): boolean => x >= -0.01 && x <= width + 0.01 && y >= -0.01 && y <= height + 0.01;
  const boxes = [
    ...labels.map((label) => ({ name: label.text, ...boxOf(label) })),
    ...[...bars, ...key].map((bar) => ({ name: 'bar', ...bar })),
  ];
  return [
    ...boxes
      .filter(({ left, top, right, bottom }) => !isIn(left, top) || !isIn(right, bottom))
      .map(({ name, left, top, right, bottom }) => `${name} ${left} ${top} ${right} ${bottom}`),
    ...strokes.flatMap(({ role, points }) => points.filter(([x, y]) => !isIn(x, y)).map((point) => `${role} ${point.join()}`)),
    ...markers.filter(({ at: [x, y] }) => !isIn(x, y)).map(({ shape, at }) => `${shape} ${at.join()}`),
  ];
}

function overlaps({ labels }: Drawing): string[] {
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .flatMap((other) => (overlap(shrunk(boxOf(one)), boxOf(other)) ? [`${one.role} ${one.text} / ${other.role} ${other.text}`] : [])),
  );
}

/** The words of gaps and breaks through which the line of another goes. */
function crossed({ labels, strokes }: Drawing): string[] {
  const lines = strokes.filter(({ role }) => role === 'break' || role === 'gap' || role === 'bracket');
  const parts = lines.flatMap(({ points }) => points.slice(1).map((to, index) => ({ from: points[index] ?? to, to })));
  const boxes = parts.map(({ from, to }) => ({
    left: Math.min(from[0], to[0]) - 0.1,
    right: Math.max(from[0], to[0]) + 0.1,
    top: Math.min(from[1], to[1]) - 0.1,
    bottom: Math.max(from[1], to[1]) + 0.1,
  }));
  return labels
    .filter((label) => label.role === 'note' && boxes.some((box) => overlap(box, shrunk(boxOf(label)))))
    .map((label) => label.text);
}

/** Boxes that only touch, but for a rounding error, do not overlap. */
function shrunk({ left, top, right, bottom }: ReturnType<typeof boxOf>): ReturnType<typeof boxOf> {
  return { left: left + 0.01, top: top + 0.01, right: right - 0.01, bottom: bottom - 0.01 };
}

describe.each(Object.entries(drawingWidths))('any chart of 1 to 60 positions and 1 to 12 lines, %s', (_, width) => {
  test('stands inside its drawing, and no text stands on another', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const drawing = drawChart(chart, width);
        expect({ outside: outside(drawing), overlaps: overlaps(drawing), crossed: crossed(drawing) }).toEqual({
          outside: [],
          overlaps: [],
          crossed: [],
        });
      }),
      { numRuns: 40 },
    );
  });

  test('draws no line across a gap or a break, and loses no value', () => {
    fc.assert(
      fc.property(
        charts.filter(({ form }) => form === 'line'),
        (chart) => {
          const { strokes, markers } = drawChart(chart, width);
          const parts = strokes.filter(({ role }) => role === 'line' || role === 'loose');
          const drawn = parts.flatMap(({ points, line }) => points.slice(1).map((to, index) => ({ line, from: points[index], to })));
          const joined = chart.lines.flatMap(({ points }) =>
            points
              .slice(1)
              .filter(
                (point, index) =>
                  valueOf(point) !== null && valueOf(points[index]) !== null && !chart.breaks.some(({ before }) => before === index + 1),
              ),
          );
          const step = Math.min(...drawn.map(({ from, to }) => to[0] - (from?.[0] ?? 0)));
          expect(drawn).toHaveLength(joined.length);
          expect(drawn.filter(({ from, to }) => to[0] - (from?.[0] ?? 0) > step * 1.5)).toEqual([]);
          for (const [line, { points }] of chart.lines.entries()) {
            const seen = parts.filter((part) => part.line === line).flatMap((part) => part.points.map(([x]) => x.toFixed(3)));
            const marked = markers.filter((marker) => marker.line === line).map(({ at }) => at[0].toFixed(3));
            expect(new Set([...seen, ...marked]).size).toBe(points.filter((point) => valueOf(point) !== null).length);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

test('an axis holds every value and target, has three to five round ticks, and keeps to its bounds', () => {
  fc.assert(
    fc.property(charts, ({ ticks, lines, targets, scale }) => {
      const values = [...lines.flatMap(({ points }) => points.map(valueOf)), ...targets.map(({ value }) => value)].filter(
        (value) => value !== null,
      );
      const [low = 0, high = 0] = [ticks[0]?.value, ticks.at(-1)?.value];
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(5);
      expect(values.filter((value) => value < low - 1e-9 || value > high + 1e-9)).toEqual([]);
      expect(low).toBeGreaterThanOrEqual(scale.least ?? -Infinity);
      expect(high).toBeLessThanOrEqual(scale.most ?? Infinity);
      expect(new Set(ticks.map((tick) => tick.text)).size).toBe(ticks.length);
    }),
    { numRuns: 100 },
  );
});

test('any sparkline stands inside its place', () => {
  fc.assert(
    fc.property(charts, (chart) => {
      const { strokes, markers } = sparkline(chart);
      const places = [...strokes.flatMap(({ points }) => points), ...markers.map(({ at }) => at)];
      expect(places.filter(([x, y]) => !(x >= 0 && x <= sparkSize.width && y >= 0 && y <= sparkSize.height))).toEqual([]);
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { scales, type Chart } from '../../../src/charts/chart.ts';
import { drawChart, drawingWidths } from '../../../src/charts/draw-chart.ts';
import type { Label, Stroke } from '../../../src/charts/drawing.ts';
import { textsOnDashes } from '../../support/dashes.ts';
import { chart, seasons, target } from '../../support/make-chart.ts';

const wide = (of: Chart) => drawChart(of, 580);
const textsOf = (of: Chart, role: Label['role']): string[] =>
  wide(of)
    .labels.filter((label) => label.role === role)
    .map(({ text }) => text);
/** The positions between which a line is drawn. */
function runs(of: Chart, role: Stroke['role'] = 'line'): string[] {
  const { strokes, markers } = wide(of);
  const places = new Map(markers.map(({ at, position }) => [at[0], position]));
  return strokes.filter((stroke) => stroke.role === role).map(({ points }) => points.map(([x]) => places.get(x)).join('-'));
}

describe('lines', () => {
  test('stop at gaps, which are said once for a run', () => {
    const gaps = chart({ lines: { '*District': [69, 'late', 'late', 70, 72, 'hidden', 75] } });
    expect(runs(gaps)).toEqual(['3-4']);
    expect(textsOf(gaps, 'note')).toEqual(['late', 'hidden']);
  });
  test('say nothing of what was never due', () => {
    const begun = chart({ lines: { '*District': [null, 69, 70, null] } });
    expect(runs(begun)).toEqual(['1-2']);
    expect(textsOf(begun, 'note')).toEqual([]);
  });
  test('name the line of a gap, unless all have it or there are too many', () => {
    expect(textsOf(chart({ lines: { A: [1, 'hidden', 'no test'], B: [1, 2, 'no test'] } }), 'note')).toEqual(['no test', 'A: hidden']);
    const four = { A: [1, 'hidden', 2], B: [1, 2, 'hidden'], C: [1, 2, 3], D: [1, 2, 3] };
    expect(textsOf(chart({ lines: four }), 'note')).toEqual(['2 × hidden']);
  });
  test('stop at breaks, which are drawn and labelled', () => {
    const broken = chart({ lines: { '*District': [69, 70, 51, 52] }, breaks: [{ before: 2, label: 'New test' }] });
    expect(runs(broken)).toEqual(['0-1', '2-3']);
    expect(textsOf(broken, 'note')).toEqual(['New test']);
    const line = wide(broken).strokes.find(({ role }) => role === 'break');
    const between = wide(broken)
      .markers.slice(1, 3)
      .reduce((sum, { at }) => sum + at[0] / 2, 0);
    expect(line?.points.map(([x]) => x)).toEqual([between, between]);
  });
  test('have their break in full on a phone, in more lines where it stands far on the right', () => {
    const label = 'From this month on, days that students spend in another school of the district are counted, too.';
    const values = Array.from({ length: 60 }, () => 70);
    const { labels } = drawChart(chart({ lines: { '*District': values }, breaks: [{ before: 48, label }] }), 288);
    const notes = labels.filter(({ role }) => role === 'note').map(({ text }) => text);
    expect(notes.join(' ')).toBe(label);
  });
  test('go loosely to and from capped values, whose triangles point to where the value may be', () => {
    const capped = chart({ lines: { '*District': ['<5', '<5', 7, 90, '>95'] } });
    expect(runs(capped)).toEqual(['2-3']);
    expect(runs(capped, 'loose')).toEqual(['0-1-2', '3-4']);
    expect(wide(capped).markers.map(({ shape, solid }) => `${shape}${solid ? ' solid' : ''}`)).toEqual([
      'at-most',
      'at-most',
      'circle',
      'circle',
      'at-least',
    ]);
  });
  test('differ in shape', () => {
    const twelve = chart({ lines: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`School ${index}`, [index]])) });
    expect(
      new Set(
        wide(twelve)
          .markers.slice(0, 6)
          .map(({ shape }) => shape),
      ).size,
    ).toBe(6);
  });
  test('lie on the axis when all values are zero', () => {
    const zero = wide(chart({ lines: { '*District': [0, 0, 0] }, unit: '', scale: scales.count }));
    expect(new Set(zero.markers.map(({ at }) => at[1]))).toEqual(new Set([zero.plot.bottom]));
  });
});

describe('labels', () => {
  test('one line says its last value beside it, several say their names too', () => {
    expect(textsOf(chart({ lines: { '*District': [69, 78, null] } }), 'end')).toEqual(['78%']);
    expect(textsOf(chart({ lines: { '*District': [69, 78], Alder: [60, 'hidden'] } }), 'end')).toEqual(['District 78%', 'Alder 60%']);
  });
  test('a label that was pushed away has a leader', () => {
    const leaders = (values: number[]): number =>
      wide(chart({ lines: Object.fromEntries(values.map((value, index) => [`School ${index}`, [value, value]])) })).strokes.filter(
        ({ role }) => role === 'leader',
      ).length;
    expect(leaders([10, 50, 90])).toBe(0);
    expect(leaders([50, 50, 50])).toBe(2);
  });
  test.each([
    { count: 1, shown: ['Fall 2024'] },
    { count: 4, shown: ['Fall 2024', 'Winter 2025', 'Spring 2025', 'Fall 2025'] },
    { count: 12, shown: ['Winter 2025', 'Fall 2025', 'Spring 2026', 'Winter 2027', 'Fall 2027', 'Spring 2028'] },
  ])('$count periods are thinned out from the last', ({ count, shown }) => {
    expect(textsOf(chart({ lines: { '*District': Array<number>(count).fill(70) } }), 'period')).toEqual(shown);
  });
  test('sixty periods fit on a phone', () => {
    const sixty = drawChart(chart({ lines: { '*District': Array<number>(60).fill(70) }, positions: seasons(60) }), 288);
    const periods = sixty.labels.filter(({ role }) => role === 'period').map(({ text }) => text);
    expect(periods.slice(-2)).toEqual(['Spring', '2044']);
    expect(periods.length).toBeLessThan(14);
  });
});

/** Every value from 0 to 40 beside every target from 1 to 40, alone and as a stair. */
const besideTargets = Array.from({ length: 41 }, (_, value) => value).flatMap((value) =>
  Array.from({ length: 40 }, (_, before) => before + 1).map((most) => {
    const count = { unit: '', scale: scales.count };
    const stair = [target(most, 0, 1), target(Math.min(40, most + 6), 2, 3)];
    return {
      bar: chart({ ...count, form: 'bar', lines: { '*District': [value, 20, 40, 40] }, targets: stair }),
      line: chart({ ...count, lines: { '*District': [10, value, null, null] }, targets: stair }),
      lines: chart({ ...count, lines: { '*District': [10, value, value + 1, value], Alder: [3, 4, 5, value + 2] }, targets: stair }),
      rows: chart({ ...count, form: 'rows', lines: { '*Spring': [10, value, value + 1, value] }, targets: [target(most, 0, 3)] }),
    };
  }),
);

describe.each(Object.entries(drawingWidths))('beside a target, %s', (_, width) => {
  test.each(['bar', 'line', 'lines', 'rows'] as const)('no text touches its dashes: %s', (form) => {
    expect(besideTargets.flatMap((charts) => textsOnDashes(drawChart(charts[form], width)))).toEqual([]);
  });
});

describe('targets', () => {
  const stairs = [target(72, 0, 1), target(78, 2, 3), target(90, 2, 3, 'stretch', 'Stretch')];
  const facts = { lines: { '*District': [69, 70, 73, 74] }, targets: stairs };

  test('are stairs by kind, labelled at their ends', () => {
    expect(textsOf(chart(facts), 'target')).toEqual(['Target 78%', 'Stretch 90%']);
    const { strokes } = wide(chart(facts));
    expect(strokes.filter(({ role }) => role === 'target').map(({ points }) => points.length)).toEqual([4]);
    expect(strokes.filter(({ role }) => role === 'stretch').map(({ points }) => points.length)).toEqual([2]);
  });
  test('are not joined across a break', () => {
    const { strokes } = wide(chart({ ...facts, breaks: [{ before: 2, label: 'New test' }] }));
    expect(strokes.filter(({ role }) => role === 'target').map(({ points }) => points.length)).toEqual([2, 2]);
  });
});

describe('bars', () => {
  test('stand on zero, fall below it, and say their values where those fit', () => {
    const { bars, strokes } = wide(chart({ form: 'bar', lines: { '*District': [-3, 2] }, scale: scales.change }));
    const zero = strokes.find(({ role }) => role === 'axis')?.points[0]?.[1];
    expect([bars[0]?.top, bars[1]?.bottom]).toEqual([zero, zero]);
    expect(textsOf(chart({ form: 'bar', lines: { '*District': [3, 2] } }), 'value')).toEqual(['3%', '2%']);
    expect(textsOf(chart({ form: 'bar', lines: { '*District': Array<number>(60).fill(7) } }), 'value')).toEqual([]);
  });
  test('a zero is a stub, a capped value is open', () => {
    const { bars, markers } = wide(chart({ form: 'bar', lines: { '*District': [0, '<5', 9] } }));
    expect(bars.map(({ top, bottom, open }) => [bottom - top >= 1, open])).toEqual([
      [true, false],
      [true, true],
      [true, false],
    ]);
    expect(markers.map(({ shape, position }) => [shape, position])).toEqual([['at-most', 1]]);
  });
  test('a value stands inside its column where a target would run through it', () => {
    const crossed = chart({ form: 'bar', lines: { '*District': [75, 20] }, targets: [target(79, 0, 1)] });
    expect([textsOf(crossed, 'inside'), textsOf(crossed, 'value')]).toEqual([['75%'], ['20%']]);
  });
  test('rows have names, values, and reasons where there is no value', () => {
    const rows = chart({ form: 'rows', lines: { '*Spring': [78, 'hidden', '>95'] }, targets: [target(84, 0, 2)] });
    expect(textsOf(rows, 'name')).toEqual(['Fall 2024', 'Winter 2025', 'Spring 2025']);
    expect([textsOf(rows, 'value'), textsOf(rows, 'note'), textsOf(rows, 'target')]).toEqual([
      ['78%', 'at least 95%'],
      ['hidden'],
      ['Target 84%'],
    ]);
  });
});

import { expect, test } from 'vitest';
import type { Chart } from '../../../../src/charts/chart.ts';
import { nativeChart } from '../../../../src/exports/slides/chart.ts';
import { labelsOf } from '../../../../src/exports/slides/labels.ts';
import { chart, target } from '../../../support/make-chart.ts';

/** The numbers of a chart, series by series: `3t` stands above the point of the fourth category. */
function shown(drawn: Chart): string[] {
  const native = nativeChart(drawn);
  if (!native) throw new Error('There is nothing to draw.');
  return labelsOf(native).map((labels) => labels.map(({ place, side }) => `${place}${side}`).join(' '));
}

test.each<readonly [string, Parameters<typeof chart>[0], readonly string[]]>([
  ['the last value stands above its point', { lines: { '*All': [50, 60, 70] } }, ['2t']],
  ['below it where another point is', { lines: { '*All': [50, 60, 70], Oak: [40, 41, 72] } }, ['2b', '2t']],
  [
    'beside it between a target above and one below',
    { lines: { '*All': [40, 70, null] }, targets: [target(73, 1, 1), target(67, 1, 1)] },
    ['1r', '1t', '1b'],
  ],
  ['nowhere where there is no room left', { lines: { '*All': [40, 60, 70], Oak: [41, 60, 70], Elm: [42, 60, 70] } }, ['2t', '2b', '']],
  ['a target has its number at its end, above', { lines: { '*All': [50, 60, 70] }, targets: [target(90, 0, 2)] }, ['2t', '2t']],
  ['or elsewhere along it', { lines: { '*All': [40, 88, 92], Oak: [41, 83, 70] }, targets: [target(86, 0, 1)] }, ['2t', '2t', '0t']],
  ['what is capped is always said', { lines: { '*All': [50, '>95', 94.5] } }, ['1t 2t']],
])('%s', (_, given, expected) => {
  expect(shown(chart(given))).toEqual(expected);
});

test('columns that stand alone say each number, within where a target runs above it', () => {
  const bars = chart({ lines: { '*All': [14, 26, 33] }, unit: '', form: 'bar', targets: [target(30, 0, 1)] });
  expect(shown(bars)).toEqual(['0outEnd 1inEnd 2outEnd', '1t']);
});

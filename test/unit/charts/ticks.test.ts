import { expect, test } from 'vitest';
import { scales, type ChartFacts, type Scale } from '../../../src/charts/chart.ts';
import { chart } from '../../support/make-chart.ts';

const score: Scale = { zero: false, whole: false, least: 1, most: 5 };

test.each<{ name: string; values: readonly number[]; scale: Scale; form?: ChartFacts['form']; ticks: readonly string[] }>([
  { name: 'per cents need no zero', values: [69, 84], scale: scales.percent, ticks: ['65%', '70%', '75%', '80%', '85%'] },
  { name: 'per cents stay within 0 and 100', values: [5, 100], scale: scales.percent, ticks: ['0%', '25%', '50%', '75%', '100%'] },
  { name: 'all at 100 per cent', values: [100], scale: scales.percent, ticks: ['97%', '98%', '99%', '100%'] },
  { name: 'all values equal', values: [78, 78], scale: scales.percent, ticks: ['74%', '76%', '78%', '80%', '82%'] },
  { name: 'columns begin at zero', values: [12, 40], scale: scales.percent, form: 'bar', ticks: ['0%', '20%', '40%', '60%'] },
  { name: 'counts begin at zero', values: [512, 1204], scale: scales.count, ticks: ['0%', '500%', '1,000%', '1,500%'] },
  { name: 'a count of one has no halves', values: [1], scale: scales.count, ticks: ['0%', '1%', '2%'] },
  { name: 'hold at zero', values: [0, 0, 0], scale: scales.count, ticks: ['0%', '1%', '2%'] },
  { name: 'a change may be negative', values: [-3, 4], scale: scales.change, ticks: ['-5%', '0%', '5%'] },
  { name: 'a fall alone shows zero above it', values: [-3, -1], scale: scales.change, ticks: ['-4%', '-3%', '-2%', '-1%', '0%'] },
  { name: 'a score from 1 to 5', values: [2, 4], scale: score, ticks: ['1%', '2%', '3%', '4%', '5%'] },
  { name: 'the smallest numbers there are', values: [0, 5e-324], scale: scales.percent, ticks: ['0%', '0.001%', '0.002%'] },
  { name: 'no value yet', values: [], scale: scales.percent, ticks: ['0%', '25%', '50%', '75%', '100%'] },
])('$name', ({ values, scale, form = 'line', ticks }) => {
  expect(chart({ lines: { '*District': values }, scale, form }).ticks.map(({ text }) => text)).toEqual(ticks);
});

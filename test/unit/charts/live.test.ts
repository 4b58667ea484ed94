import { expect, test } from 'vitest';
import { liveJson, type LiveChart } from '../../../src/charts/live.ts';
import { gapsAt, targetsAt, valuesAt } from '../../../src/scripts/values-at.ts';
import { chart, target } from '../../support/make-chart.ts';

const shown = chart({ lines: { '*District': [69, 78], '</script><!--': ['hidden', null] }, targets: [target(80, 1, 1)] });
const live: LiveChart = JSON.parse(liveJson(shown, 'Values'));

test('the JSON of a chart ends no element and reads back as it was', () => {
  expect(liveJson(shown, 'Values')).not.toContain('<');
  expect(live.lines.map(({ label }) => label)).toEqual(['District', '</script><!--']);
  expect(live.lines.map(({ tone, shape, pattern }) => [tone, shape, pattern])).toEqual([
    ['accent', 'circle', 'solid'],
    ['ink', 'square', 'rising'],
  ]);
});

test('what is said of one period', () => {
  expect(valuesAt(live, 0, new Set())).toBe('Fall 2024: District 69%, </script><!-- hidden');
  expect(valuesAt(live, 1, new Set())).toBe('Winter 2025: District 78%, Target 80%');
  expect(valuesAt(live, 0, new Set(['line-1', 'line-2']))).toBe('Fall 2024');
  expect([gapsAt(live, 0, new Set()), gapsAt(live, 0, new Set(['line-2']))]).toEqual([['</script><!-- hidden'], []]);
  expect([targetsAt(live, 0), targetsAt(live, 1)]).toEqual([[], ['Target 80%']]);
});

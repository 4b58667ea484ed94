import type { Chart, ChartFacts, Point, Scale, Target } from '../../charts/chart.ts';
import { withTicks } from '../../charts/ticks.ts';
import { rangeOf } from '../../domain/indicator-range.ts';
import type { CellState } from '../../domain/observation.ts';
import { comparePeriods, type Period } from '../../domain/period.ts';
import type { Indicator } from '../../domain/site.ts';
import type { IndicatorChart } from '../../domain/views/indicator-charts.ts';
import { breakBetween } from '../../domain/views/indicator-points.ts';
import type { LineOf, SeriesLine } from '../../domain/views/indicator-series.ts';
import { cellStates, everybody, figure } from './indicators.ts';
import { and } from './lists.ts';
import { inWords } from './numbers.ts';
import { periodInShort, periodWords } from './periods.ts';

/** A chart of an indicator in words, for the page, its script and slides. Counts are bars, all else is a line. */
export function indicatorChart(chart: IndicatorChart): Chart {
  const { series, main, periods } = chart;
  const { indicator } = series;
  const { unit, direction } = indicator.fields;
  const by = series.lines.some(({ group }) => group !== null) ? 'group' : 'unit';
  const facts: ChartFacts = {
    title: indicator.fields.title,
    description: chartDescription(chart),
    form: unit === 'count' ? 'bar' : 'line',
    positions: periods.map((period) => ({ long: periodWords(period), short: periodInShort(period) })),
    lines: series.lines.map((line, index) => ({
      id: [line.unit.id, line.group ?? ''].join(' ').trim(),
      label: series.lines.length === 1 ? (indicator.fields.short ?? line.unit.fields.title) : lineName(indicator, line, by),
      role: index === main ? 'main' : 'compared',
      points: pointsOf(indicator, line, periods),
    })),
    targets: targetsOf(chart),
    breaks: series.breaks.map(({ period, what }) => ({
      before: periods.findIndex((one) => comparePeriods(period, one) <= 0),
      label: what.replace(/\.$/u, ''),
    })),
    direction,
    scale: scaleOf(indicator),
  };
  return withTicks(facts, (value) => shortValue({ unit }, value));
}

/** What a line or a column is of: a group by its name, a unit by its title; beside its groups a unit is everybody. */
export function lineName({ fields }: Indicator, { unit, group }: LineOf, by: 'unit' | 'group' = 'unit'): string {
  if (group !== null) return fields.groups?.[group] ?? group;
  return by === 'group' ? everybody : unit.fields.title;
}

/** A number where there is room for little more: `61.5 %`, `34`. */
function shortValue({ unit, decimals }: Pick<Indicator['fields'], 'unit' | 'decimals'>, value: number): string {
  return `${figure({ decimals }, value)}${unit === 'percent' ? '\u00a0%' : ''}`;
}

function pointsOf(indicator: Indicator, line: SeriesLine, periods: readonly Period[]): Point[] {
  const told = new Set(
    indicator.observations.flatMap(({ unit, group, period }) => (unit === line.unit && group === line.group ? [period.text] : [])),
  );
  const rows = line.points.map(({ period }) => told.has(period.text));
  const [first, last] = [rows.indexOf(true), rows.lastIndexOf(true)];
  return periods.map((_, index): Point => {
    const cell = line.points[index]?.cell;
    return cell === undefined || index < first || index > last ? { kind: 'absent' } : pointOf(indicator, cell);
  });
}

function pointOf({ fields }: Indicator, cell: CellState): Point {
  switch (cell.state) {
    case 'reported':
      return { kind: 'value', y: cell.value, text: shortValue(fields, cell.value) };
    case 'capped': {
      const text = `${shortValue(fields, cell.limit)} or ${cell.bound === 'at-most' ? 'less' : 'more'}`;
      return { kind: 'capped', side: cell.bound, y: cell.limit, text };
    }
    case 'not-applicable':
      return { kind: 'absent' };
    default:
      return { kind: 'gap', reason: cellStates[cell.state] };
  }
}

const kinds = { baseline: 'target', stretch: 'stretch', 'gap-closing': 'gap-closing' } as const;

function targetsOf({ series: { indicator }, steps }: IndicatorChart): Target[] {
  const { fields } = indicator;
  const labels = { baseline: fields.direction === 'hold' ? 'Hold at' : 'Target', stretch: 'Stretch', 'gap-closing': 'Gap-closing' };
  return steps.map(({ target, from, to }) => {
    const text = shortValue(fields, target.value);
    return { kind: kinds[target.kind], label: labels[target.kind], value: target.value, text, from, to };
  });
}

function scaleOf({ fields }: Indicator): Scale {
  const isCount = fields.unit === 'count';
  return { zero: isCount, whole: isCount, ...rangeOf(fields) };
}

/** What a chart says, in two or three sentences. */
function chartDescription({ series, main, periods, steps }: IndicatorChart): string {
  const { indicator, lines, breaks } = series;
  const line = main === null ? undefined : lines[main];
  const others = lines.filter((one) => one !== line).map((one) => lineName(indicator, one));
  const step = steps.findLast(({ target }) => target.kind === 'baseline');
  const target = step && `The target is ${shortValue(indicator.fields, step.target.value)} by ${periodWords(step.target.by)}.`;
  const [gone] = breaks.slice(-1);
  const cut = gone && periods.length > 1 ? `Numbers from ${periodWords(gone.period)} on are not compared with those before.` : undefined;
  const beside = others.length === 0 ? undefined : `${line ? 'Beside it: ' : ''}${and(others)}.`;
  const said = [line && courseOf(indicator, line), cut, target, beside].filter((one) => one !== undefined);
  return [...said, 'The table below has every number.'].slice(0, 3).join(' ');
}

/** From where to where a line goes since the last break, and how many of its numbers are not there. */
function courseOf(indicator: Indicator, line: SeriesLine): string {
  const { fields } = indicator;
  const told = line.points.flatMap(({ period, cell }) => (cell.state === 'reported' ? [{ period, value: cell.value }] : []));
  const last = told.at(-1);
  const name = lineName(indicator, line);
  if (!last) return `${name}: no number is shown.`;
  const first = told.find(({ period }) => !breakBetween(indicator, period, last.period)) ?? last;
  const hidden = line.points.filter(({ cell }) => cell.state === 'suppressed').length;
  const gaps = hidden === 0 ? '' : `, ${inWords(hidden)} hidden`;
  const end = `${shortValue(fields, last.value)} in ${periodWords(last.period)}`;
  return first === last
    ? `${name}: ${end}${gaps}.`
    : `${name}: from ${shortValue(fields, first.value)} in ${periodWords(first.period)} to ${end}${gaps}.`;
}

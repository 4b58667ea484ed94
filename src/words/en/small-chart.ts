import type { Chart, Point, Scale } from '../../charts/chart.ts';
import { withTicks } from '../../charts/ticks.ts';
import type { CellState } from '../../domain/observation.ts';
import { rangeOf } from '../../domain/indicator-range.ts';
import { comparePeriods } from '../../domain/period.ts';
import type { IndicatorSeries } from '../../domain/views/indicator-series.ts';
import { cellStates, cellWords, figure } from './indicators.ts';
import { periodInShort, periodWords } from './periods.ts';

/** A chart of one line without targets, for a drawing beside which its latest value stands in words. */
export function smallChart({ indicator, periods, lines, breaks }: IndicatorSeries): Chart {
  const { fields } = indicator;
  const { least, most } = rangeOf(fields);
  const whole = fields.unit === 'count';
  const scale: Scale = { zero: whole, whole, least, most };
  const points = (cells: readonly CellState[]): Point[] => {
    const first = cells.findIndex(hasNumber);
    const last = cells.findLastIndex(hasNumber);
    return cells.map((cell, index) => (index < first || index > last ? { kind: 'absent' } : pointOf(cell, cellWords(fields, cell))));
  };
  const facts = {
    title: fields.title,
    description: '',
    form: 'line',
    positions: periods.map((period) => ({ long: periodWords(period), short: periodInShort(period) })),
    lines: lines.map(({ unit, points: of }, index) => ({
      id: String(index),
      label: unit.fields.title,
      role: 'main' as const,
      points: points(of.map(({ cell }) => cell)),
    })),
    targets: [],
    breaks: breaks.map(({ period, what }) => ({ before: periods.findIndex((one) => comparePeriods(one, period) >= 0), label: what })),
    direction: fields.direction,
    scale,
  } as const;
  return withTicks(facts, (value) => figure(fields, value));
}

function hasNumber({ state }: CellState): boolean {
  return state === 'reported' || state === 'capped';
}

function pointOf(cell: CellState, text: string): Point {
  if (cell.state === 'reported') return { kind: 'value', y: cell.value, text };
  if (cell.state === 'capped') return { kind: 'capped', side: cell.bound, y: cell.limit, text };
  return cell.state === 'not-applicable' ? { kind: 'absent' } : { kind: 'gap', reason: cellStates[cell.state] };
}

import type { LiveChart } from '../charts/live.ts';

/** Everything that a chart knows of one period, without hidden lines: `Fall 2026: All students 78%, English learners hidden, Target 80%`. */
export function valuesAt(live: LiveChart, position: number, hidden: ReadonlySet<string>): string {
  const said = live.lines.flatMap(({ id, label, points }) => {
    const point = points[position];
    if (!point || point.kind === 'absent' || hidden.has(id)) return [];
    return [`${label} ${point.kind === 'gap' ? point.reason : point.text}`];
  });
  const period = live.chart.positions[position]?.long ?? '';
  const all = [...said, ...targetsAt(live, position)];
  return all.length === 0 ? period : `${period}: ${all.join(', ')}`;
}

/** The reasons of the gaps of a period, by their lines. */
export function gapsAt({ lines }: LiveChart, position: number, hidden: ReadonlySet<string>): string[] {
  return lines.flatMap(({ id, label, points }) => {
    const point = points[position];
    return point?.kind === 'gap' && !hidden.has(id) ? [`${label} ${point.reason}`] : [];
  });
}

/** The targets that hold in a period. */
export function targetsAt({ chart }: LiveChart, position: number): string[] {
  return chart.targets.flatMap(({ label, text, from, to }) => (from <= position && position <= to ? [`${label} ${text}`] : []));
}

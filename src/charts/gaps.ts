import type { Chart, Line } from './chart.ts';

/** Positions in a row, both ends included, that have no value for one reason, and what is said of them: the fuller way first. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly says: readonly string[];
}

interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** With more lines than this, a gap is said once for all of them, without their names. */
const mostNamed = 3;

/** The gaps of a chart: one that all lines have is said once, another with the names of its lines. */
export function gapsOf({ lines }: Chart): readonly Gap[] {
  const runs = lines.flatMap(runsOf).toSorted((one, other) => one.from - other.from || one.to - other.to || one.line - other.line);
  const gaps = lines.length > mostNamed ? merged(runs) : named(runs, lines);
  return gaps.toSorted((one, other) => one.from - other.from || one.to - other.to);
}

function runsOf({ points }: Line, line: number): readonly Run[] {
  const runs: Run[] = [];
  for (const [index, point] of points.entries()) {
    if (point.kind !== 'gap') continue;
    const last = runs.at(-1);
    if (last?.to === index - 1 && last.reason === point.reason) runs[runs.length - 1] = { ...last, to: index };
    else runs.push({ line, from: index, to: index, reason: point.reason });
  }
  return runs;
}

function named(runs: readonly Run[], lines: readonly Line[]): readonly Gap[] {
  const groups = Map.groupBy(runs, ({ from, to, reason }) => `${from} ${to} ${reason}`);
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map(({ from, to, reason }) => {
      const names = group.map(({ line }) => lines[line]?.label ?? '').join(', ');
      return { from, to, says: group.length === lines.length ? [reason] : [`${names}: ${reason}`, reason] };
    }),
  );
}

/** Runs with one reason that meet or overlap, as one. */
function merged(runs: readonly Run[]): readonly Gap[] {
  const gaps: Gap[] = [];
  for (const { from, to, reason } of runs) {
    const before = gaps.findIndex((gap) => gap.says[0] === reason && gap.to >= from - 1);
    const gap = gaps[before];
    if (gap) gaps[before] = { ...gap, to: Math.max(gap.to, to) };
    else gaps.push({ from, to, says: [reason] });
  }
  return gaps;
}

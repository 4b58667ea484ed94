import type { Chart, Line } from './chart.ts';

/** Positions in a row, both ends included, that have no value for one reason, and what is said of them: the fuller way first. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  readonly says: readonly string[];
  /** Whether no line has a value there. */
  readonly ofAll: boolean;
}

interface Run {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly reason: string;
}

/** With more lines than this, gaps that some of them have are counted instead of named: `5 × hidden`. */
const mostNamed = 3;

/** The gaps of a chart: first those that all lines have, each said once, then the others with the names of their lines. */
export function gapsOf({ lines }: Chart): readonly Gap[] {
  const runs = lines.flatMap(runsOf).toSorted((one, other) => one.from - other.from || one.to - other.to || one.line - other.line);
  const groups = [...Map.groupBy(runs, ({ from, to, reason }) => `${from} ${to} ${reason}`).values()];
  const [ofAll, ofSome] = [groups.filter(({ length }) => length === lines.length), groups.filter(({ length }) => length < lines.length)];
  const first = ofAll.flatMap((group) => group.slice(0, 1).map(({ from, to, reason }) => ({ from, to, says: [reason], ofAll: true })));
  return [...first, ...(lines.length > mostNamed ? counted(ofSome.flat()) : named(ofSome, lines))];
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

function named(groups: readonly (readonly Run[])[], lines: readonly Line[]): readonly Gap[] {
  return groups.flatMap((group) =>
    group.slice(0, 1).map(({ from, to, reason }) => {
      const names = group.map(({ line }) => lines[line]?.label ?? '').join(', ');
      return { from, to, says: [`${names}: ${reason}`, reason], ofAll: false };
    }),
  );
}

/** Runs with one reason that meet or overlap, as one, with the number of values that are not there. */
function counted(runs: readonly Run[]): readonly Gap[] {
  const joined: { from: number; to: number; reason: string; count: number }[] = [];
  for (const { from, to, reason } of runs.toSorted((one, other) => one.from - other.from)) {
    const before = joined.find((gap) => gap.reason === reason && gap.to >= from - 1);
    const count = to - from + 1;
    if (!before) joined.push({ from, to, reason, count });
    else {
      before.to = Math.max(before.to, to);
      before.count += count;
    }
  }
  return joined.map(({ from, to, reason, count }) => ({ from, to, says: [count === 1 ? reason : `${count} × ${reason}`], ofAll: false }));
}

import type { Chart, Target } from './chart.ts';
import type { Stroke, XY } from './drawing.ts';
import { edge, type Frame } from './frame.ts';

/** The steps of one kind of target that follow one another, without a break between them. */
type Stair = readonly [Target, ...Target[]];

/** Targets as stairs, each from half a position before its first period to half a position after its last. */
export function targetStrokes(chart: Chart, frame: Frame): readonly Stroke[] {
  return stairsOf(chart).map((stair) => ({
    role: stair[0].kind,
    points: stair.flatMap(({ from, to, value }): XY[] => [
      [edge(frame, from, 'before'), frame.y(value)],
      [edge(frame, to, 'after'), frame.y(value)],
    ]),
    line: null,
  }));
}

/** The last target of each kind, which is labelled at its end. */
export function lastTargets({ targets }: Chart): readonly Target[] {
  const kinds = [...new Set(targets.map(({ kind }) => kind))];
  return kinds.flatMap(
    (kind) =>
      targets
        .filter((target) => target.kind === kind)
        .toSorted((one, other) => one.to - other.to)
        .at(-1) ?? [],
  );
}

function stairsOf({ targets, breaks }: Chart): readonly Stair[] {
  const stairs: Stair[] = [];
  for (const target of targets.toSorted((one, other) => one.from - other.from)) {
    const before = stairs.findIndex((stair) => stair[0].kind === target.kind && stair.at(-1)?.to === target.from - 1);
    const stair = stairs[before];
    if (stair && !breaks.some((one) => one.before === target.from)) stairs[before] = [...stair, target];
    else stairs.push([target]);
  }
  return stairs;
}

import type { Standing } from './exposure.ts';
import { numbersOf, unknownNumbers, type Numbers, type Scale } from './figures.ts';
import { frameOf, type Frame } from './linked/frame.ts';
import type { Policy } from './policy.ts';
import type { Key, PublicFigure } from './rows.ts';
import type { GroupPlace, Shape, UnitPlace } from './shape.ts';

/** The figures of one period by unit and group. */
export type Figures<T> = ReadonlyMap<string, ReadonlyMap<string, T>>;

/** Puts figures in the order of their periods, units and groups. */
export function figuresByPeriod<T>(
  rows: readonly (Key & { readonly figure: T })[],
  periods: readonly string[] = [],
): ReadonlyMap<string, Figures<T>> {
  const found = new Map<string, Map<string, Map<string, T>>>(periods.map((period) => [period, new Map()]));
  for (const { period, unit, group, figure } of rows) {
    const units = found.get(period) ?? new Map<string, Map<string, T>>();
    if (units.size === 0) found.set(period, units);
    const groups = units.get(unit) ?? new Map<string, T>();
    if (groups.size === 0) units.set(unit, groups);
    groups.set(group, figure);
  }
  for (const [period, figures] of found) if (figures.size === 0) found.delete(period);
  return found;
}

/** What the public sees of a frame: for each place how it stands, and its numbers. */
export interface PeriodView {
  readonly frame: Frame;
  readonly standings: readonly Standing[];
  readonly numbers: readonly Numbers[];
}

/** The frame of a period's figures. */
export function frameOfFigures(shape: Shape, figures: Figures<unknown>): Frame {
  const published = new Set([...figures.values()].flatMap((groups) => [...groups.keys()]));
  return frameOf(shape, (group) => published.has(group));
}

/** What the public sees of one period. */
export function periodView(shape: Shape, policy: Policy, scale: Scale, figures: Figures<PublicFigure>): PeriodView {
  const frame = frameOfFigures(shape, figures);
  const least = policy.zeros === 'shown' ? 1 : 0;
  const cells = placesOf(frame).map(({ unit, group }): [Standing, Numbers] => {
    const figure = figureAt(figures, unit, group);
    if (!figure) return [group.kind === 'others' ? 'others' : 'absent', unknownNumbers(scale)];
    return [standingOf(figure), numbersOf(figure, scale, least)];
  });
  return { frame, standings: cells.map(([standing]) => standing), numbers: cells.map(([, numbers]) => numbers) };
}

function standingOf({ state }: PublicFigure): Standing {
  if (state === 'suppressed') return 'hidden';
  if (state === 'capped') return 'capped';
  return state === 'missing' ? 'absent' : 'shown';
}

/** The unit and group of each place of a frame, in its order. */
export function placesOf(frame: Frame): readonly { readonly unit: UnitPlace; readonly group: GroupPlace }[] {
  return frame.units.flatMap((unit) => frame.groups.map((group) => ({ unit, group })));
}

/** The figure of a place; nothing where none is published, which is so for all who are unlisted or not in a group. */
export function figureAt<T>(figures: Figures<T>, unit: UnitPlace, group: GroupPlace): T | undefined {
  return unit.kind === 'unit' && group.kind === 'group' ? figures.get(unit.id)?.get(group.id) : undefined;
}

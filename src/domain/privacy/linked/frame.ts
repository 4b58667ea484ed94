import type { Line, Position, Range, TwoWay } from '../two-way/table.ts';
import type { GroupPlace, Shape, UnitPlace } from '../shape.ts';

/**
 * The linked tables of one period: every grid is a two-way table of all units by the groups of one partition, and they all share the
 * column of everyone. A group that stands alone makes a grid with everyone who is not in it.
 */
export interface Frame {
  /** The parts, then those that are unlisted where there are such, then the whole. */
  readonly units: readonly UnitPlace[];
  /** Everyone first. */
  readonly groups: readonly GroupPlace[];
  /** For each grid its columns by their place in `groups`; the column of everyone is the last of each. */
  readonly grids: readonly (readonly number[])[];
}

/** Numbers of a frame, unit by unit: the one of a unit and a group stands at `placeIn`. */
export type Flat<T> = readonly T[];

/** The frame of a period in which some groups are published. A partition of which nothing is published is left out. */
export function frameOf(shape: Shape, isPublished: (group: string) => boolean): Frame {
  const groups: GroupPlace[] = [{ kind: 'group', id: shape.everyone }];
  const grids: number[][] = [];
  const addGrid = (columns: readonly GroupPlace[]): void => {
    grids.push([...columns.map((column) => groups.push(column) - 1), 0]);
  };
  for (const partition of shape.partitions) {
    if (partition.some(isPublished)) addGrid(partition.map((id) => ({ kind: 'group', id })));
  }
  for (const id of shape.alone.filter(isPublished)) {
    const others: GroupPlace = { kind: 'others', than: id };
    addGrid([{ kind: 'group', id }, others]);
  }
  if (grids.length === 0) addGrid([{ kind: 'others', than: '' }]);
  return { units: unitsOf(shape), groups, grids };
}

function unitsOf({ parts, unlisted, whole }: Shape): UnitPlace[] {
  const listed = parts.map((id): UnitPlace => ({ kind: 'unit', id }));
  return [...listed, ...(unlisted ? [{ kind: 'unlisted' } as const] : []), { kind: 'unit', id: whole }];
}

/** Where a frame's number of a unit and a group stands in a flat list. */
export function placeIn(frame: Frame, unit: number, group: number): number {
  return unit * frame.groups.length + group;
}

/** One grid's numbers as a two-way table. */
export function tableOf(frame: Frame, columns: readonly number[], ranges: Flat<Range>): TwoWay {
  return frame.units.map((_, unit) => columns.map((group) => rangeAt(ranges, placeIn(frame, unit, group))));
}

export function rangeAt(ranges: Flat<Range>, place: number): Range {
  const range = ranges[place];
  if (!range) throw new RangeError('There is no such place in the frame.');
  return range;
}

/** A line of one grid: a unit's groups and everyone there, or a group in all units. */
export type FrameLine =
  | { readonly kind: 'unit'; readonly unit: UnitPlace; readonly groups: readonly GroupPlace[] }
  | { readonly kind: 'group'; readonly group: GroupPlace };

/** Lines of a grid's table as lines of the frame; those that are there for rounding alone are left out. */
export function frameLines(
  frame: Frame,
  columns: readonly number[],
  lines: readonly Line[],
  placeAt: (position: Position) => number | null,
): FrameLine[] {
  const width = frame.groups.length;
  return lines.flatMap((line): FrameLine[] => {
    const place = placeAt(line.kind === 'row' ? { row: line.row, column: 0 } : { row: 0, column: line.column });
    if (place === null) return [];
    if (line.kind === 'column') return groupsAt(frame, [place % width]).map((group) => ({ kind: 'group', group }));
    const unit = frame.units[Math.floor(place / width)];
    return unit ? [{ kind: 'unit', unit, groups: groupsAt(frame, columns) }] : [];
  });
}

/** The groups of columns, without the one that only stands in where no group is published besides everyone. */
export function groupsAt(frame: Frame, columns: readonly number[]): GroupPlace[] {
  return columns.flatMap((column) => frame.groups[column] ?? []).filter((group) => !isStandIn(group));
}

/** Whether a group only stands in where no group is published besides everyone: it is everyone once more. */
export function isStandIn(group: GroupPlace): boolean {
  return group.kind === 'others' && group.than === '';
}

import type { Range } from '../two-way/table.ts';
import type { Frame } from './frame.ts';
import { PathRoom } from './path-room.ts';

/**
 * A number of a sheet as its owner knows it. Its students come in amounts: one for a count; for a share those who count and the rest;
 * for an average how far they are above the least and below the most. The amounts add up to its size.
 */
export interface Cell {
  readonly unit: number;
  readonly group: number;
  /** Whether it is a total of one of its lines and not of the other. */
  readonly against: boolean;
  readonly amounts: readonly number[];
  /** All its amounts together. */
  readonly size: number;
  /** The least size that a reader believes possible once it is hidden. */
  readonly least: number;
  /** The first amount between which a cap leaves it, while the cell is shown capped; `null` for cells without a cap. */
  readonly cap: Range | null;
  /**
   * - `shown`: published, unless it has to be hidden.
   * - `hidden`: not published.
   * - `unpublished`: never published, and unknown.
   * - `fixed`: known, and not to be hidden.
   */
  status: 'shown' | 'hidden' | 'unpublished' | 'fixed';
  /** What of it has to be protected while it is unpublished. */
  readonly sensitive: 'nothing' | 'amounts' | 'all';
  /** The sizes that it has in fillings that were found to fit all that is shown. */
  sizes: Range;
  /** The amounts that it has in those fillings. */
  spans: readonly Range[];
}

/** The linked tables of a frame with their owner's numbers, in steps of `step` for one student. */
export interface Sheet {
  readonly frame: Frame;
  readonly cells: readonly Cell[];
  /** For each grid of the frame its rows of cells. */
  readonly grids: readonly Grid[];
  readonly step: number;
  /** Where paths through the grids are noted. */
  readonly room: PathRoom;
}

/** A two-way table of cells; the cells of everyone (the last column) are the same in all grids. */
export type Grid = readonly (readonly Cell[])[];

export type CellStart = Pick<Cell, 'amounts' | 'least' | 'cap' | 'status' | 'sensitive'>;

/** A sheet from what is known of each of its frame's places. */
export function sheetOf(frame: Frame, starts: readonly CellStart[], step: number): Sheet {
  const width = frame.groups.length;
  const cells = starts.map((start, place): Cell => {
    const [unit, group] = [Math.floor(place / width), place % width];
    const size = sum(start.amounts);
    const spans = start.amounts.map((amount) => ({ least: amount, most: amount }));
    const against = (unit === frame.units.length - 1) !== (group === 0);
    return { ...start, unit, group, size, against, sizes: { least: size, most: size }, spans };
  });
  const row = (unit: number): readonly Cell[] => cells.slice(unit * width, (unit + 1) * width);
  const grids = frame.grids.map((columns) => frame.units.map((_, unit) => columns.flatMap((group) => row(unit)[group] ?? [])));
  const lines = frame.units.length + frame.grids.reduce((most, columns) => Math.max(most, columns.length), 0);
  return { frame, cells, grids, step, room: new PathRoom(lines) };
}

export function sum(amounts: readonly number[]): number {
  return amounts.reduce((so, amount) => so + amount, 0);
}

/** Whether a cell stands in a total row or column. */
export function isTotal(sheet: Sheet, { unit, group }: Cell): boolean {
  return group === 0 || unit === sheet.frame.units.length - 1;
}

import { boundsOf } from '../two-way/bounds.ts';
import { fill, isComplete } from '../two-way/filling.ts';
import { isKnown, known, type Range } from '../two-way/table.ts';
import { frameLines, placeIn, rangeAt, type Flat, type Frame, type FrameLine } from './frame.ts';
import { gridTable, middleOf, type Ranges } from './slack.ts';

/** Numbers that were narrowed, or lines of one grid whose numbers cannot add up together. */
export type Narrowed =
  | {
      readonly kind: 'narrowed';
      readonly ranges: Flat<Range>;
      /** Grids that could narrow it further, when the rounds were over before. */
      readonly stale: ReadonlySet<Frame['grids'][number]>;
    }
  | { readonly kind: 'does-not-add-up'; readonly lines: readonly FrameLine[] };

/** How often grids that share the column of everyone are gone through: each time narrows, and stopping early only leaves ranges wider. */
const rounds = 4;

/**
 * Narrows what is known of one quantity by every grid in turn. What comes out is exact for a single grid without rounding; for several it
 * holds every filling of them all, and narrows through the column that they share until nothing changes or the rounds are over. Of what was
 * narrowed `before`, a grid of which nothing else became known since says nothing new.
 */
export function narrow(frame: Frame, { ranges: start, rounded }: Ranges, before?: Extract<Narrowed, { kind: 'narrowed' }>): Narrowed {
  const ranges = [...start];
  const stale = new Set(
    before ? frame.grids.filter((columns) => before.stale.has(columns) || differ(frame, columns, start, before.ranges)) : frame.grids,
  );
  for (let round = 0; round < rounds && stale.size > 0; round += 1) {
    for (const columns of frame.grids) {
      if (!stale.delete(columns)) continue;
      const { table, placeAt } = gridTable(frame, columns, { ranges, rounded });
      const bounds = boundsOf(table, (position) => placeAt(position) !== null);
      if (bounds.kind === 'does-not-add-up') return { kind: bounds.kind, lines: frameLines(frame, columns, bounds.lines, placeAt) };
      let shared = false;
      for (const { row, column, range } of bounds.bounds) {
        const place = placeAt({ row, column });
        if (place === null) continue;
        const last = rangeAt(ranges, place);
        if (last.least === range.least && last.most === range.most) continue;
        ranges[place] = range;
        shared ||= place % frame.groups.length === 0;
      }
      if (shared) for (const other of frame.grids) if (other !== columns) stale.add(other);
    }
  }
  return { kind: 'narrowed', ranges, stale };
}

/** Whether anything in a grid is not the very same in two lists. */
function differ(frame: Frame, columns: readonly number[], one: Flat<Range>, other: Flat<Range>): boolean {
  return frame.units.some((_, unit) => columns.some((group) => one[placeIn(frame, unit, group)] !== other[placeIn(frame, unit, group)]));
}

/** One number for every place of a frame so that all grids add up but for rounding, or where they do not. */
export type Settled =
  | { readonly kind: 'settled'; readonly values: Flat<number> }
  | { readonly kind: 'does-not-add-up'; readonly lines: readonly FrameLine[] };

/** Settles what is not known: the first grid settles the column of everyone, the others keep to it. Rounded figures stay in their middle. */
export function settle(frame: Frame, { ranges: start, rounded }: Ranges): Settled {
  const narrowed = frame.grids.length > 1 && !start.every(isKnown) ? narrow(frame, { ranges: start, rounded }) : null;
  if (narrowed?.kind === 'does-not-add-up') return narrowed;
  const ranges = [...(narrowed?.ranges ?? start)];
  for (const columns of frame.grids) {
    const { table, placeAt } = gridTable(frame, columns, { ranges, rounded });
    if (isComplete(table)) continue;
    const filling = fill(table);
    if (filling.kind === 'does-not-add-up') return { kind: filling.kind, lines: frameLines(frame, columns, filling.lines, placeAt) };
    filling.entries.forEach((entries, row) =>
      entries.forEach((value, column) => {
        const place = placeAt({ row, column });
        if (place !== null && !rounded[place]) ranges[place] = known(value);
      }),
    );
  }
  return { kind: 'settled', values: ranges.map(middleOf) };
}

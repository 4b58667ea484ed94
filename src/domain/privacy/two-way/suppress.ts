import { sheetOf, type CellStart, type Sheet } from '../linked/sheet.ts';
import { widenAll } from '../linked/widen.ts';
import type { Frame } from '../linked/frame.ts';
import { isSmall, type Policy } from '../policy.ts';
import { boundsOf } from './bounds.ts';
import { isSafe } from './safe.ts';
import { readerTable, widthOf, type Line, type Position } from './table.ts';

/** Why an entry is hidden: it is too small, or it would give away another. */
export interface HiddenEntry extends Position {
  readonly why: 'too-small' | 'protects';
}

/** A table that may be shown, hidden entries being `null`, or why there is none. */
export type Suppressed =
  | {
      readonly kind: 'protected';
      readonly entries: readonly (readonly (number | null)[])[];
      readonly hidden: readonly HiddenEntry[];
      /** How far apart the least and the most of the narrowest hidden entry are; `null` where nothing is hidden. */
      readonly width: number | null;
    }
  | { readonly kind: 'not-a-count'; readonly entry: Position }
  | { readonly kind: 'does-not-add-up'; readonly lines: readonly Line[] }
  /** The row or column of the entry has to be put together with another one. */
  | { readonly kind: 'cannot-protect'; readonly entry: Position };

/**
 * Hides the small entries of a table of whole numbers and as few others as it finds, so that no small one can be worked out; the last row and
 * the last column are totals. What it hides is then checked from the outside, with nothing but what is shown.
 */
export function suppress(entries: readonly (readonly number[])[], policy: Policy): Suppressed {
  const wrong = positionOf(entries, (value) => !Number.isSafeInteger(value) || value < 0);
  if (wrong) return { kind: 'not-a-count', entry: wrong };
  const given = boundsOf(readerTable(entries, 'hidden'));
  if (given.kind === 'does-not-add-up') return given;
  const sheet = sheetOfTable(entries, policy);
  const columns = entries[0]?.length ?? 0;
  const widened = widenAll(sheet, policy);
  if (widened.kind === 'stuck')
    return { kind: 'cannot-protect', entry: { row: widened.cell.unit, column: columnOf(widened.cell.group, columns) } };
  const shown = entries.map((row, unit) =>
    row.map((value, column) => (sheet.grids[0]?.[unit]?.[column]?.status === 'hidden' ? null : value)),
  );
  return audited(entries, shown, policy);
}

function positionOf(entries: readonly (readonly number[])[], is: (value: number) => boolean): Position | null {
  const row = entries.findIndex((values) => values.some(is));
  return row < 0 ? null : { row, column: entries[row]?.findIndex(is) ?? 0 };
}

/** The check from the outside: the bounds of every hidden entry. */
function audited(entries: readonly (readonly number[])[], shown: readonly (readonly (number | null)[])[], policy: Policy): Suppressed {
  const reader = boundsOf(readerTable(shown, policy.zeros));
  if (reader.kind === 'does-not-add-up') return reader;
  const open = reader.bounds.find(({ range }) => !isSafe(range, policy));
  if (open) return { kind: 'cannot-protect', entry: { row: open.row, column: open.column } };
  const hidden = reader.bounds.map(({ row, column }): HiddenEntry => {
    return { row, column, why: isSmall(entries[row]?.[column] ?? 0, policy) ? 'too-small' : 'protects' };
  });
  const width = hidden.length > 0 ? Math.min(...reader.bounds.map(({ range }) => widthOf(range))) : null;
  return { kind: 'protected', entries: shown, hidden, width };
}

function sheetOfTable(entries: readonly (readonly number[])[], policy: Policy): Sheet {
  const columns = entries[0]?.length ?? 0;
  const inner = Array.from({ length: columns - 1 }, (_, index) => index + 1);
  const frame: Frame = {
    units: entries.map((_, row) => ({ kind: 'unit', id: String(row) })),
    groups: [0, ...inner].map((group) => ({ kind: 'group', id: String(columnOf(group, columns)) })),
    grids: [[...inner, 0]],
  };
  const starts = entries.flatMap((row) => [row.at(-1) ?? 0, ...row.slice(0, -1)].map((value) => startOf(value, policy)));
  return sheetOf(frame, starts, 1);
}

function startOf(value: number, policy: Policy): CellStart {
  const status = isSmall(value, policy) ? 'hidden' : value === 0 ? 'fixed' : 'shown';
  return { amounts: [value], least: policy.zeros === 'shown' ? 1 : 0, cap: null, status, sensitive: 'nothing' };
}

function columnOf(group: number, columns: number): number {
  return group === 0 ? columns - 1 : group - 1;
}

import type { Row, Values } from './matching.ts';

/** A filter on the page, and the values that it offers in their order. */
export interface Offered {
  readonly name: string;
  readonly values: readonly string[];
}

/**
 * Unpacks what a routine is found by, as its row in the archive holds it: `1,3 4;,3` is the routine itself, with the first value of the
 * first filter and two of the second, and one rating.
 */
export function unpackedRow(packed: string, offered: readonly Offered[]): Row {
  const [filters = {}, ...ratings] = packed.split(';').map((one) => valuesOf(one.split(','), offered));
  return { filters, ratings };
}

function valuesOf(lists: readonly string[], offered: readonly Offered[]): Values {
  return Object.fromEntries(
    offered.map(({ name, values }, index) => {
      const places = (lists[index] ?? '').split(' ').map(Number);
      return [name, places.flatMap((place) => values[place - 1] ?? [])];
    }),
  );
}

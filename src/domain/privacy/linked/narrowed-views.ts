import type { Flat } from './frame.ts';
import type { NarrowedView, View } from './view.ts';
import type { Range } from '../two-way/table.ts';

/** So many places of tables are remembered at most: those of an indicator with 25,000 rows some times over. */
const mostPlaces = 200_000;

/**
 * What was worked out of views lately. What can be worked out depends on nothing but the view, so that an import, the check of what it wrote and
 * the check after the next change to another file need not search the same tables again.
 */
export class NarrowedViews {
  readonly #mostPlaces: number;
  readonly #known = new Map<string, { readonly narrowed: NarrowedView; readonly places: number }>();
  #places = 0;

  constructor(most: number = mostPlaces) {
    this.#mostPlaces = most;
  }

  /** What is worked out of a view: as it was when the very same view was seen before, else as `narrow` says. */
  of(view: View, narrow: (view: View) => NarrowedView): NarrowedView {
    const name = nameOf(view);
    const known = this.#known.get(name);
    // The one that was used last is forgotten last.
    if (known) this.#known.delete(name);
    else this.#places += view.sizes.length;
    const { narrowed } = known ?? { narrowed: narrow(view) };
    this.#known.set(name, { narrowed, places: view.sizes.length });
    for (const [oldest, { places }] of this.#known) {
      if (this.#places <= this.#mostPlaces || oldest === name) break;
      this.#known.delete(oldest);
      this.#places -= places;
    }
    return narrowed;
  }
}

/** All that a view says, as a text that no other view has. */
function nameOf({ frame, sizes, amounts, isShown }: View): string {
  const lists = [sizes, ...amounts].map(rangesText);
  return [JSON.stringify(frame), ...lists, isShown.map(Number).join('')].join('\n');
}

function rangesText(ranges: Flat<Range>): string {
  return ranges.map(({ least, most }) => (least === most ? `${least}` : `${least}..${most}`)).join();
}

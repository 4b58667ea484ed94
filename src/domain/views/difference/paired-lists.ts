/** The items of a list as it was and as it is. */
export interface PairedLists<Item> {
  readonly added: readonly Item[];
  readonly removed: readonly Item[];
  /** What is in both, each as it was and as it is. */
  readonly kept: readonly (readonly [Item, Item])[];
  /** Whether items that are in both changed places. */
  readonly reordered: boolean;
}

/**
 * Finds each item of a list again by its key. What is then left over is paired where the keys are `alike`, for items that are known by
 * their own words alone.
 */
export function pairUp<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
  alike: (one: string, other: string) => boolean = () => false,
): PairedLists<Item> {
  const [old, now] = [keyed(before, key), keyed(after, key)];
  const partners = new Map<Item, Item>();
  for (const [name, item] of now) {
    const partner = old.get(name);
    if (partner === undefined) continue;
    partners.set(item, partner);
    old.delete(name);
  }
  for (const item of after) {
    if (partners.has(item)) continue;
    const near = [...old].find(([, one]) => alike(key(one), key(item)));
    if (!near) continue;
    partners.set(item, near[1]);
    old.delete(near[0]);
  }
  const kept = after.flatMap((item) => {
    const partner = partners.get(item);
    return partner === undefined ? [] : [[partner, item] as const];
  });
  const places = kept.map(([partner]) => before.indexOf(partner));
  return {
    added: after.filter((item) => !partners.has(item)),
    removed: [...old.values()],
    kept,
    reordered: places.some((place, at) => place < (places[at - 1] ?? -1)),
  };
}

/** Items by their keys; the second of one key is another item. */
function keyed<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    let name = key(item);
    while (found.has(name)) name += '\u0000';
    found.set(name, item);
  }
  return found;
}

/** Whether two texts share at least half of their words. */
export function areAlike(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared > 0 && 4 * shared >= first.size + second.size;
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
}

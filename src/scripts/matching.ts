/** What people chose, or what something is, by the name of each filter. */
export type Values = Readonly<Record<string, readonly string[]>>;

/** What people chose: one value for each filter, and none for those they left open. */
export type Chosen = Readonly<Record<string, string>>;

/** A routine as the archive's filters see it. */
export interface Row {
  readonly filters: Values;
  /** Each of its ratings by its strategy, goals and level. */
  readonly ratings: readonly Values[];
}

/**
 * Whether a routine is what people look for. With a rating chosen, one and the same rating must have it and be of the chosen strategy
 * and goal: they were rated so in that routine.
 */
export function fits({ filters, ratings }: Row, chosen: Chosen): boolean {
  const { rating, strategy, goal, ...rest } = chosen;
  if (!hasAll(filters, rest)) return false;
  const judged = withoutOpen({ rating, strategy, goal });
  return rating === undefined ? hasAll(filters, judged) : ratings.some((one) => hasAll(one, judged));
}

function hasAll(values: Values, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([name, value]) => values[name]?.includes(value));
}

function withoutOpen(chosen: Readonly<Record<string, string | undefined>>): Chosen {
  return Object.fromEntries(Object.entries(chosen).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

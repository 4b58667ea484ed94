import type { RecordFields } from '../../schemas/record.ts';

type Lists = Pick<RecordFields, 'people' | 'series' | 'plans' | 'units' | 'goals' | 'strategies' | 'rubrics'>;
type Earlier = NonNullable<RecordFields['earlier']>[number];
type EarlierRating = NonNullable<Earlier['ratings']>[number];
type Indicators = NonNullable<RecordFields['indicators']>;
type Indicator = Indicators[number];
type Cell = NonNullable<Indicator['cells']>[number];

/**
 * A record made again: what other files said on the day of the first closing stays, what it did not know is added as those files say it
 * now, and what the routine's own files say is taken from them. A number that was hidden since is hidden here, too.
 */
export function againOf(before: RecordFields, now: RecordFields): RecordFields {
  const { closed } = before;
  const site = before.site ?? now.site;
  const { ratings, decisions, nextSteps, quotes } = now;
  const indicators = indicatorsOf(before.indicators ?? [], now.indicators ?? []);
  return {
    closed,
    ...(ratings ? { ratings } : {}),
    ...(decisions ? { decisions } : {}),
    ...(nextSteps ? { nextSteps } : {}),
    ...(quotes ? { quotes } : {}),
    ...earlierOf(before.earlier ?? [], now.earlier ?? []),
    ...(site ? { site } : {}),
    ...both('people', 'person', before, now),
    series: joined('series', before.series, now.series),
    plans: joined('plan', before.plans, now.plans),
    ...both('units', 'unit', before, now),
    ...both('goals', 'goal', before, now),
    ...both('strategies', 'strategy', before, now),
    ...both('rubrics', 'rubric', before, now),
    ...(indicators.length > 0 ? { indicators } : {}),
  };
}

function both<Name extends keyof Lists>(name: Name, id: string, before: Lists, now: Lists): Pick<Lists, Name> {
  const all = joined(id, (before[name] ?? []) as readonly object[], (now[name] ?? []) as readonly object[]);
  return (all.length > 0 ? { [name]: all } : {}) as Pick<Lists, Name>;
}

/** The items of a list by their ids as they were, followed by those that it did not have. */
function joined<Item extends object>(id: string, before: readonly Item[], now: readonly Item[]): Item[] {
  return joinedBy((item) => new Map<string, unknown>(Object.entries(item)).get(id), before, now);
}

function joinedBy<Item>(idOf: (item: Item) => unknown, before: readonly Item[], now: readonly Item[]): Item[] {
  const known = new Set(before.map(idOf));
  return [...before, ...now.filter((item) => !known.has(idOf(item)))];
}

/** Earlier routines with what was known of each, and with the ratings and promises that nobody had needed before. */
function earlierOf(before: readonly Earlier[], now: readonly Earlier[]): Pick<RecordFields, 'earlier'> {
  const all = joined('routine', before, now).map((one): Earlier => {
    const current = now.find(({ routine }) => routine === one.routine);
    const ratings = joinedBy(subjectOf, one.ratings ?? [], current?.ratings ?? []);
    const nextSteps = joined('id', one.nextSteps ?? [], current?.nextSteps ?? []);
    return { ...one, ...(ratings.length > 0 ? { ratings } : {}), ...(nextSteps.length > 0 ? { nextSteps } : {}) };
  });
  return all.length > 0 ? { earlier: all } : {};
}

function subjectOf({ strategy, goal, plan, unit, in: within }: EarlierRating): string {
  return JSON.stringify([strategy, goal, plan, unit, within]);
}

function indicatorsOf(before: Indicators, now: Indicators): Indicators {
  return joined('indicator', before, now).map((one): Indicator => {
    const current = now.find(({ indicator }) => indicator === one.indicator);
    const cells = cellsOf(one.cells ?? [], current?.cells ?? []);
    return cells.length > 0 ? { ...one, cells } : one;
  });
}

function cellsOf(before: readonly Cell[], now: readonly Cell[]): Cell[] {
  const keyOf = ({ period, unit, group = '' }: Cell): string => [period, unit, group].join(' ');
  const current = new Map(now.map((cell) => [keyOf(cell), cell]));
  const known = new Set(before.map(keyOf));
  const hidden = (cell: Cell | undefined): boolean => cell?.mark === 'suppressed' || cell?.mark === 'at-most' || cell?.mark === 'at-least';
  const kept = before.map((cell) => {
    const today = current.get(keyOf(cell));
    return today && cell.mark === undefined && hidden(today) ? today : cell;
  });
  return [...kept, ...now.filter((cell) => !known.has(keyOf(cell)))];
}

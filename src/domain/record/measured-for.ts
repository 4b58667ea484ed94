import type { Evidence } from '../../schemas/evidence.ts';
import type { Objective } from '../../schemas/routine.ts';
import type { RecordFields } from '../../schemas/record.ts';
import type { Observation } from '../observation.ts';
import { mayKnow } from '../may-know.ts';
import type { Goal, Indicator, Routine, Site, Strategy } from '../site.ts';
import { strategiesInFocus } from '../views/agenda.ts';
import { unitsShown, wholeOf } from '../views/indicator-points.ts';
import { knownIn, targetsKnownOn } from '../views/known-then.ts';
import type { Scope } from './scope-of.ts';

type Measured = NonNullable<RecordFields['indicators']>[number];
export type Cell = NonNullable<Measured['cells']>[number];

/**
 * The indicators that a routine's packet quotes or shows: of each the numbers of the whole district; of one that a deep dive looks at or
 * quotes, its groups too, and the units beside each other where the district compares them; and every number that evidence quotes.
 */
export function measuredFor(site: Site, routine: Routine, scope: Scope): Measured[] {
  const dives = (routine.fields.objectives ?? []).filter(({ part }) => part === 'deep-dive');
  const deep = new Set<Strategy | Goal>([
    ...dives.flatMap(({ about }) => (about?.strategies ?? []).flatMap((id) => site.strategies.get(id) ?? [])),
    ...dives.flatMap(({ about }) => (about?.goals ?? []).flatMap((id) => site.goals.get(id) ?? [])),
  ]);
  const inFocus = routine.fields.kind === 'check-in' ? [] : strategiesInFocus(routine);
  const looked = new Set<Strategy | Goal>([...inFocus, ...inFocus.flatMap(({ goals }) => goals), ...deep]);
  const quotes = [...quotedIn(routine.fields.objectives ?? []), ...routine.ratings.flatMap(({ fields }) => fields.evidence ?? [])];
  const quotedDeep = new Set(quotedIn(dives).map(({ indicator }) => indicator));
  return site.indicators.all
    .filter((indicator) => mayKnow(routine, indicator))
    .flatMap((indicator): Measured[] => {
      const belongs = [...indicator.goals, ...indicator.strategies];
      const quoted = quotes.filter((one) => one.indicator === indicator.id);
      if (quoted.length === 0 && !belongs.some((one) => looked.has(one))) return [];
      const isDeep = quotedDeep.has(indicator.id) || belongs.some((one) => deep.has(one));
      return [{ ...saidOf(indicator, routine, scope), ...withCells(cellsOf(site, routine, indicator, quoted, isDeep)) }];
    });
}

function quotedIn(objectives: readonly Objective[]): Evidence[] {
  return objectives.flatMap(({ keyFacts = [] }) => keyFacts.flatMap(({ evidence = [] }) => evidence));
}

/** What its file says of an indicator, as it was known on the day of a routine. */
function saidOf(indicator: Indicator, { fields: { date } }: Routine, scope: Scope): Measured {
  const {
    aliases: _aliases,
    collectedBy: _collectedBy,
    analyzedBy: _analyzedBy,
    goals: _goals,
    strategies: _strategies,
    targets,
    ...fields
  } = indicator.fields;
  const known = targetsKnownOn(targets ?? [], date);
  const [goals, strategies] = [ids(indicator.goals, scope.goals), ids(indicator.strategies, scope.strategies)];
  return {
    indicator: indicator.id,
    ...fields,
    ...(known.length > 0 ? { targets: known } : {}),
    ...(goals.length > 0 ? { goals } : {}),
    ...(strategies.length > 0 ? { strategies } : {}),
  };
}

/**
 * The numbers of periods that had begun, as far as a packet shows them, and those that it quotes. Where units stand side by side, a number
 * of one of them brings those of the others along: alone it would pass for the whole.
 */
function cellsOf(site: Site, routine: Routine, indicator: Indicator, quoted: readonly Evidence[], isDeep: boolean): Observation[] {
  if (!routine.internal && indicator.data?.internal === true) return [];
  const known = knownIn(routine, indicator);
  const [whole, shown] = [wholeOf(site, known), new Set(unitsShown(site, known))];
  const everywhere = wholeOf(site, indicator);
  const isQuoted = ({ period, unit, group }: Observation): boolean =>
    quoted.some(
      (one) =>
        one.period === period.text &&
        (one.unit === undefined ? unit === everywhere : one.unit === unit.id) &&
        (one.group ?? null) === group,
    );
  const isShown = ({ unit, group }: Observation): boolean => {
    if (isDeep && shown.has(unit)) return true;
    return group === null && (whole === null ? isDeep || quoted.length > 0 : unit === whole);
  };
  const begun = new Set(known.observations);
  return indicator.observations.filter((one) => (begun.has(one) && isShown(one)) || isQuoted(one));
}

function withCells(observations: readonly Observation[]): Pick<Measured, 'cells'> {
  return observations.length > 0 ? { cells: observations.map(cellOf) } : {};
}

function ids<T extends { readonly id: string }>(things: readonly T[], known: readonly T[]): string[] {
  return things.filter((one) => known.includes(one)).map(({ id }) => id);
}

/** An observation as a record writes it. */
export function cellOf({ period, unit, group, cell }: Observation): Cell {
  const place = { period: period.text, unit: unit.id, ...(group === null ? {} : { group }) };
  if (cell.state === 'reported') return { ...place, value: cell.value, ...(cell.n === null ? {} : { n: cell.n }) };
  if (cell.state === 'capped') return { ...place, value: cell.limit, ...(cell.n === null ? {} : { n: cell.n }), mark: cell.bound };
  return { ...place, mark: cell.state };
}

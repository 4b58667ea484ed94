import type { Evidence } from '../../schemas/evidence.ts';
import type { RecordFields } from '../../schemas/record.ts';
import type { Observation } from '../observation.ts';
import type { Goal, Indicator, Routine, Site, Strategy } from '../site.ts';
import { strategiesInFocus } from '../views/agenda.ts';
import { wholeOf } from '../views/indicator-points.ts';
import type { Scope } from './scope-of.ts';

type Measured = NonNullable<RecordFields['indicators']>[number];
export type Cell = NonNullable<Measured['cells']>[number];

/**
 * The indicators that a routine's packet quotes or shows: of each the numbers of the whole district; of one that a deep dive looks at, its
 * groups too, or where there is no whole the units beside each other; and every number that evidence quotes.
 */
export function measuredFor(site: Site, routine: Routine, scope: Scope): Measured[] {
  const { objectives = [] } = routine.fields;
  const dives = objectives.flatMap(({ part, about }) => (part === 'deep-dive' && about ? [about] : []));
  const deep = new Set<Strategy | Goal>([
    ...dives.flatMap(({ strategies = [] }) => strategies.flatMap((id) => site.strategies.get(id) ?? [])),
    ...dives.flatMap(({ goals = [] }) => goals.flatMap((id) => site.goals.get(id) ?? [])),
  ]);
  const looked = new Set<Strategy | Goal>([...strategiesInFocus(routine), ...scope.goals, ...deep]);
  const quotes = quotesOf(routine);
  return site.indicators.all
    .filter((indicator) => routine.internal || !indicator.internal)
    .flatMap((indicator) => {
      const quoted = quotes.filter((one) => one.indicator === indicator.id);
      const belongs = [...indicator.goals, ...indicator.strategies];
      if (quoted.length === 0 && !belongs.some((one) => looked.has(one))) return [];
      return [
        measured(
          site,
          routine,
          indicator,
          scope,
          quoted,
          belongs.some((one) => deep.has(one)),
        ),
      ];
    });
}

function quotesOf({ fields, ratings }: Routine): Evidence[] {
  const facts = (fields.objectives ?? []).flatMap(({ keyFacts = [] }) => keyFacts.flatMap(({ evidence = [] }) => evidence));
  return [...facts, ...ratings.flatMap((rating) => rating.fields.evidence ?? [])];
}

function measured(
  site: Site,
  routine: Routine,
  indicator: Indicator,
  scope: Scope,
  quoted: readonly Evidence[],
  isDeep: boolean,
): Measured {
  const { aliases: _aliases, collectedBy: _collectedBy, analyzedBy: _analyzedBy, goals: _goals, strategies: _strategies, ...fields } = indicator.fields; // prettier-ignore
  const whole = wholeOf(site, indicator);
  const isQuoted = ({ period, unit, group }: Observation): boolean =>
    quoted.some(
      (one) =>
        one.period === period.text && (one.unit === undefined ? unit === whole : one.unit === unit.id) && (one.group ?? null) === group,
    );
  const isBegun = ({ period }: Observation): boolean => period.first <= routine.fields.date;
  const isShown = ({ unit, group }: Observation): boolean =>
    whole === null ? isDeep && group === null : unit === whole && (group === null || isDeep);
  const isPublic = routine.internal || indicator.data?.internal !== true;
  const cells = isPublic ? indicator.observations.filter((one) => (isShown(one) && isBegun(one)) || isQuoted(one)).map(cellOf) : [];
  const [goals, strategies] = [ids(indicator.goals, scope.goals), ids(indicator.strategies, scope.strategies)];
  return {
    indicator: indicator.id,
    ...fields,
    ...(goals.length > 0 ? { goals } : {}),
    ...(strategies.length > 0 ? { strategies } : {}),
    ...(cells.length > 0 ? { cells } : {}),
  };
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

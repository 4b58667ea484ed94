import { compare } from '../issue.ts';
import type { Plan, Routine, Series, Site, Strategy } from '../site.ts';
import { ledgerFigures, type LedgerFigures } from './ledger-figures.ts';
import type { LedgerPart } from './ledger-part.ts';
import type { Step } from './ledger.ts';
import { someone, type Someone } from './people.ts';

/** How a group of promises is kept. */
export interface LedgerGroup<Of> {
  readonly of: Of;
  readonly figures: LedgerFigures;
}

/** By series, in the order of their ids. */
export function bySeries(site: Site, part: LedgerPart, plan: Plan): LedgerGroup<Series>[] {
  return plan.series.flatMap((series) => group(site, part, series, ({ routine }) => routine.series === series));
}

/** By the routine in which they were promised, newest first. */
export function byRoutine(site: Site, part: LedgerPart, plan: Plan): LedgerGroup<Routine>[] {
  const routines = new Set(part.steps.map(({ routine }) => routine));
  const inPlan = plan.routines.filter((routine) => routines.has(routine)).toReversed();
  return inPlan.flatMap((routine) => group(site, part, routine, (step) => step.routine === routine));
}

/** By strategy, in the plan's own order; `null` for promises that name none. */
export function byStrategy(site: Site, part: LedgerPart, plan: Plan): LedgerGroup<Strategy | null>[] {
  const named = plan.strategies.flatMap((strategy) => group(site, part, strategy, ({ fields }) => fields.strategy === strategy.id));
  return [...named, ...group(site, part, null, ({ fields }) => fields.strategy === undefined)];
}

/**
 * By the position of who has the step now, as far as it is known; otherwise by whom the author named. No one is ranked: positions stand
 * by their names.
 */
export function byOwner(site: Site, part: LedgerPart): LedgerGroup<Someone>[] {
  const owners = new Map<string, Someone>();
  for (const { owner } of part.steps) {
    if (owner === null) continue;
    owners.set(roleOf(someone(site, owner)), someone(site, owner));
  }
  const roles = [...owners].sort(([one], [other]) => compare(one, other));
  return roles.flatMap(([role, who]) => group(site, part, who, ({ owner }) => owner !== null && roleOf(someone(site, owner)) === role));
}

function roleOf(who: Someone): string {
  return who.kind === 'person' ? (who.fields.position ?? who.fields.name) : who.words;
}

/** A chain belongs where its first step does. */
function group<Of>({ today }: Site, { chains, steps }: LedgerPart, of: Of, has: (step: Step) => boolean): LedgerGroup<Of>[] {
  const own = { chains: chains.filter(({ first }) => has(first)), steps: steps.filter(has) };
  const figures = ledgerFigures(own.chains, own.steps, today);
  return figures.promised + figures.open === 0 ? [] : [{ of, figures }];
}

import type { Plan, Routine, Series, Site, Strategy } from '../site.ts';
import { plansInOrder } from './plans.ts';
import { ledgerOf, type Chain, type Step } from './ledger.ts';

/** What promises may belong to: where they were made, or what they are for. */
export type LedgerOwner = Plan | Series | Routine | Strategy;

/** The promises and steps of one plan, series, routine or strategy. */
export interface LedgerPart {
  readonly chains: readonly Chain[];
  readonly steps: readonly Step[];
}

const none: LedgerPart = { chains: [], steps: [] };

const indexes = new WeakMap<Site, ReadonlyMap<LedgerOwner, LedgerPart>>();

/** Which promises and steps belong to something; found once for all of a site. */
export function ledgerPart(site: Site, of: LedgerOwner): LedgerPart {
  const index = indexes.get(site) ?? indexOf(site);
  indexes.set(site, index);
  return index.get(of) ?? none;
}

/** The ledger of each plan that has promises. */
export function ledgersByPlan(site: Site): (LedgerPart & { readonly plan: Plan })[] {
  return plansInOrder(site)
    .map((plan) => ({ plan, ...ledgerPart(site, plan) }))
    .filter(({ steps }) => steps.length > 0);
}

function indexOf(site: Site): Map<LedgerOwner, LedgerPart> {
  const index = new Map<LedgerOwner, { readonly chains: Chain[]; readonly steps: Step[] }>();
  const partsOf = (step: Step) =>
    ownersOf(site, step).map((owner) => {
      const part = index.get(owner) ?? { chains: [], steps: [] };
      index.set(owner, part);
      return part;
    });
  const { steps, chains } = ledgerOf(site);
  for (const step of steps) for (const part of partsOf(step)) part.steps.push(step);
  for (const chain of chains) for (const part of partsOf(chain.first)) part.chains.push(chain);
  return index;
}

function ownersOf(site: Site, { routine, fields }: Step): LedgerOwner[] {
  const strategy = fields.strategy === undefined ? undefined : site.strategies.get(fields.strategy);
  return [routine, routine.series, routine.series.plan, ...(strategy ? [strategy] : [])];
}

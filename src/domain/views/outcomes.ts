import type { Outcome, Result } from '../../schemas/result.ts';
import type { Plan, Site, Strategy } from '../site.ts';
import { measureRows, type MeasureRow } from './measures.ts';

/** What came of an ended plan: its measures in their last year, and its strategies. */
export interface PlanOutcomes {
  readonly measures: readonly { readonly row: MeasureRow; readonly goal: Plan['goals'][number]; readonly outcome: Outcome }[];
  readonly strategies: readonly { readonly strategy: Strategy; readonly outcome: Outcome; readonly result: Result | null }[];
  /** All of them by outcome. */
  readonly counts: Readonly<Record<Outcome, number>>;
}

/** What was met, missed and not measured, as people said it; where nobody said anything, it was not measured. */
export function planOutcomes(site: Site, plan: Plan): PlanOutcomes {
  const measures = plan.goals.flatMap((goal) =>
    measureRows(site, goal).map((row) => ({ goal, row, outcome: row.years.at(-1)?.result?.outcome ?? ('not-measured' as const) })),
  );
  const strategies = plan.strategies.map((strategy) => {
    const result = strategy.fields.success.result ?? null;
    const achieved = strategy.fields.status === 'achieved' ? ('met' as const) : ('not-measured' as const);
    return { strategy, result, outcome: result?.outcome ?? achieved };
  });
  const all = [...measures, ...strategies].map(({ outcome }) => outcome);
  const count = (outcome: Outcome): number => all.filter((one) => one === outcome).length;
  return { measures, strategies, counts: { met: count('met'), missed: count('missed'), 'not-measured': count('not-measured') } };
}

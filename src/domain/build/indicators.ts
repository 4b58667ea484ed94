import type { Entries } from '../entry.ts';
import type { Indicator, Shelf } from '../site.ts';
import type { Framework } from './framework.ts';
import { measure, namedBy } from './measure.ts';
import { found, place, shelf, thing } from './thing.ts';

/** Indicators with what they measured; goals and strategies learn which are theirs. `starts` is the day on which school years begin. */
export function buildIndicators(entries: Entries, { units, goals, strategies }: Framework, starts: string): Shelf<Indicator> {
  const indicators = shelf(
    entries.of('indicator').map((entry): Indicator => {
      const base = thing(entries, entry);
      const measured = measure(entries, entry, base.fields, units, starts);
      return { ...base, ...measured, goals: namedBy(base, 'goals', goals), strategies: namedBy(base, 'strategies', strategies) };
    }),
    (one, other) => place(one) - place(other),
  );
  for (const indicator of indicators.all) {
    for (const goal of indicator.goals) found(goals, goal.id).indicators.push(indicator);
    for (const strategy of indicator.strategies) found(strategies, strategy.id).indicators.push(indicator);
  }
  return indicators;
}

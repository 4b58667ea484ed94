import { firstSentence } from '../../domain/prose.ts';
import type { Goal, Plan, Strategy, Unit } from '../../domain/site.ts';
import type { LeagueTable } from '../../domain/views/league-table.ts';
import { levelCounts } from '../../domain/views/level-counts.ts';
import { countInWords, inWords, sentenceStart } from './numbers.ts';

const longestHeadline = 110;

/** `Goal 1 · Reading` */
export function goalMark(goal: Goal): string {
  return `Goal ${goal.number} · ${goal.fields.short ?? goal.fields.title}`;
}

/** `Goal 1: Third graders read at grade level` */
export function goalInFull(goal: Goal): string {
  return `Goal ${goal.number}: ${goal.fields.title}`;
}

const statuses: Readonly<Record<Strategy['fields']['status'], string>> = {
  proposed: 'Proposed',
  active: 'Active',
  paused: 'Paused',
  ended: 'Ended',
  achieved: 'Achieved',
};

export const statusWord = (strategy: Strategy): string => statuses[strategy.fields.status];

export const levelOfWork = (level: NonNullable<Strategy['fields']['level']>): string =>
  ({ 'district-support': 'District support', 'school-strategy': 'School strategy' })[level];

/** `The one strategy`, `Both strategies` or `All seven strategies`. */
export function allStrategies(count: number): string {
  if (count === 1) return 'The one strategy';
  return count === 2 ? 'Both strategies' : `All ${inWords(count)} strategies`;
}

/** Units by their titles. */
export function unitNames(units: readonly Unit[]): string {
  return units.map(({ fields }) => fields.title).join(', ');
}

/** The authors' own words on the plan as a whole; without them counted facts, never a judgement of ours. */
export function headline(plan: Plan, table: LeagueTable): string {
  const own = table.overall?.current ? firstSentence(table.overall.rating.body.text) : '';
  if (own !== '' && own.length <= longestHeadline) return own;
  const { levels, notRated, total } = levelCounts(table);
  if (total === 0) return plan.fields.title;
  const all = countInWords(total, 'strategy', 'strategies');
  if (notRated === total) return `${sentenceStart(all)}, not rated yet.`;
  const weakest = levels.findLast(({ count }) => count > 0);
  if (!weakest) return `${sentenceStart(all)}, not rated on the new scale yet.`;
  const share = weakest.count === total ? allStrategies(total) : `${sentenceStart(inWords(weakest.count))} of ${all}`;
  return `${share} ${weakest.count === 1 ? 'is' : 'are'} at ${weakest.level.label.toLowerCase()}.`;
}

import type { HeatMap } from '../../domain/views/heat-map.ts';
import type { HistoryBar } from '../../domain/views/rating-history.ts';
import type { Plan } from '../../domain/site.ts';
import { countInWords } from './numbers.ts';

/** The map of strategies by routines. */
export const heat = {
  title: 'Since the plan began',
  note: 'Along a row: one strategy over time. Down a column: one routine. A rule before a cell marks where a new scale or a material change breaks the comparison.',
};

/** What the codes of a heat map mean that are no levels. */
export const heatKey: string = 'NR not rated, · not looked at, – not in the plan.';

/** `Ratings by routine, Improvement plan 2025–28` */
export function heatCaption(plan: Plan): string {
  return `Ratings by routine, ${plan.fields.title}`;
}

/** What the map leaves out: `The two routines before these are on the strategies’ own pages.` */
export function heatLeftOut({ leftOut }: HeatMap): string {
  if (leftOut === 0) return '';
  const routines = countInWords(leftOut, 'earlier routine');
  return `The ratings of ${routines} are on the strategies’ own pages.`;
}

const codes: Readonly<Record<HistoryBar['state'], string>> = { rated: '', 'not-rated': 'NR', 'not-in-focus': '·', absent: '–' };

/** What stands in a cell without a level. */
export const stateCode = (state: HistoryBar['state']): string => codes[state];

/** Why a cell does not compare with the one before it, for people who cannot see the rule. */
export function breakWords(breaks: 'scale' | 'change'): string {
  return breaks === 'scale' ? 'On another scale from here on: ' : 'Changed from here on: ';
}

import type { Day, SchoolYear } from '../../schemas/day.ts';

/** The facts of each rule of good practice: what a message about it needs to know. None of them is ever an error. */
export interface PracticeFacts {
  // strategies: `school` is the title of the school whose own strategies they are, `''` for the plan's
  'several-strategies': { count: number; year: SchoolYear; school: string };
  'many-strategies': { count: number; year: SchoolYear; school: string };
  'milestones-of-year': { count: number; year: SchoolYear };
  'no-leading-indicators': { year: SchoolYear };
  // series: `over` for a year gone by, where only what was held counts
  'fewer-routines': { promised: number; count: number; year: SchoolYear; over: boolean };
  // agendas
  'agenda-minutes': { parts: number; minutes: number };
  'agenda-shape': { share: number; least: number };
  'many-deep-dives': { count: number };
  'no-time-for-next-steps': Record<string, never>;
  'stocktake-length': { minutes: number };
  'deep-dive-without-fact': { objective: string };
  'deep-dive-without-question': { objective: string };
  // meetings: `absent` is who had the role and did not come, `''` when nobody has it
  'no-next-steps': Record<string, never>;
  'no-decisions': Record<string, never>;
  'no-leader': { absent: string };
  'no-broker': { absent: string };
  'leader-facilitates': { who: string; strategy: string | null };
  'one-sided-steps': { count: number; owner: string | null };
  // ratings
  'short-rationale': { count: number };
  'outside-range': { side: 'above' | 'below' };
  'evidence-not-named': Record<string, never>;
  // steps
  'carried-twice': { step: string; times: number };
  'vague-step': { step: string };
  // people
  'work-of-leaver': { who: string; name: string; until: Day; successor: string | null; work: Work };
}

/** Open work of one person. */
export type Work =
  | { readonly kind: 'lead' }
  | { readonly kind: 'milestone'; readonly title: string }
  | { readonly kind: 'step'; readonly address: string };

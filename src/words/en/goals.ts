import type { Change } from '../../schemas/change.ts';
import type { Outcome, Result } from '../../schemas/result.ts';
import type { Goal, Plan, Site } from '../../domain/site.ts';
import type { MeasureRange, MeasureRow } from '../../domain/views/measures.ts';
import type { PlanMilestones } from '../../domain/views/milestones.ts';
import type { PlanGroup } from '../../domain/views/plan-standing.ts';
import type { PlanOutcomes } from '../../domain/views/outcomes.ts';
import { longDay, schoolYear, shortDay } from './days.ts';
import { and } from './lists.ts';
import { countInWords, inWords, sentenceEnd, sentenceStart } from './numbers.ts';
import { goalInFull } from './plans.ts';

/** The pages of goals. */
export const goalPage = {
  listTitle: 'Goals',
  description: 'What the plan wants to reach in three years, and how far it is.',
  listLede: 'Each goal says what success looks like at the end of the plan, and how one would know each year.',
  none: 'No goal has been written yet.',
  success: 'Success',
  lead: 'Lead',
  plan: 'Plan',
  measures: 'How we know',
  measuresNote: 'Targets for the end of each school year, and what was reached.',
  strategies: 'Strategies',
  strategiesNote: 'What we do to reach it, strongest first.',
  past: 'Other strategies',
  discussed: 'In routines',
  more: 'More about it',
  noResult: 'No result yet',
  baseline: 'Baseline',
  target: 'Target',
  stretch: 'Stretch',
  gapClosing: 'Gap-closing',
  result: 'Result',
  latest: 'Latest',
  goal: 'Goal',
  measure: 'Measure',
  scale: 'Start to latest, and targets',
};

/** What a goal's page is about, for search results. */
export function goalDescription(goal: Goal): string {
  return `${goalInFull(goal)}. ${goal.fields.success}`;
}

/** `Improvement plan 2025–28, goal 2` */
export function goalKicker({ plan, number }: Goal): string {
  return `${plan.fields.title}, goal ${number}`;
}

const outcomes: Readonly<Record<Outcome, string>> = { met: 'Met', missed: 'Missed', 'not-measured': 'Not measured' };

export const outcomeWord = (outcome: Outcome): string => outcomes[outcome];

/** A result in a cell: `72 %, met`. */
export function resultWords(result: Result | null): string {
  if (result === null) return '–';
  return result.value === undefined ? outcomes[result.outcome] : `${result.value}, ${outcomes[result.outcome].toLowerCase()}`;
}

/** Where a result comes from, and from when it is. */
export function resultSource({ note, on }: Pick<Result, 'note' | 'on'>): string {
  return [note?.replace(/\.$/u, ''), on && shortDay(on)].filter(Boolean).join(', ');
}

/** What a result says besides its outcome: `84 of 100, State file, 12 Jun 2026`. */
export function resultRest({ value, note, on }: Result): string {
  return [value, resultSource({ note, on })].filter((part) => part).join(', ');
}

/** What the drawing of a measure shows, for people who cannot see it. */
export function measureDrawing({ scale, latest }: MeasureRow): string {
  if (!scale) return '';
  const now = latest?.result?.value === undefined ? 'no result yet' : `now ${latest.result.value}`;
  const targets = scale.target === scale.final ? `target ${scale.final} %` : `next target ${scale.target} %, last target ${scale.final} %`;
  return `From ${scale.baseline} %, ${now}, ${targets}`;
}

/** How to read the drawing of a measure. */
export function measureKey({ from, to }: MeasureRange): string {
  return `The line runs from ${from} to ${to} per cent. The bar is baseline to latest; the solid mark is the next target, the dashed one the last.`;
}

/** The pages of plans. */
export const planPage = {
  listTitle: 'Plans',
  description: 'The plans of the district, with their goals and strategies.',
  listLede: 'Each plan has goals, strategies and a standing routine that looks at them.',
  years: 'School years',
  forWhom: 'For',
  adopted: 'Adopted',
  ended: 'Ended',
  follows: 'Follows',
  followedBy: 'Followed by',
  goals: 'Goals',
  strategies: 'Strategies',
  milestones: 'Milestones',
  overdue: 'Overdue',
  soon: 'Due in the next 90 days',
  slipped: 'Moved to a later day',
  series: 'Routines',
  amendments: 'What changed in the plan',
  outcomes: 'What came of it',
  outcomesNote: 'As people judged it at the end. What nobody measured is said, too.',
  more: 'About the plan',
};

const planStatuses: Readonly<Record<Plan['fields']['status'], string>> = {
  draft: 'Draft',
  adopted: 'Adopted',
  amended: 'Amended',
  ended: 'Ended',
};

export const planStatus = ({ fields }: Plan): string => planStatuses[fields.status];

/** `2025–26 to 2027–28` */
export function planYears({ fields }: Plan): string {
  const [first = ''] = fields.years;
  const last = fields.years.at(-1) ?? first;
  return first === last ? schoolYear(first) : `${schoolYear(first)} to ${schoolYear(last)}`;
}

/** Who adopted a plan, and when. */
export function adoptedWords({ fields: { adopted } }: Plan): string {
  return adopted ? `${adopted.by}, ${longDay(adopted.on)}` : '';
}

/** When a plan ended, and why. */
export function endedWords({ fields: { ended } }: Plan): string {
  if (!ended) return '';
  return ended.why === undefined ? longDay(ended.on) : `${longDay(ended.on)}. ${sentenceEnd(ended.why)}`;
}

/** `Three met, two missed, one not measured.` */
export function outcomeCounts({ counts }: PlanOutcomes): string {
  const parts = (['met', 'missed', 'not-measured'] as const).flatMap((outcome) =>
    counts[outcome] > 0 ? [`${inWords(counts[outcome])} ${outcomes[outcome].toLowerCase()}`] : [],
  );
  return parts.length === 0 ? 'Nothing was measured.' : `${sentenceStart(parts.join(', '))}.`;
}

/** A plan in one line: its goals and strategies by count. */
export function planSize({ goals, strategies }: Plan): string {
  return sentenceStart(and([countInWords(goals.length, 'goal'), countInWords(strategies.length, 'strategy', 'strategies')]));
}

/** Where plans are in their life, as a group. */
export function planGroup(group: PlanGroup): string {
  return { current: 'Under way', draft: 'Being written', ended: 'Over' }[group];
}

/** An amendment with its day. */
export function amendmentWords({ on, what }: Change): string {
  return `${longDay(on)}: ${sentenceEnd(what)}`;
}

/** `Nine of 20 reached, two overdue.` */
export function milestonesNote({ done, total, overdue }: PlanMilestones): string {
  const late = overdue.length === 0 ? 'none overdue' : `${inWords(overdue.length)} overdue`;
  return `${done === 0 ? 'None' : sentenceStart(inWords(done))} of ${inWords(total)} reached, ${late}.`;
}

/** What a plan's page is about, for search results. */
export function planDescription({ fields }: Plan, { settings }: Site): string {
  return fields.vision ?? `${fields.title} of ${settings.name}: goals, strategies, routines.`;
}

import type { SchoolYear, Day } from '../../schemas/day.ts';
import type { Goal, Plan, Routine, Rubric } from '../../domain/site.ts';
import { longDay, schoolYear } from './days.ts';
import { goalInFull } from './plans.ts';
import { routineTitle } from './routines.ts';

/** Heads of columns, for all tables. */
export const heads = {
  about: 'About',
  came: 'Came',
  change: 'What changed',
  collectedBy: 'Collected by',
  date: 'Date',
  doneWhen: 'Done when',
  due: 'Due',
  helpsStudents: 'It helps students',
  history: 'History',
  inOneLine: 'In one line',
  keyFacts: 'Key facts',
  keyQuestions: 'Key questions',
  kind: 'Kind',
  lead: 'Lead',
  level: 'Level',
  likelihood: 'Latest rating',
  metric: 'Metric',
  milestone: 'Milestone',
  movement: 'Movement',
  nextStep: 'Next step',
  outcome: 'What became of it',
  overall: 'Overall',
  owner: 'Owner',
  part: 'Part',
  person: 'Person',
  plan: 'Plan',
  promised: 'Promised',
  purpose: 'What it is for',
  question: 'Question',
  /** How one knows that the next level of a rubric is reached. */
  readyForNext: 'Ready for the next when',
  recommendations: 'Recommendations',
  response: 'What we do about it',
  result: 'What came of it',
  risk: 'What could go wrong',
  role: 'Role',
  routine: 'Routine',
  season: 'Season',
  /** What shows that a stage was reached. */
  size: 'What is in it',
  shownBy: 'What shows it',
  since: 'Since',
  stage: 'Stage',
  state: 'State',
  /** A step from inputs to outcomes; a promise is `nextStep`. */
  step: 'Step',
  strategy: 'Strategy',
  strategyAndLead: 'Strategy and lead',
  success: 'Success',
  whatHappens: 'What happens',
  why: 'Why',
  workIsDone: 'The work is done',
};

/** A column's head before its value, where a row becomes a record on a phone: `Owner:`. */
export function cellLabel(head: string): string {
  return `${head}:`;
}

/** Names of tables. Some are seen above their table; all are heard. */
export const captions = {
  asked: 'What each part is for, and what is known about it.',
  coming: (today: Day): string => `As of ${longDay(today)}`,
  goalsOf: (plan: Plan): string => `Goals of ${plan.fields.title}`,
  history: 'Ratings, newest first',
  leadingIndicators: (year: SchoolYear): string => `Leading indicators for ${schoolYear(year)}: what the data of each season will show.`,
  leagueOfPlan: (plan: Plan): string => `Strategies of ${plan.fields.title}, strongest first`,
  leagueOfRoutine: (routine: Routine): string => `Strategies as rated, strongest first, ${routineTitle(routine)}`,
  levels: (rubric: Rubric): string => `What happens at each level of “${rubric.fields.title}”`,
  metrics: (stakeholder: string): string => `Questions for ${stakeholder}`,
  people: 'People of this routine',
  risks: 'Risks and what is done about them',
  routines: (year: SchoolYear): string => `Routines of ${schoolYear(year)}, newest first`,
  stages: 'Stages reached, newest first',
  strategies: (goal: Goal): string => `Strategies for ${goalInFull(goal)}`,
};

/** An answer in a cell. */
export function yesOrNo(answer: boolean): string {
  return answer ? 'Yes' : 'No';
}

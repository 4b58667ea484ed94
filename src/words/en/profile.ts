import type { SchoolYear } from '../../schemas/day.ts';
import type { StrategyFields } from '../../schemas/strategy.ts';
import type { Goal, Site, Strategy } from '../../domain/site.ts';
import type { LeadTerm } from '../../domain/views/people.ts';
import type { MetricStep } from '../../domain/views/strategy-profile.ts';
import { daySpan, longDay, schoolYear } from './days.ts';
import { and } from './lists.ts';
import { leadSince, personInFull, personWords } from './people.ts';
import { goalInFull } from './plans.ts';

/** The page with every strategy. */
export const strategyList = {
  description: 'Every strategy of the plan, by goal.',
  lede: 'What the district does to reach its goals. Each has one lead, and says what success looks like by when.',
  none: 'No strategies have been written yet.',
};

/** The sections of a strategy's page, with what stands beside them. */
export const profile = {
  title: 'Profile',
  stands: 'Where it stands',
  history: 'Rating history',
  neverRated: 'It has not been rated yet.',
  successThisYear: 'Success this year:',
  chain: 'Delivery chain',
  chainNote: 'How the work reaches a student. A filled point marks a weak link.',
  risks: 'Risks',
  feedback: 'Feedback loops',
  feedbackNote: 'How the lead hears whether it works.',
  openSteps: 'Open next steps',
  stages: 'Stages of implementation',
  more: 'More about it',
};

/** What a strategy's authors say of it, field by field. */
export const profileFields = {
  success: 'Success',
  lead: 'Lead',
  where: 'Where',
  rationale: 'Why we believe it helps',
  scale: 'Scale',
  resources: 'What it needs',
  impact: 'Estimated impact',
  level: 'Level',
  units: 'Schools',
  leads: 'Leads',
  team: 'Team',
  runs: 'Runs',
  replaces: 'Replaces',
  replacedBy: 'Replaced by',
  continues: 'Continues',
  continuedBy: 'Continued by',
  plan: 'Plan',
  goals: 'Goals',
};

const metricSteps: Readonly<Record<MetricStep, string>> = {
  inputs: 'Inputs',
  reaction: 'Reaction',
  learning: 'Learning',
  support: 'Support',
  fidelity: 'Fidelity',
  outcomes: 'Outcomes',
};

/** What a step from inputs to outcomes is called. */
export const metricStep = (step: MetricStep): string => metricSteps[step];

/** What is asked of one stakeholder, as a section. */
export function metricsTitle(stakeholder: string): string {
  return `What we ask: ${stakeholder}`;
}

/** What a strategy's page is about, for search results. */
export function strategyDescription({ fields }: Strategy): string {
  return fields.description ?? `The strategy “${fields.title}”: its profile and every rating.`;
}

/** The plans that a strategy is part of, by its goals. */
export function plansOfGoals(goals: readonly Goal[]): string {
  return [...new Set(goals.map(({ plan }) => plan.fields.title))].join(', ');
}

/** A goal after the plan it is of, where several plans stand on one page. */
export function goalOfPlan(goal: Goal): string {
  return `${goal.plan.fields.title}. ${goalInFull(goal)}`;
}

/** `84 of 100 students attend regularly, by 15 June 2028` */
export function successWords({ what, by }: StrategyFields['success']): string {
  return `${what.replace(/\.$/u, '')}, by ${longDay(by)}`;
}

/** `This year, 2026–27` */
export function thisYear(year: SchoolYear): string {
  return `This year, ${schoolYear(year)}`;
}

/** What unfolds the years gone by: `Earlier: 2025–26 and 2024–25`. */
export function earlierYears(years: readonly SchoolYear[]): string {
  return `Earlier: ${and(years.map(schoolYear))}`;
}

/** `School year 2026–27` */
export function schoolYearTitle(year: SchoolYear): string {
  return `School year ${schoolYear(year)}`;
}

/** Who leads, with their position and since when; `''` when nobody does. */
export function leadInFull(term: LeadTerm | undefined, { settings }: Site): string {
  return term ? [personInFull(term.who, settings.showPeople), leadSince(term)].filter(Boolean).join(', ') : '';
}

/** Everybody who led and when: `Dana Kim, until 31 March 2026; Luis Ortega, since 1 April 2026`. */
export function leadsInTurn(terms: readonly LeadTerm[], { settings }: Site): string {
  return terms
    .map(({ who, from, until }) => [personWords(who, settings.showPeople), daySpan(from, until)].filter(Boolean).join(', '))
    .join('; ');
}

import type { RuleGroup, Severity } from '../../domain/issue.ts';
import { countOf } from './numbers.ts';

/** The page of a rule. */
export const guideRule = {
  why: 'Why it matters',
  mend: 'What to do',
  example: 'Example',
  wrong: 'So it is wrong',
  mended: 'So it is right',
  off: 'If it does not apply to you',
  offNote: 'It can be switched off for the whole site, with a reason that all can read.',
  offLink: 'Add this to the settings',
  offReason: 'Why it does not apply to us.',
};

/** What rules are about. */
export const ruleGroupNames: Readonly<Record<RuleGroup, string>> = {
  files: 'Files and folders',
  letters: 'Letters',
  header: 'The lines of hyphens',
  yaml: 'How fields are written',
  fields: 'Fields and values',
  references: 'What files say of each other',
  days: 'Days and times',
  routines: 'Routines and ratings',
  numbers: 'Indicators and their numbers',
  privacy: 'Small groups of students',
  texts: 'Texts, links and pictures',
  practice: 'Good practice',
};

/** What a rule does to the site, in a few words. */
export const severityNames: Readonly<Record<Severity, string>> = {
  error: 'Stops the build',
  warning: 'Warns',
  note: 'Tells what the guides say',
};

/** What a rule does to the site. */
export const severityMeanings: Readonly<Record<Severity, string>> = {
  error: 'An error. The site is not built until it is mended.',
  warning: 'A warning. The site is built, but something is most likely wrong or against the advice of the guides.',
  note: 'A note. The site is built; you are told what the guides say.',
};

/** How many rules stand in a group. */
export function ruleCount(count: number): string {
  return `${countOf(count, 'message')}.`;
}

/** A page of one rule, for search results. */
export function ruleDescription(title: string): string {
  return `${title}: what the check says, why it matters and what to do.`;
}

/** Where the guides say so. */
export function ruleSource(source: string): string {
  return `Source: ${source}`;
}

import { routineOf, type Change, type SectionName } from '../../domain/views/difference/change.ts';
import { and } from './lists.ts';
import { countOf } from './numbers.ts';

/** What a branch changes, as a report for people who review it. */
export const differenceReport = {
  nothing: 'Nothing changes on the site.',
  change: 'Change',
  before: 'Before',
  now: 'Now',
  why: 'Why',
};

/** Of what base a report tells, and what a reader must know about the two that are compared. */
export const comparisonNotes = {
  baseHasErrors: (base: string, errors: number): string =>
    `The content at ${base} has ${countOf(errors, 'error')}, so only files are compared.`,
  baseIsEmpty: (base: string): string => `At ${base} there was no content yet, so every file is new.`,
  nowHasErrors: (errors: number): string =>
    `The content has ${countOf(errors, 'error')} now, so only files are compared. Run "stocktake check" to see what is wrong.`,
  notBelow: (base: string): string =>
    `${base} has moved on since this branch left it: what changed there looks undone here. Add --merge-base to leave that out.`,
};

const titles: Readonly<Record<Exclude<SectionName, 'record'>, string>> = {
  published: 'Newly published',
  numbers: 'Numbers of indicators',
  plans: 'Plans, goals and strategies',
  rubrics: 'Rubrics',
  routines: 'Routines',
  ratings: 'Ratings',
  steps: 'Next steps',
  answers: 'What became of earlier steps',
  renamed: 'Renamed',
  settings: 'Settings, people, series and units',
  pages: 'Pages and pictures',
  files: 'Other files',
};

/** What a part of a difference is called. */
export function differenceTitle(name: SectionName, changes: readonly Change[]): string {
  if (name !== 'record') return titles[name];
  const routines = new Set(changes.map(({ fact }) => routineOf(fact)?.id));
  return routines.size === 1 ? 'A held routine was changed' : 'Held routines were changed';
}

const notes: Readonly<Partial<Record<SectionName, string>>> = {
  record: 'A packet is a dated record. A later routine reports on it, and a mistake is corrected in the open.',
  published: 'From now on everybody can read these files.',
};

/** What a reviewer should know of a part; `''` for most. */
export const differenceNote = (name: SectionName): string => notes[name] ?? '';

const counted: Readonly<Record<SectionName, string>> = {
  record: 'to held routines',
  published: 'newly published',
  numbers: 'to numbers of indicators',
  plans: 'to plans, goals or strategies',
  rubrics: 'to rubrics',
  routines: 'to routines',
  ratings: 'to ratings',
  steps: 'to next steps',
  answers: 'to what became of earlier steps',
  renamed: 'renamed',
  settings: 'to settings, people, series or units',
  pages: 'to pages or pictures',
  files: 'in other files',
};

/** How many things changed: `3 changes compared with main`. */
export function differenceHeading(base: string, total: number): string {
  return `${countOf(total, 'change')} compared with ${base}`;
}

/** The changes by what they are about: `1 to held routines and 2 to ratings.` */
export function differenceCounts(parts: readonly { readonly name: SectionName; readonly count: number }[]): string {
  return `${and(parts.map(({ name, count }) => `${count.toLocaleString('en-US')} ${counted[name]}`))}.`;
}

/** What a report left out for want of room. */
export function differenceLeftOut(count: number, base: string): string {
  return `and ${count.toLocaleString('en-US')} more. Run "stocktake diff ${base}" to see all.`;
}

const heads: Readonly<Record<SectionName, string>> = {
  record: 'Routine',
  published: 'Routine',
  numbers: 'Indicator',
  plans: 'Plan, goal or strategy',
  rubrics: 'Rubric',
  routines: 'Routine',
  ratings: 'Rated',
  steps: 'Next step',
  answers: 'Next step',
  renamed: 'What',
  settings: 'What',
  pages: 'Page or picture',
  files: 'File',
};

/** The head of the first column in the table of a part. */
export const differenceHead = (name: SectionName): string => heads[name];

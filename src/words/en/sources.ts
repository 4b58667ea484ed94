import type { Proposal } from '../../domain/proposal.ts';
import { kindFolderOf } from '../../domain/views/page-files.ts';
import type { Day } from '../../schemas/day.ts';
import { longDay, shortDay } from './days.ts';
import { and } from './lists.ts';
import { countOf } from './numbers.ts';

/** What a reader can do with the files of a page. */
export const fileActions = {
  edit: 'Edit',
  history: 'History',
  folder: 'Open folder',
  propose: 'Propose something new',
};

/** Up to so many files are named; more are counted. */
const fewFiles = 3;

/** What a page was made from: `content/goals/reading.md and 4 files in content/strategies/`. */
export function madeFromWords(files: readonly string[]): string {
  if (files.length <= fewFiles) return and(files);
  const folders = Map.groupBy(files, kindFolderOf);
  return and([...folders].map(([folder, own]) => (own.length === 1 ? (own[0] ?? '') : `${countOf(own.length, 'file')} in ${folder}`)));
}

/** `Made from 7 files, last changed on 15 October 2026` */
export function madeFromCount(count: number, changed: Day | null): string {
  return `Made from ${countOf(count, 'file')}${lastChanged(changed)}`;
}

/** The same with names, for paper: `Made from content/goals/reading.md, last changed on 15 October 2026.` */
export function madeFromSentence(files: readonly string[], changed: Day | null): string {
  return `Made from ${madeFromWords(files)}${lastChanged(changed)}.`;
}

function lastChanged(day: Day | null): string {
  return day === null ? '' : `, last changed on ${longDay(day)}`;
}

/** When one file last changed: `changed 15 Oct 2026` */
export function fileChanged(day: Day | null): string {
  return day === null ? '' : `changed ${shortDay(day)}`;
}

/** `20 files` */
export function fileCount(count: number): string {
  return countOf(count, 'file');
}

const newThings = {
  strategy: 'Propose a new strategy',
  goal: 'Propose a new goal',
  plan: 'Propose a new plan',
  indicator: 'Propose a new indicator',
  unit: 'Propose a new school or other unit',
  rubric: 'Propose a new rubric',
  page: 'Propose a new page',
};

/** What a link that begins a new file says. */
export function proposeWords(proposal: Proposal): string {
  if (proposal.kind === 'routine') return `Propose the next routine: ${proposal.series.fields.title}`;
  if (proposal.kind === 'rating') return `Propose a rating: ${proposal.strategy.fields.title}`;
  return newThings[proposal.kind];
}

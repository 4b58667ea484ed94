import type { Day } from '../../schemas/day.ts';
import type { Routine, Site } from '../../domain/site.ts';
import { folderOfRoutine, type Gap, type PartGap } from '../../domain/views/preparation-gaps.ts';
import type { PlannedStep } from '../../domain/views/preparation-plan.ts';
import { longDay } from './days.ts';
import { and, quoted } from './lists.ts';
import { countInWords, countOf, sentenceStart } from './numbers.ts';
import { personWords } from './people.ts';
import { preparationStep } from './preparation.ts';
import { routineInText } from './routines.ts';

/** The page with what is to do for a routine. */
export const preparationPage = {
  steps: 'Steps and their days',
  stepsNote: 'From the first evidence to the report.',
  missing: 'Still missing',
  nothing: 'Nothing is missing as far as the files tell.',
  link: 'What is still to do',
  new: 'Begin its file',
};

/** Heads of the table of steps. */
export const preparationHeads = { when: 'When' };

/** `What is done by when for the stocktake of 11 February 2027, as of 22 November 2026` */
export function preparationCaption(routine: Routine, today: Day): string {
  return `What is done by when for ${routineInText(routine)}, as of ${longDay(today)}`;
}

/** That the day is past and the file does not say yet what became of the routine. */
export function dayIsPast({ fields }: Routine): string {
  return `${longDay(fields.date)} is past. Did it take place? Then write “status: held” in its file; if not, “status: cancelled” or “status: postponed” with the reason.`;
}

/** When a step is, from today: `in 12 days`. */
export function stepAway({ away }: PlannedStep): string {
  if (away === 0) return 'today';
  if (away === 1) return 'tomorrow';
  return away < 0 ? 'past' : `in ${countOf(away, 'day')}`;
}

/** What a step is called, with its day: `Draft the agenda from the evidence, by 28 January 2027` */
export function stepTitle({ what, day }: PlannedStep, { fields }: Routine): string {
  return `${preparationStep(what, fields.kind)}, ${day === fields.date ? 'on' : 'by'} ${longDay(day)}`;
}

/** How many things a step still lacks: `Two things missing` */
export function gapCount({ gaps }: PlannedStep): string {
  return `${sentenceStart(countInWords(gaps.length, 'thing'))} missing`;
}

const parts: Readonly<Record<PartGap, string>> = {
  lead: 'somebody who leads it',
  minutes: 'its minutes',
  'key-facts': 'key facts',
  'key-questions': 'key questions',
};

const promises = { owner: 'an owner', due: 'a day' };

/** What is missing, in a sentence. */
export function gapWords(site: Site, gap: Gap): string {
  switch (gap.kind) {
    case 'no-rating':
      return `${gap.strategy.fields.title} has no rating yet.`;
    case 'open-rating':
      return `The rating of ${gap.rating.subject.fields.title} has no levels yet.`;
    case 'no-reason':
      return `The rating of ${gap.rating.subject.fields.title} has no reason yet.`;
    case 'no-plan-rating':
      return 'The plan as a whole has no rating yet.';
    case 'no-source':
      return `${quoted(gap.of)} has no source.`;
    case 'no-lead':
      return noLead(site, gap);
    case 'unanswered-steps':
      return unanswered(gap.steps.length);
    case 'no-role':
      return `No ${gap.role} is named.`;
    case 'part':
      return `${quoted(gap.objective.text)} lacks ${and(gap.lacks.map((part) => parts[part]))}.`;
    case 'next-step':
      return `The next step ${quoted(gap.nextStep.text)} lacks ${and(gap.lacks.map((field) => promises[field]))}.`;
    default:
      return plainGaps[gap.kind];
  }
}

const plainGaps = {
  'no-people': 'Nobody is listed as taking part.',
  'no-start': 'No time is set.',
  'no-place': 'No place is named.',
  'no-agenda': 'There is no agenda yet.',
  'no-text': 'The memo is not written yet.',
  'no-briefing': 'The leader’s briefing is not written yet.',
};

function noLead(site: Site, { strategy, last }: Extract<Gap, { kind: 'no-lead' }>): string {
  const left = last.until ?? (last.who.kind === 'person' ? last.who.fields.until : undefined);
  const until = left === undefined ? '' : ` until ${longDay(left)}`;
  return `Nobody leads ${strategy.fields.title} on that day: ${personWords(last.who, site.settings.showPeople)} leads it${until}.`;
}

function unanswered(count: number): string {
  const has = count === 1 ? 'has' : 'have';
  return `${sentenceStart(countInWords(count, 'open next step'))} ${has} no answer here yet: done, carried, reassigned, replaced or dropped.`;
}

/** How much is missing in all, and where files lie that are named without their folder. */
export function gapsNote(steps: readonly PlannedStep[], routine: Routine): string {
  const gaps = steps.flatMap((step) => step.gaps);
  const count = sentenceStart(countInWords(gaps.length, 'thing'));
  const named = gaps.some(({ link, file }) => link === null && file.startsWith(folderOfRoutine(routine)));
  return `${count}, as far as the files tell; people may know more.${named ? ` Files are in ${folderOfRoutine(routine)}` : ''}`;
}

/** Where something is mended, from the folder of the routine: `ratings/reading.md` */
export function gapFile(routine: Routine, { file }: Pick<Gap, 'file'>): string {
  const folder = folderOfRoutine(routine);
  return file.startsWith(folder) ? file.slice(folder.length) : file;
}

import type { Site } from '../../domain/site.ts';
import type { PlanChange } from '../../domain/views/changes.ts';
import { routineInText } from './routines.ts';
import { eventWords } from './life.ts';
import { sentenceEnd, sentenceStart } from './numbers.ts';
import { nameOf } from './people.ts';

/** One thing that changed, in a sentence; what it is about stands beside it as a link. */
export function changeWords(site: Site, change: PlanChange): string {
  switch (change.kind) {
    case 'rating-moved':
      return `Its rating moved from ${change.from.label.toLowerCase()} to ${change.to.label.toLowerCase()}.`;
    case 'first-rated':
      return `It was rated for the first time: ${change.to.label.toLowerCase()}.`;
    case 'life':
      return eventWords(site, change.event);
    case 'plan-changed':
      return sentenceEnd(change.change.what);
    case 'routine': {
      const { status, headline, reason } = change.routine.fields;
      const what = sentenceStart(routineInText(change.routine));
      if (status === 'cancelled') return sentenceEnd(`${what} was cancelled. ${reason ?? ''}`.trim());
      return headline === undefined ? `${what} was held.` : headline;
    }
    case 'step-done':
      return `Done: ${sentenceEnd(change.step.fields.text)}`;
    case 'step-dropped':
      return `Dropped: ${sentenceEnd(change.step.fields.text)}`;
    case 'step-carried':
      return `Carried to a later day: ${sentenceEnd(change.step.fields.text)}`;
    case 'step-overdue': {
      const owner = change.step.owner === null ? '' : ` ${nameOf(site, change.step.owner)} has it.`;
      return `Was due and is not done: ${sentenceEnd(change.step.fields.text)}${owner}`;
    }
    case 'milestone-done':
      return `Milestone reached: ${sentenceEnd(change.milestone.title)}`;
    case 'milestone-overdue':
      return `Milestone was due and is not reached: ${sentenceEnd(change.milestone.title)}`;
  }
}

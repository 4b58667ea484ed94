import type { Day } from '../../schemas/day.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { FollowUp, NextStep } from '../../schemas/next-step.ts';
import { daysBetween } from '../../domain/calendar.ts';
import type { Routine, Site } from '../../domain/site.ts';
import { dayAndMonth, longDay, shortDay } from './days.ts';
import { and } from './lists.ts';
import { countInWords, countOf, inWords, sentenceEnd, sentenceStart } from './numbers.ts';
import { nameOf } from './people.ts';

export function isOverdue({ due, done }: Milestone, today: Day): boolean {
  return done === undefined && due < today;
}

/** Where a milestone stands as of a day: `Done 6 Nov 2026, 7 days late`, `13 days overdue`, `In 78 days`. */
export function milestoneState({ due, done }: Milestone, today: Day): string {
  if (done !== undefined) {
    const late = daysBetween(due, done);
    return `Done ${shortDay(done)}${late > 0 ? `, ${countOf(late, 'day')} late` : ''}`;
  }
  const left = daysBetween(today, due);
  if (left < 0) return `${countOf(-left, 'day')} overdue`;
  return left === 0 ? 'Due today' : `In ${countOf(left, 'day')}`;
}

/** A day that a milestone moved from, and why. */
export function movedFrom({ from, why }: NonNullable<Milestone['moved']>[number]): string {
  return `Moved from ${shortDay(from)}. ${why}`;
}

/** When a step is due; it may be open while its routine is prepared. */
export function stepDue({ due }: NextStep): string {
  return due === undefined ? 'To be set' : shortDay(due);
}

/** Who promised a step; nobody may have yet while its routine is prepared. */
export function stepOwner(site: Site, { owner }: NextStep): string {
  return owner === undefined ? 'To be named' : nameOf(site, owner);
}

/** What became of a step, and why. */
export function outcomeWords(site: Site, routine: Routine, followUp: FollowUp): { readonly what: string; readonly why: string } {
  const { done, carried, reassigned, replaced, dropped, note = '' } = followUp;
  const because = (why = ''): string => sentences([why, note]);
  if (done !== undefined) return { what: `Done on ${longDay(done)}`, why: because() };
  if (carried) return { what: `Carried to ${shortDay(carried.due)}`, why: because(carried.why) };
  if (reassigned) {
    const due = reassigned.due === undefined ? '' : `, due ${shortDay(reassigned.due)}`;
    return { what: `Given to ${nameOf(site, reassigned.owner)}${due}`, why: because(reassigned.why) };
  }
  if (replaced) {
    const steps = (routine.fields.nextSteps ?? []).filter((step) => replaced.by.includes(step.id)).map((step) => `“${step.text}”`);
    return { what: 'Replaced', why: sentences([because(replaced.why), steps.length > 0 ? `Now: ${and(steps)}` : '']) };
  }
  return { what: 'Dropped', why: because(dropped?.why) };
}

function sentences(parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map(sentenceEnd)
    .join(' ');
}

/** `Five milestones: three done, one overdue, one to come.` */
export function milestoneCount(milestones: readonly Milestone[], today: Day): string {
  if (milestones.length === 0) return 'No milestones yet.';
  const done = milestones.filter((milestone) => milestone.done !== undefined).length;
  const overdue = milestones.filter((milestone) => isOverdue(milestone, today)).length;
  const coming = milestones.length - done - overdue;
  const parts = [
    { count: done, word: 'done' },
    { count: overdue, word: 'overdue' },
    { count: coming, word: 'to come' },
  ].flatMap(({ count, word }) => (count > 0 ? [`${inWords(count)} ${word}`] : []));
  return `${sentenceStart(countInWords(milestones.length, 'milestone'))}: ${parts.join(', ')}.`;
}

/** `Five promised on 5 February.` */
export function stepCount(steps: readonly NextStep[], { fields }: Routine): string {
  const count = steps.length === 0 ? 'None' : sentenceStart(inWords(steps.length));
  return fields.status === 'held' ? `${count} promised on ${dayAndMonth(fields.date)}.` : `${count} proposed so far.`;
}

/** `Nine answered: seven done, one carried, one dropped.` */
export function followUpCount(followUps: readonly FollowUp[]): string {
  if (followUps.length === 0) return 'None answered.';
  const outcomes = ['done', 'carried', 'reassigned', 'replaced', 'dropped'] as const;
  const parts = outcomes.flatMap((outcome) => {
    const count = followUps.filter((followUp) => followUp[outcome] !== undefined).length;
    return count > 0 ? [`${inWords(count)} ${outcome}`] : [];
  });
  return `${sentenceStart(inWords(followUps.length))} answered: ${parts.join(', ')}.`;
}

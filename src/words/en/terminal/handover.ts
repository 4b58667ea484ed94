import type { HandoverDoubt, HandoverRefusal } from '../../../domain/handover.ts';
import type { OpenWork, RoutinePart } from '../../../domain/views/open-work.ts';
import { longDay } from '../days.ts';
import { and, didYouMean } from '../lists.ts';
import { countOf } from '../numbers.ts';

/** What a command lacks that was to pass work on. */
export const handoverNeeds = 'Write whose work passes on, and to whom.';

/** Why work cannot pass on, and what to write instead. */
export function handoverRefused(refusal: HandoverRefusal): string {
  switch (refusal.why) {
    case 'unknown-person':
      return `Nobody is known as "${refusal.person}".${didYouMean(refusal.person, refusal.known, 'There are')}`;
    case 'no-successor':
      return 'The name of the successor is empty. Write it in quotes.';
    case 'same-person':
      return `"${refusal.person}" cannot be the successor of the same person.`;
    case 'no-day':
      return `"${refusal.given}" is not a day. Write one such as 2026-03-01 after --on.`;
    case 'successor-left':
      return `${refusal.name} left on ${longDay(refusal.until)}. Name somebody else, or correct people.yaml.`;
    case 'not-begun':
      return `${refusal.name} began on ${longDay(refusal.from)}, so nothing passes on by that day. Write a later one after --on.`;
  }
}

/** Who passed work to whom, or with `planned` who would. */
export function handedOver(from: string, to: string, day: string, planned: boolean): string {
  return planned
    ? `This would pass from ${from} to ${to} on ${longDay(day)}. Nothing is written.`
    : `From ${longDay(day)} on, this is ${to}'s and no longer ${from}'s:`;
}

/** For somebody who has nothing to pass on. */
export function nothingOpen(name: string): string {
  return `${name} has no open work.`;
}

/** What passed on, a line for each kind of work. */
export function workPassed(work: readonly OpenWork[]): string[] {
  const of = <Kind extends OpenWork['kind']>(kind: Kind): Extract<OpenWork, { readonly kind: Kind }>[] =>
    work.filter((one): one is Extract<OpenWork, { readonly kind: Kind }> => one.kind === kind);
  const milestones = of('milestone');
  const steps = of('step');
  return [
    ...line(of('lead'), (all) => `the lead of ${titles(all.map(({ strategy }) => strategy))}`),
    ...line(of('team'), (all) => `a place in the team of ${titles(all.map(({ strategy }) => strategy))}`),
    ...line(milestones, (all) => `${countOf(all.length, 'open milestone')} of ${titles(all.map(({ strategy }) => strategy))}`),
    ...line(of('goal'), (all) => `the lead of the ${all.length === 1 ? 'goal' : 'goals'} ${titles(all.map(({ goal }) => goal))}`),
    ...of('series').map(({ series, part }) => `${seriesParts[part]} ${titles([series])}`),
    ...routineLines(of('routine')),
    ...line(steps, (all) => `${countOf(all.length, 'open next step')}: ${all.map(({ step }) => `“${step.fields.text}”`).join(' ')}`),
  ];
}

function line<Item>(items: readonly Item[], say: (items: readonly Item[]) => string): string[] {
  return items.length === 0 ? [] : [say(items)];
}

function titles(things: readonly { readonly fields: { readonly title: string } }[]): string {
  return and([...new Set(things.map(({ fields }) => `“${fields.title}”`))]);
}

const seriesParts = {
  leader: 'the part of the leader in',
  broker: 'the part of the broker in',
  member: 'a place among the members of',
} as const;

const parts: Readonly<Record<RoutinePart, string>> = {
  participant: 'a place',
  objective: 'a part of the agenda',
  'next-step': 'a next step that is planned',
  'follow-up': 'a follow-up that is planned',
};

function routineLines(work: readonly Extract<OpenWork, { readonly kind: 'routine' }>[]): string[] {
  const routines = [...new Set(work.map(({ routine }) => routine))];
  return routines.map((routine) => {
    const own = work.filter((one) => one.routine === routine).map(({ part }) => parts[part]);
    return `${and([...new Set(own)])} in the routine of ${longDay(routine.fields.date)}`;
  });
}

/** The head of what the command leaves to people. */
export const lookAt = 'Look at this by hand:';

/** Something that the command leaves to people. */
export function handoverDoubt(doubt: HandoverDoubt, from: string, to: string): string {
  switch (doubt.doubt) {
    case 'mentioned':
      return `${doubt.file} names ${from} in ${doubt.lines.length === 1 ? 'line' : 'lines'} ${and(doubt.lines.map(String))}.`;
    case 'twice':
      return `${doubt.file} lists ${to} twice.`;
    case 'planned':
      return `${doubt.file} is planned for ${longDay(doubt.day)}. Set its status to held on that day; until then its next steps stay ${from}'s.`;
    case 'begins-later':
      return `${doubt.name} begins only on ${longDay(doubt.from)}, by people.yaml.`;
    case 'other-successor':
      return `people.yaml names ${doubt.name} as successor of ${from}, and keeps it.`;
  }
}

import type { Routine, Strategy } from '../../../domain/site.ts';
import type { RecordFields } from '../../../schemas/record.ts';
import { and, didYouMean } from '../lists.ts';
import { countOf } from '../numbers.ts';

/** What the command lacks that closes a routine. */
export const closeNeeds = 'Say which routine, by the name of its folder.';

/** Why a routine cannot be closed that is not there. */
export function closeUnknown(id: string, known: readonly string[], readPrivate: boolean): string {
  const where = readPrivate ? '' : ' One in private/ needs --internal.';
  return `There is no routine "${id}".${didYouMean(id, known, 'There are')}${where}`;
}

/** Why a routine cannot be closed before it took place. */
export function closeNotHeld({ source, fields }: Routine): string {
  return `${source.file} says "status: ${fields.status}". Only a routine that was held becomes a record. Write "status: held" once it was.`;
}

/** Before what is missing in a routine: `This is still missing in 2027-02-05-february:` */
export function closeMissing({ id }: Routine): string {
  return `This is still missing in ${id}:`;
}

/** A strategy that a routine looked at and did not rate. */
export function closeUnrated({ id }: Routine, strategy: Strategy): string {
  return `"${strategy.fields.title}" is not rated. Add a rating with: npx stocktake new rating ${id} ${strategy.id}. If nobody can judge it yet, write "notRated" with the reason.`;
}

/** How to close a routine that stays incomplete. */
export const closeAnyway = 'Nothing is written. If nothing of it will come any more, close the routine as it is with --anyway.';

/** What a record holds: `The record keeps 6 ratings and 2 decisions. It has 9 strategies and 21 people as they are today.` */
export function recordHolds({
  ratings = [],
  decisions = [],
  nextSteps = [],
  quotes = [],
  strategies = [],
  indicators = [],
  people = [],
}: RecordFields): string {
  const own = counted(
    [ratings.length, 'rating', 'ratings'],
    [decisions.length, 'decision', 'decisions'],
    [nextSteps.length, 'next step', 'next steps'],
    [quotes.length, 'quoted number', 'quoted numbers'],
  );
  const living = counted(
    [strategies.length, 'strategy', 'strategies'],
    [indicators.length, 'indicator', 'indicators'],
    [people.length, 'person', 'people'],
  );
  const kept = own.length > 0 ? [`The record keeps ${and(own)}.`] : [];
  return [...kept, ...(living.length > 0 ? [`It has ${and(living)} as they are today.`] : [])].join(' ');
}

function counted(...counts: readonly (readonly [number, string, string])[]): string[] {
  return counts.flatMap(([count, one, many]) => (count > 0 ? [countOf(count, one, many)] : []));
}

/** What closing a routine means from now on. */
export const closedNow = 'Its pages and files show this from now on, whatever changes in the plan.';

/** A routine that is closed and whose record would say the same again. */
export function closedAlready(id: string, { closed }: RecordFields): string {
  return `${id} was closed on ${closed}, and its record says all that its files say. Nothing is written.`;
}

/** What the record of a closed routine would say otherwise, when no message of the check says it. */
export function recordGrows(before: RecordFields, now: RecordFields): string[] {
  const counts = (['earlier', 'people', 'units', 'goals', 'strategies', 'rubrics', 'indicators'] as const).flatMap((name) => {
    const more = (now[name] ?? []).length - (before[name] ?? []).length;
    return more > 0 ? [`${more} more in "${name}"`] : [];
  });
  return counts.length > 0 ? [`The record gains ${and(counts)}, as they are today.`] : [];
}

/** Asks for the word that makes a record again. */
export const closeAgain = 'Nothing is written. To make the record again, with everything else in it as it was, add --again.';

/** Why a record is not made again in silence. */
export function closeUncorrected({ source }: Routine, { closed }: RecordFields): string {
  return `What a closed routine judged, quoted, decided or promised is corrected in the open. Add to ${source.file} what you corrected, and when (${closed} or later):\n\ncorrections:\n  - on: …\n    what: …\n\nIf nobody has read the packet yet, remove record.yaml instead and close the routine again.`;
}

/** That a record was made again. */
export const closedAgain = 'The record was made again. Everything that other files said that day stayed as it was.';

import { addDays } from '../../domain/calendar.ts';
import type { Handover, HandoverRefusal } from '../../domain/handover.ts';
import type { Site } from '../../domain/site.ts';
import { day as daySchema, type Day } from '../../schemas/day.ts';
import { peopleNamed } from '../entries.ts';
import type { Workspace } from '../file-change.ts';

/** A handover as somebody asked for it. */
export interface HandoverWish {
  readonly person: string;
  readonly successor: string;
  readonly on: string | undefined;
  readonly why: string | undefined;
}

/** Whether work may pass on: from whom, to whom and when, or why not. */
export function askHandover(
  { entries }: Workspace,
  { people, today }: Site,
  { person, successor: given, on, why }: HandoverWish,
): { readonly handover: Handover } | { readonly refusal: HandoverRefusal } {
  const refused = (refusal: HandoverRefusal) => ({ refusal });
  const listed = entries.has('people', 'people');
  const known = listed ? [...people.keys()] : peopleNamed(entries);
  const successor = given.trim();
  const day: Day = on ?? today;
  if (!daySchema.safeParse(day).success) return refused({ why: 'no-day', given: day });
  if (!known.includes(person)) return refused({ why: 'unknown-person', person, known });
  if (!/^[^\p{Cc}\u2028\u2029]+$/u.test(successor)) return refused({ why: 'no-successor' });
  if (listed && !known.includes(successor)) return refused({ why: 'unknown-person', person: successor, known });
  if (person === successor) return refused({ why: 'same-person', person });
  const [from, to] = [people.get(person), people.get(successor)];
  if (to?.until !== undefined && to.until < day) return refused({ why: 'successor-left', name: to.name, until: to.until });
  if (from?.from !== undefined && from.until === undefined && from.from > addDays(day, -1))
    return refused({ why: 'not-begun', name: from.name, from: from.from });
  return { handover: { person, successor, day, why: why?.trim() || null } };
}

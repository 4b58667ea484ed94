import { addDays } from '../../domain/calendar.ts';
import type { Handover } from '../../domain/handover.ts';
import type { LeadShare, OpenWork } from '../../domain/views/open-work.ts';
import type { Lead, StrategyFields } from '../../schemas/strategy.ts';
import type { FieldEditor } from '../field-editor.ts';

/** Work that passes on by a change of a file's own fields. */
export type WorkInFields = Exclude<OpenWork, { readonly kind: 'step' }>;

/** The thing whose file says who has the work. */
export function holderOf(work: WorkInFields) {
  switch (work.kind) {
    case 'goal':
      return work.goal;
    case 'series':
      return work.series;
    case 'routine':
      return work.routine;
    default:
      return work.strategy;
  }
}

/** Writes the successor into a file in place of the person, or takes the person out where the successor stands there just so already. */
export function passOn(fields: FieldEditor, work: WorkInFields, handover: Handover): void {
  const { successor } = handover;
  if (work.kind === 'lead') passLead(fields, work.strategy.fields, work.share, handover);
  else if (standsThere(work, successor)) fields.remove(work.kind === 'team' ? work.at : work.at.slice(0, -1));
  else fields.set(work.at, successor);
}

/** Whether a team, or the people of a routine in the same role, have the successor already. */
export function standsThere(work: WorkInFields, successor: string): boolean {
  if (work.kind === 'team') return work.strategy.fields.team?.includes(successor) === true;
  if (work.kind !== 'routine' || work.part !== 'participant') return false;
  const { people = [] } = work.routine.fields;
  const role = people[Number(work.at[1])]?.role;
  return people.some((one) => one.who === successor && one.role === role);
}

/** The time until the day before stays the person's; what begins later becomes the successor's. */
function passLead(fields: FieldEditor, { lead }: StrategyFields, share: LeadShare, { person, successor, day }: Handover): void {
  const before = addDays(day, -1);
  if (share.how === 'alone') {
    const terms = [
      { who: person, until: before },
      { who: successor, from: day },
    ];
    fields.set(['lead'], share.begun ? terms : successor);
    return;
  }
  for (const place of share.later) fields.set(['lead', place, 'who'], successor);
  const term: Lead | undefined = typeof lead === 'string' || share.now === null ? undefined : lead[share.now];
  if (!term || share.now === null) return;
  const runsOn = term.until === undefined || term.until >= day;
  if (runsOn) fields.set(['lead', share.now, 'until'], before);
  fields.insert(['lead'], share.now + 1, { who: successor, from: day, until: runsOn ? term.until : undefined });
}

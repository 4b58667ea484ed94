import type { Day } from '../../schemas/day.ts';
import { compare } from '../issue.ts';
import type { Plan, Strategy } from '../site.ts';

/** Something that happened to a strategy as a whole. */
export type LifeEvent = { readonly day: Day } & (
  | { readonly kind: 'began'; readonly replaces: readonly Strategy[]; readonly continues: Strategy | null }
  | { readonly kind: 'changed'; readonly what: string }
  | { readonly kind: 'paused'; readonly why: string }
  | { readonly kind: 'resumed' }
  | { readonly kind: 'ended' | 'achieved'; readonly why: string | null; readonly replacedBy: readonly Strategy[] }
  | { readonly kind: 'lead-changed'; readonly who: string }
);

/** A strategy's life, oldest first: what is known with its day. */
export function lifeOf(strategy: Strategy): LifeEvent[] {
  const { from, until, status, reason, changes = [], pauses = [], lead } = strategy.fields;
  const over = status === 'ended' || status === 'achieved';
  const events: LifeEvent[] = [
    ...(from === undefined ? [] : [{ day: from, kind: 'began' as const, replaces: strategy.replaces, continues: strategy.continues }]),
    ...changes.map(({ on, what }) => ({ day: on, kind: 'changed' as const, what })),
    ...pauses.flatMap((pause) => [
      { day: pause.from, kind: 'paused' as const, why: pause.why },
      ...(pause.until === undefined ? [] : [{ day: pause.until, kind: 'resumed' as const }]),
    ]),
    ...(typeof lead === 'string'
      ? []
      : lead.slice(1).flatMap((term) => (term.from === undefined ? [] : [leadChange(term.from, term.who)]))),
    ...(over && until !== undefined ? [{ day: until, kind: status, why: reason ?? null, replacedBy: strategy.replacedBy }] : []),
  ];
  return events.sort((one, other) => compare(one.day, other.day));
}

function leadChange(day: Day, who: string): LifeEvent {
  return { day, kind: 'lead-changed', who };
}

/** Whether a strategy was part of its plan on a day: it had begun and was not over. A pause leaves it in the plan. */
export function runsOn({ fields: { from, until, status } }: Strategy, day: Day): boolean {
  if (status === 'proposed') return false;
  const started = from === undefined || from <= day;
  const over = until === undefined ? status === 'ended' || status === 'achieved' : until < day;
  return started && !over;
}

/** Whether a strategy rested on a day. */
export function pausedOn({ fields: { pauses = [], status } }: Strategy, day: Day): boolean {
  const dated = pauses.some(({ from, until }) => from <= day && (until === undefined || day <= until));
  return dated || (status === 'paused' && pauses.every(({ until }) => until !== undefined));
}

/** Whether a strategy is in the current tables, even if it began after the last routine or rests. */
export function isUnderWay({ fields: { status } }: Strategy): boolean {
  return status === 'active' || status === 'paused';
}

/** Whether a plan is over. */
export function isOver({ fields }: Plan): boolean {
  return fields.status === 'ended';
}

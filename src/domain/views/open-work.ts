import type { Day } from '../../schemas/day.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import type { FieldPath } from '../entry.ts';
import type { Goal, Routine, Series, Site, Strategy } from '../site.ts';
import { ledgerOf, type Step } from './ledger.ts';
import { isOver } from './life.ts';

/** Something that somebody has to do, with the field that says so; next steps are passed on in later routines. */
export type OpenWork =
  | { readonly kind: 'lead'; readonly strategy: Strategy; readonly share: LeadShare }
  | { readonly kind: 'team'; readonly strategy: Strategy; readonly at: FieldPath }
  | { readonly kind: 'milestone'; readonly strategy: Strategy; readonly milestone: Milestone; readonly at: FieldPath }
  | { readonly kind: 'goal'; readonly goal: Goal; readonly at: FieldPath }
  | { readonly kind: 'series'; readonly series: Series; readonly part: 'leader' | 'broker' | 'member'; readonly at: FieldPath }
  | { readonly kind: 'routine'; readonly routine: Routine; readonly part: RoutinePart; readonly at: FieldPath }
  | { readonly kind: 'step'; readonly step: Step };

/** What somebody is to do in a routine that is still to come. */
export type RoutinePart = 'participant' | 'objective' | 'next-step' | 'follow-up';

/** What of a strategy's lead lies on a day and after it. */
export type LeadShare =
  /** The one lead there is; `begun` where there is a time before that day. */
  | { readonly how: 'alone'; readonly begun: boolean }
  /** Of the dated list: the term of that day, and those that begin on it or later. */
  | { readonly how: 'terms'; readonly now: number | null; readonly later: readonly number[] };

/** Everything that a person has to do from a day on; what is over or was held stays theirs. */
export function openWorkOf(site: Site, person: string, day: Day): OpenWork[] {
  return [
    ...site.strategies.all.filter(isOpen).flatMap((strategy) => workInStrategy(strategy, person, day)),
    ...site.goals.all.flatMap((goal): OpenWork[] =>
      goal.fields.lead === person && !isOver(goal.plan) ? [{ kind: 'goal', goal, at: ['lead'] }] : [],
    ),
    ...site.series.all.filter(({ plan }) => !isOver(plan)).flatMap((series) => workInSeries(series, person)),
    ...site.routines.all.filter(isToCome).flatMap((routine) => workInRoutine(routine, person)),
    ...ledgerOf(site).steps.flatMap((step): OpenWork[] => (step.state === 'open' && step.owner === person ? [{ kind: 'step', step }] : [])),
  ];
}

/** Whether a strategy is not over, even if it has not begun. */
export function isOpen({ fields: { status } }: Strategy): boolean {
  return status !== 'ended' && status !== 'achieved';
}

/** Whether a routine is still to be held. */
export function isToCome({ fields: { status } }: Routine): boolean {
  return status === 'planned' || status === 'preparing';
}

function workInStrategy(strategy: Strategy, person: string, day: Day): OpenWork[] {
  const share = leadShare(strategy, person, day);
  const years = Object.entries(strategy.fields.years ?? {});
  return [
    ...(share ? [{ kind: 'lead', strategy, share } as const] : []),
    ...placesOf(strategy.fields.team, (who) => who === person).map((place) => ({ kind: 'team', strategy, at: ['team', place] }) as const),
    ...years.flatMap(([year, { milestones = [] }]) =>
      milestones.flatMap((milestone, place): OpenWork[] => {
        const at = ['years', year, 'milestones', place, 'owner'];
        return milestone.owner === person && milestone.done === undefined ? [{ kind: 'milestone', strategy, milestone, at }] : [];
      }),
    ),
  ];
}

function leadShare({ fields: { lead, from, status } }: Strategy, person: string, day: Day): LeadShare | undefined {
  if (typeof lead === 'string') {
    const begun = status !== 'proposed' && (from === undefined || from < day);
    return lead === person ? { how: 'alone', begun } : undefined;
  }
  const holding = lead.findLastIndex((term) => (term.from ?? '') < day && (term.until === undefined || day <= term.until));
  // Where no term holds the day, the last one goes on, as pages read it.
  const last = lead.length - 1;
  const current = holding >= 0 ? holding : (lead[last]?.from ?? '') < day ? last : -1;
  const now = lead[current]?.who === person ? current : null;
  const later = placesOf(lead, (term) => term.who === person && term.from !== undefined && term.from >= day);
  return now === null && later.length === 0 ? undefined : { how: 'terms', now, later };
}

function workInSeries(series: Series, person: string): OpenWork[] {
  const { leader, broker, members } = series.fields;
  return [
    ...(leader === person ? [{ kind: 'series', series, part: 'leader', at: ['leader'] } as const] : []),
    ...(broker === person ? [{ kind: 'series', series, part: 'broker', at: ['broker'] } as const] : []),
    ...placesOf(members, ({ who }) => who === person).map(
      (place) => ({ kind: 'series', series, part: 'member', at: ['members', place, 'who'] }) as const,
    ),
  ];
}

function workInRoutine(routine: Routine, person: string): OpenWork[] {
  const { people, objectives, nextSteps, followUps } = routine.fields;
  const parts = (part: RoutinePart, places: readonly number[], at: (place: number) => FieldPath): OpenWork[] =>
    places.map((place) => ({ kind: 'routine', routine, part, at: at(place) }));
  return [
    ...parts(
      'participant',
      placesOf(people, ({ who }) => who === person),
      (place) => ['people', place, 'who'],
    ),
    ...parts(
      'objective',
      placesOf(objectives, ({ lead }) => lead === person),
      (place) => ['objectives', place, 'lead'],
    ),
    ...parts(
      'next-step',
      placesOf(nextSteps, ({ owner }) => owner === person),
      (place) => ['nextSteps', place, 'owner'],
    ),
    ...parts(
      'follow-up',
      placesOf(followUps, ({ reassigned }) => reassigned?.owner === person),
      (place) => ['followUps', place, 'reassigned', 'owner'],
    ),
  ];
}

/** The places in a list of what fits. */
function placesOf<Item>(items: readonly Item[] | undefined, fits: (item: Item) => boolean): number[] {
  return (items ?? []).flatMap((item, place) => (fits(item) ? [place] : []));
}

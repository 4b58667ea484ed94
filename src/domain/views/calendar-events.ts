import type { Day } from '../../schemas/day.ts';
import { instantOf, schoolYearOf } from '../calendar.ts';
import { compare } from '../issue.ts';
import { fileOf } from '../last-changed.ts';
import { lastYear } from '../practice/judged.ts';
import type { Routine, Series, Site } from '../site.ts';
import { lastingName } from './lasting-names.ts';
import { packetOf } from './packet.ts';
import { preparationOf, type PreparationStep } from './preparation.ts';
import { occasionOf, occasionsOf, type Occasion } from './schedule.ts';

/** Something that stands in a calendar: a routine, or one step of its preparation or wrap-up. */
export interface CalendarEvent {
  /** A name of its own on the site, which stays when its day, its title or the routine's id changes. */
  readonly name: string;
  readonly what: PreparationStep['what'];
  /** The site that tells of it: as of its day, once the routine is closed. */
  readonly site: Site;
  readonly series: Series;
  /** The routine that it is, or is for. */
  readonly occasion: Occasion;
  readonly day: Day;
  /** `null` for a whole day: no start is set, or it is a step. */
  readonly time: EventTime | null;
  /** `tentative`: postponed to the day that is given. What is cancelled, or postponed to nobody knows when, is `cancelled`. */
  readonly standing: 'stands' | 'tentative' | 'cancelled';
  /** How often its date was changed or called off; it grows with each change, so that calendars know which of two versions is newer. */
  readonly revision: number;
  /** When a file that it comes from was last changed; `null` where nobody knows. */
  readonly changed: Day | null;
}

/** Instants such as `2026-10-15T16:00:00Z`, whatever the clocks show where they are read; `ends` is `null` where no length is set. */
export interface EventTime {
  readonly begins: string;
  readonly ends: string | null;
}

/** A routine with its steps, by day. */
export function calendarOfRoutine(site: Site, routine: Routine): CalendarEvent[] {
  return inOrder(eventsOfRoutine(site, routine, lastingName(routine)));
}

/**
 * Every routine of last school year, of this one and to come, with its steps, by day: those with a packet and those that only the schedule
 * has. What lies further back leaves the calendars of people who subscribe; its pages stay.
 */
export function calendarOfSchedule(site: Site): CalendarEvent[] {
  const first = lastYear(site);
  const recent = ({ day }: Occasion): boolean => schoolYearOf(day, site.settings.schoolYearStarts) >= first;
  return inOrder(
    site.series.all.flatMap((series) => {
      const names = new Map<string, number>();
      const nameOf = (occasion: Occasion): string => {
        const name = occasion.routine ? lastingName(occasion.routine) : `${lastingName(series)}#${occasion.day}-${occasion.kind}`;
        const count = (names.get(name) ?? 0) + 1;
        names.set(name, count);
        return count === 1 ? name : `${name}-${count}`;
      };
      return occasionsOf(site, series)
        .filter(recent)
        .flatMap((occasion) => {
          const name = nameOf(occasion);
          return occasion.routine ? eventsOfRoutine(site, occasion.routine, name) : eventsOf(site, series, occasion, name);
        });
    }),
  );
}

/** Of a closed routine the events are those that its record tells of, in every calendar. */
function eventsOfRoutine(site: Site, living: Routine, name: string): CalendarEvent[] {
  const { site: then, routine } = packetOf(site, living);
  return eventsOf(then, routine.series, occasionOf(routine), name);
}

function inOrder(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events.toSorted((one, other) => compare(one.day, other.day) || compare(one.name, other.name));
}

/** The debrief is a talk of few people on the day itself, and a check-in has no steps: neither adds a date. */
function eventsOf(site: Site, series: Series, occasion: Occasion, name: string): CalendarEvent[] {
  const { day, routine, kind } = occasion;
  const shared = {
    site,
    series,
    occasion,
    standing: standingOf(occasion),
    revision: revisionOf(occasion),
    changed: changedOf(site, series, routine),
  };
  const own: CalendarEvent = { ...shared, name, what: 'meeting', day, time: timeOf(site, series, occasion) };
  const steps = preparationOf(series, kind, day).filter((step) => step.day !== day);
  return [
    own,
    ...steps.map((step): CalendarEvent => ({ ...shared, ...step, name: `${name}${routine ? '#' : '-'}${step.what}`, time: null })),
  ];
}

/** A routine without minutes of its own lasts as long as its series says. */
function timeOf({ settings }: Site, series: Series, { day, routine }: Occasion): EventTime | null {
  const start = routine?.fields.start;
  if (start === undefined) return null;
  const begins = Date.parse(instantOf(day, start, settings.timeZone));
  const minutes = routine?.fields.minutes ?? series.fields.minutes;
  return { begins: inUtc(begins), ends: minutes === undefined ? null : inUtc(begins + minutes * 60_000) };
}

function inUtc(instant: number): string {
  return new Date(instant).toISOString().replace('.000Z', 'Z');
}

function standingOf({ state, routine }: Occasion): CalendarEvent['standing'] {
  if (state === 'cancelled') return 'cancelled';
  if (state !== 'postponed') return 'stands';
  return routine && hasNewDay(routine) ? 'tentative' : 'cancelled';
}

/** Whether a postponed routine has a day again: its earlier days are listed, and the one that is given is not the last of them. */
function hasNewDay({ fields: { date, earlierDates = [] } }: Routine): boolean {
  return earlierDates.length > 0 && earlierDates.at(-1) !== date;
}

/** Two for each day that it was moved from, and one when it is called off: called off, then given a new day, it goes up both times. */
function revisionOf(occasion: Occasion): number {
  const { date, earlierDates = [] } = occasion.routine?.fields ?? {};
  const moves = earlierDates.length - (earlierDates.at(-1) === date ? 1 : 0);
  return Math.max(0, moves) * 2 + (standingOf(occasion) === 'cancelled' ? 1 : 0);
}

/** The days of steps come from the series as well. */
function changedOf(site: Site, series: Series, routine: Routine | null): Day | null {
  const days = [series, ...(routine ? [routine] : [])].flatMap((thing) => site.changed.get(fileOf(thing)) ?? []);
  return days.toSorted(compare).at(-1) ?? null;
}

import { addresses, type Address } from '../domain/addresses.ts';
import { addDays } from '../domain/calendar.ts';
import type { Routine, Site } from '../domain/site.ts';
import { calendarOfRoutine, calendarOfSchedule, type CalendarEvent } from '../domain/views/calendar-events.ts';
import { packetOf } from '../domain/views/packet.ts';
import { calendarTitle, eventKind, eventLines, eventTitle } from '../words/en/calendar.ts';
import { icsOf, icsText, type IcsLine } from './ics.ts';

/** Writes an address of the site in full, from the scheme on; `null` where nobody elsewhere is to find it. */
type InFull = ((address: Address) => string) | null;

/** When something was last changed of which nobody knows it. */
const beforeAll = '2026-01-01';

/** Programs that ask again by themselves are asked to do so twice a day. */
const refresh = 'PT12H';

const statuses = { stands: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** One routine and its steps as a calendar (RFC 5545); as of its day, once it is closed. */
export function routineCalendar(site: Site, routine: Routine, inFull: InFull): string {
  const packet = packetOf(site, routine);
  return calendarOf(calendarTitle(packet.site, packet.routine), calendarOfRoutine(site, routine), inFull);
}

/** The whole schedule as a calendar; before the first date is set, it is there without one, so that people can subscribe at once. */
export function scheduleCalendar(site: Site, inFull: InFull): string {
  return calendarOf(calendarTitle(site, null), calendarOfSchedule(site), inFull);
}

/** Times are written as instants, which need no rules of any time zone; the content's last change stands where others put the clock. */
function calendarOf(title: string, events: readonly CalendarEvent[], inFull: InFull): string {
  return icsOf([
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Stocktake//Routines//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['NAME', icsText(title)],
    ['X-WR-CALNAME', icsText(title)],
    ['REFRESH-INTERVAL;VALUE=DURATION', refresh],
    ['X-PUBLISHED-TTL', refresh],
    ...(events.length === 0 ? zoneLines : events.flatMap((event) => eventLinesOf(event, inFull))),
    ['END', 'VCALENDAR'],
  ]);
}

/** A calendar must hold something (RFC 5545, 3.6): without a date it says what zone its times will be in. */
const zoneLines: readonly IcsLine[] = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Etc/UTC'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0000'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
];

function eventLinesOf(event: CalendarEvent, inFull: InFull): IcsLine[] {
  const { routine } = event.occasion;
  const page = inFull?.(routine ? addresses.routine(routine.id) : addresses.series(event.series.id));
  const text = [...eventLines(event.site, event), ...(page === undefined ? [] : [page])].join('\n');
  const place = event.what === 'meeting' ? routine?.fields.place : undefined;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', icsText(uidOf(event, inFull))],
    ['DTSTAMP', `${digits(event.changed ?? beforeAll)}T000000Z`],
    ['SEQUENCE', String(event.revision)],
    ...timeLines(event),
    ['STATUS', statuses[event.standing]],
    ['SUMMARY', icsText(eventTitle(event))],
    ...(text === '' ? [] : [['DESCRIPTION', icsText(text)] as const]),
    ...(place === undefined ? [] : [['LOCATION', icsText(place)] as const]),
    ['CATEGORIES', icsText(eventKind(event))],
    ...(page === undefined ? [] : [['URL', page] as const]),
    ['END', 'VEVENT'],
  ];
}

/** A whole day ends on the next one, and keeps nobody from meeting others. */
function timeLines({ day, time }: CalendarEvent): IcsLine[] {
  if (time === null) {
    return [
      ['DTSTART;VALUE=DATE', digits(day)],
      ['DTEND;VALUE=DATE', digits(addDays(day, 1))],
      ['TRANSP', 'TRANSPARENT'],
    ];
  }
  return [['DTSTART', digits(time.begins)], ...(time.ends === null ? [] : [['DTEND', digits(time.ends)] as const])];
}

/** `2026-10-15T16:00:00Z` → `20261015T160000Z` */
function digits(dayOrInstant: string): string {
  return dayOrInstant.replaceAll(/[-:]/gu, '');
}

/** A name that is unique in the world: that of the event on its site, and where the site is, or else whose it is, or was when the routine was closed. */
function uidOf({ name, site: { settings } }: CalendarEvent, inFull: InFull): string {
  if (inFull === null) return `${name}@${settings.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.invalid`;
  const { hostname, pathname } = new URL(inFull('/'));
  return `${pathname.slice(1)}${name}@${hostname}`;
}

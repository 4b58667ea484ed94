import type { Routine, Site } from '../../domain/site.ts';
import type { CalendarEvent } from '../../domain/views/calendar-events.ts';
import { peopleInRole } from '../../domain/views/people.ts';
import { areasOf } from '../../domain/views/schedule.ts';
import { longDay } from './days.ts';
import { and } from './lists.ts';
import { sentenceEnd } from './numbers.ts';
import { earlierDates, packetTitle, routineFacts } from './packet.ts';
import { peopleInFull, personOf } from './people.ts';
import { preparationStep } from './preparation.ts';
import { kindWord, roleWord, stateWord } from './routines.ts';
import { areaName } from './schedule.ts';

/** What links to calendar files say. */
export const calendar = {
  add: 'Add to calendar',
  subscribe: 'Subscribe in your calendar',
  download: 'Download as a calendar file',
  how: 'How to subscribe',
};

/** What a calendar is called in the program that shows it: `Cedar Fork School District: routines`, or the title of the one routine. */
export function calendarTitle(site: Site, routine: Routine | null): string {
  const title = routine ? packetTitle('packet', routine) : `${site.settings.name}: routines`;
  return site.internal ? `${title} (for the team alone)` : title;
}

/** `Stocktake (Plan stocktake)`; a step names the routine it is for: `Send everybody what to read (Plan stocktake, 11 February 2027)`. */
export function eventTitle(event: CalendarEvent): string {
  const { occasion, standing } = event;
  const state = standing === 'cancelled' && occasion.routine ? `${stateWord({ ...occasion.routine.fields, trial: false })}: ` : '';
  return `${state}${event.what === 'meeting' ? routineName(event) : stepName(event)}`;
}

/** A series that is called like its meetings is named once. */
function routineName({ occasion: { routine, kind, trial }, series }: CalendarEvent): string {
  const own = routine?.fields.title ?? `${kindWord(kind)}${trial ? ', trial' : ''}`;
  return own === series.fields.title ? own : `${own} (${series.fields.title})`;
}

function stepName({ what, occasion, series }: CalendarEvent): string {
  return `${preparationStep(what, occasion.kind)} (${series.fields.title}, ${longDay(occasion.day)})`;
}

/** What an event is, in a word, for programs that sort by it. */
export function eventKind({ what, occasion }: CalendarEvent): string {
  return what === 'meeting' ? kindWord(occasion.kind) : 'Preparation and follow-up';
}

/** What stands in an event: why it is off, what the routine looks at, who leads and prepares it, when it was planned for before. */
export function eventLines(site: Site, { what, occasion, series }: CalendarEvent): string[] {
  const { routine, about, focus, state } = occasion;
  const off = routine && (state === 'cancelled' || state === 'postponed');
  const why = off ? [sentenceEnd(stateWord({ ...routine.fields, trial: false })), routine.fields.reason ?? ''].join(' ').trim() : '';
  if (what !== 'meeting') return [why].filter((line) => line !== '');
  const facts = [
    [routineFacts.focus, about ?? and(areasOf(site, focus).map(areaName))],
    ...(['leader', 'broker'] as const).map((role) => [roleWord(role), inRole(site, routine, series.fields[role], role)]),
    [routineFacts.plannedBefore, routine ? earlierDates(routine.fields) : ''],
  ];
  const lines = facts.filter(([, text]) => text !== '').map(([name, text]) => `${name}: ${text}`);
  return [why, routine?.fields.headline ?? '', ...lines].filter((line) => line !== '');
}

function inRole(site: Site, routine: Routine | null, standing: string | undefined, role: 'leader' | 'broker'): string {
  return routine ? peopleInFull(peopleInRole(site, routine, role), site.settings.showPeople) : personOf(site, standing);
}

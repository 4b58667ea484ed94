import type { Objective, Participant, RoutineFields } from '../../schemas/routine.ts';
import type { RoutineKind } from '../../schemas/series.ts';
import type { Routine } from '../../domain/site.ts';
import type { Agenda, AgendaPart } from '../../domain/views/agenda.ts';
import type { ComingRoutine } from '../../domain/views/coming.ts';
import type { PacketPage } from '../../domain/views/packet.ts';
import { longDay } from './days.ts';
import { and } from './lists.ts';
import { countOf } from './numbers.ts';

const kinds: Readonly<Record<RoutineKind, string>> = { stocktake: 'Stocktake', memo: 'Memo', 'check-in': 'Check-in' };

const kindsOf: Readonly<Record<RoutineKind, string>> = { stocktake: 'Stocktakes', memo: 'Memos', 'check-in': 'Check-ins' };

/** Routines of a kind, as a group. */
export const kindsWord = (kind: RoutineKind): string => kindsOf[kind];

export const kindWord = (kind: RoutineKind): string => kinds[kind];

/** `Stocktake of 5 February 2027`, or the title its authors gave it. */
export function routineTitle(routine: Routine): string {
  const { title, kind, date } = routine.fields;
  return title ?? `${kinds[kind]} of ${longDay(date)}`;
}

/** Where a routine is in its life, and whether it was a trial. */
export function routineState({ status, trial }: RoutineFields): string {
  const states = { planned: 'planned', preparing: 'in preparation', held: 'held', cancelled: 'cancelled', postponed: 'postponed' };
  return trial ? `trial, ${states[status]}` : states[status];
}

const roles: Readonly<Record<Participant['role'], string>> = {
  leader: 'Leader',
  actor: 'Actor',
  broker: 'Broker',
  facilitator: 'Facilitator',
  'note-taker': 'Note-taker',
  'school-voice': 'School voice',
  coach: 'Coach',
  participant: 'Participant',
};

export const roleWord = (role: Participant['role']): string => roles[role];

/** What a part of the agenda is called: what it looks at, or else its objective. */
export function partTitle({ objective, strategies, goals, units }: AgendaPart): string {
  const about = [...strategies, ...goals, ...units].map((thing) => thing.fields.title);
  return about.length > 0 ? and(about) : objective.text;
}

const objectiveKinds: Readonly<Record<NonNullable<Objective['kind']>, string>> = {
  knowledge: 'To know',
  skill: 'To be able to do',
  attitude: 'To see differently',
  decision: 'To decide',
};

export const objectiveKind = (kind: Objective['kind']): string => (kind === undefined ? '' : objectiveKinds[kind]);

/** The shape of the T: `60 minutes: 25% to affirm, 67% to go deep, 8% to commit.` */
export function agendaShape({ minutes, shares }: Agenda): string {
  if (!shares) return 'Not all parts have their minutes yet.';
  const [affirm, deep, commit] = shares;
  return `${countOf(minutes, 'minute')}: ${affirm}% to affirm, ${deep}% to go deep, ${commit}% to commit.`;
}

/** What a coming routine is about, in one line. */
export function comingAbout({ about, strategies }: ComingRoutine): string {
  if (about !== null) return about;
  return strategies.length === 0 ? 'The whole plan' : and(strategies.map((strategy) => strategy.fields.title));
}

/** Who came, by count: `11 of 12`. */
export function attendance(people: readonly Participant[]): string {
  return `${people.filter((one) => one.came).length} of ${people.length}`;
}

/** `the stocktake of 15 October 2026` */
export function routineInText(routine: Routine): string {
  return `the ${kinds[routine.fields.kind].toLowerCase()} of ${longDay(routine.fields.date)}`;
}

/** The state as the start of a cell: `Held`. */
export function stateWord(fields: RoutineFields): string {
  const state = routineState(fields);
  return state.charAt(0).toUpperCase() + state.slice(1);
}

const packetPages: Readonly<Record<PacketPage, string>> = {
  packet: 'Packet',
  agenda: 'Agenda',
  'league-table': 'League table',
  notes: 'Notes',
  'board-report': 'Board report',
  preparation: 'Preparation',
  briefing: 'Briefing',
  participants: 'Briefing for participants',
  raters: 'Single ratings',
  debrief: 'Debrief',
};

export const packetPage = (page: PacketPage): string => packetPages[page];

/** What the link to a routine's notes says. */
export function notesLink({ fields }: Routine): string {
  return fields.status === 'held' ? `Read the notes of the ${kinds[fields.kind].toLowerCase()}` : 'Read what has been noted so far';
}

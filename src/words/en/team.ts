import type { BriefingFields } from '../../schemas/briefing.ts';
import type { Routine, Site, Subject, Unit } from '../../domain/site.ts';
import type { RatersTable } from '../../domain/views/raters.ts';
import type { SpeakerNote } from '../../domain/views/speaker-notes.ts';
import { inWords, sentenceStart } from './numbers.ts';
import { nameOf } from './people.ts';
import { routineInText } from './routines.ts';

/** The sections of what only the team sees. */
export const teamPages = {
  /** Stands at the top of every page of the internal build. */
  internal: 'Internal. For the team alone: do not publish or pass on.',
  /** The same in the margin of paper. */
  internalShort: 'Internal, for the team alone',
  affirm: 'To affirm',
  agenda: 'Agenda',
  messages: 'Messages to send',
  keyFacts: 'Facts to stress',
  questions: 'Questions to press',
  questionsNote: 'Those in bold must be answered before the meeting ends.',
  mustAnswer: 'Must answer:',
  listenFor: 'Listen for:',
  say: 'Say:',
  stress: 'Stress:',
  ask: 'Ask:',
  also: 'Also',
  purpose: 'What the meeting is for',
  prepare: 'Before the meeting',
  asked: 'What you will be asked',
  worked: 'What worked',
  change: 'What to change next time',
  changeNow: 'What to change this time',
  feedback: 'What participants said',
  ownWords: 'In their own words',
  together: 'As a whole',
  raterParts: 'Part',
  apart: 'Apart',
  ratersNote: 'Nobody is right or wrong here. The rows that are far apart are those to talk about.',
};

/** Where a change was asked for: `From the debrief of the stocktake of 5 February 2027.` */
export function changeFrom(routine: Routine): string {
  return `From the debrief of ${routineInText(routine)}.`;
}

type Question = NonNullable<BriefingFields['questions']>[number];

/** A question as its leader reads it: `Must answer: Who calls the families?` */
export function questionToPress({ text, mustAnswer }: Question): string {
  return mustAnswer ? `${teamPages.mustAnswer} ${text}` : text;
}

/** Whom to ask, about what, and what a good answer has in it: `Luis Ortega · Attendance teams · Listen for: A name and a day.` */
export function questionContext(site: Site, { of, strategy, listenFor }: Question): string {
  const about = strategy === undefined ? undefined : site.strategies.get(strategy)?.fields.title;
  const parts = [
    of === undefined ? undefined : nameOf(site, of),
    about,
    listenFor === undefined ? undefined : `${teamPages.listenFor} ${listenFor}`,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** How far single ratings lie apart: `Two levels`, `The same`; `''` where only one person rated. */
export function levelsApart(apart: number | null): string {
  if (apart === null) return '';
  if (apart === 0) return 'The same';
  return `${sentenceStart(inWords(apart))} ${apart === 1 ? 'level' : 'levels'}`;
}

/** What single people rated: `Reading coaches, Lincoln Elementary` */
export function ratedByPeople({ subject, unit }: Pick<RatersTable, 'subject' | 'unit'> & { subject: Subject; unit: Unit | null }): string {
  return [subject.fields.title, ...(unit ? [unit.fields.title] : [])].join(', ');
}

/** What the leader says or asks, under a slide: `Must answer: Who calls the families? (Luis Ortega) Listen for: A name and a day.` */
export function spokenNote(site: Site, note: SpeakerNote): string {
  const { say, stress, ask, mustAnswer, listenFor } = teamPages;
  if (note.kind !== 'question') return `${note.kind === 'message' ? say : stress} ${note.text}`;
  const { question } = note;
  const who = nameOf(site, question.of);
  return [
    question.mustAnswer ? mustAnswer : ask,
    question.text,
    ...(who === '' ? [] : [`(${who})`]),
    ...(question.listenFor === undefined ? [] : [`${listenFor} ${question.listenFor}`]),
  ].join(' ');
}

import type { Correction, Decision, RoutineFields } from '../../schemas/routine.ts';
import type { Routine, Rubric, Site } from '../../domain/site.ts';
import { strategiesInFocus, type Agenda } from '../../domain/views/agenda.ts';
import type { PacketPage } from '../../domain/views/packet.ts';
import { boardReportAbout } from './board-report.ts';
import { longDay, timeSpan, weekday } from './days.ts';
import { and } from './lists.ts';
import { countOf, sentenceEnd } from './numbers.ts';
import { nameOf } from './people.ts';
import { packetPage, routineInText, routineState, routineTitle } from './routines.ts';

/** The sections of a routine's packet, with what stands beside them. */
export const packet = {
  /** Names the links between the pages of a packet for people who hear the page. */
  navigation: 'Packet',
  factsAndQuestions: 'Facts and questions',
  people: 'People',
  decisions: 'Decisions',
  nextSteps: 'Next steps',
  nextStepsNote: 'Each has one owner.',
  ratings: 'Ratings',
  reasons: 'League table with reasons',
  earlierSteps: 'Earlier steps',
  earlierStepsNote: 'What became of what was promised before.',
  told: 'Who was told',
};

/** What one wants to know of a routine first; its leader and broker are named by their roles. */
export const routineFacts = {
  whenAndWhere: 'When and where',
  present: 'Present',
  focus: 'Focus',
  plannedBefore: 'Planned for before',
};

/** What the text of a memo, a check-in or a cancelled routine is called. */
export function bodyTitle({ fields }: Routine): string {
  return fields.kind === 'memo' ? 'Memo' : 'Notes';
}

/** A page of a packet in the browser, with its series: `Agenda, Stocktake of 5 February 2027, Plan stocktake`. */
export function packetTitle(page: PacketPage, routine: Routine): string {
  const title = `${routineTitle(routine)}, ${routine.series.fields.title}`;
  return page === 'packet' ? title : `${packetPage(page)}, ${title}`;
}

/** The same on the page itself, as running words: `Agenda, stocktake of 5 February 2027`. A title of the authors' own stays as it is. */
export function packetHeading(page: PacketPage, routine: Routine): string {
  const title = routineTitle(routine);
  if (page === 'packet') return title;
  return `${packetPage(page)}, ${routine.fields.title ?? `${title.charAt(0).toLowerCase()}${title.slice(1)}`}`;
}

/** `Plan stocktake, held` */
export function seriesAndState({ series, fields }: Routine): string {
  return `${series.fields.title}, ${routineState(fields)}`;
}

/** What a page of a packet is about, for search results. */
export function packetDescription(page: PacketPage, routine: Routine): string {
  switch (page) {
    case 'packet':
      return routine.fields.headline ?? `${routineTitle(routine)}: agenda, ratings, decisions and next steps.`;
    case 'agenda':
      return `What is on the agenda of ${routineInText(routine)}, with key facts and questions.`;
    case 'league-table':
      return routine.fields.status === 'held'
        ? `How likely each strategy was to succeed after ${routineInText(routine)}, with reasons.`
        : `Ratings proposed for ${routineInText(routine)}, with reasons.`;
    case 'board-report':
      return boardReportAbout(routine);
    case 'notes':
      return `Bright spots, challenges and recommendations of ${routineInText(routine)}.`;
    case 'preparation':
      return `What is done by when for ${routineInText(routine)}, and what is still missing.`;
    case 'briefing':
      return `What the leader should know before ${routineInText(routine)}.`;
    case 'participants':
      return `What everybody should know before ${routineInText(routine)}.`;
    case 'raters':
      return `What single people rated before they agreed, for ${routineInText(routine)}.`;
    case 'debrief':
      return `How ${routineInText(routine)} went, and what to change next time.`;
  }
}

/** `Friday, 5 February 2027, 9:00 to 10:30, District office` */
export function whenAndWhere({ date, start, minutes, place }: RoutineFields): string {
  return [`${weekday(date)}, ${longDay(date)}`, start && timeSpan(start, minutes), place].filter(Boolean).join(', ');
}

/** What a routine looks at, by the titles of its strategies. */
export function focusWords(routine: Routine): string {
  return routine.fields.focus ? and(strategiesInFocus(routine).map(({ fields }) => fields.title)) : 'The whole plan';
}

/** The days a routine was planned for before; `''` when it never moved. */
export function earlierDates({ earlierDates: days = [] }: RoutineFields): string {
  return days.map((day) => longDay(day)).join(', ');
}

/** `15 min` */
export function minutesWords(minutes: number): string {
  return `${minutes} min`;
}

/** A part of the drawn agenda by its number and length: `2 · 15 min`. */
export function partMark(number: number, minutes: number): string {
  return `${number} · ${minutesWords(minutes)}`;
}

/** `Marcus Bell leads.` */
export function leadsWords(site: Site, reference: string): string {
  return `${nameOf(site, reference)} leads.`;
}

/** How to read the drawn agenda. */
export function drawnToScale({ strategies }: Agenda): string {
  if (strategies === 1) return 'Drawn to scale: height is minutes.';
  return `Drawn to scale: height is minutes, width is how many of the ${countOf(strategies, 'strategy', 'strategies')} are on the table.`;
}

/** The section with key facts and questions. */
export function askedTitle({ fields }: Routine): string {
  return fields.status === 'held' ? 'What we asked' : 'What we will ask';
}

/** Who decided, and why. */
export function decidedWords(site: Site, { by, why }: Decision): string {
  return [by && `${nameOf(site, by)} decided.`, why].filter(Boolean).join(' ');
}

/** Whether the ratings in a packet stand. */
export function ratingsNote({ fields }: Routine): string {
  return fields.status === 'held' ? 'As they stood after this routine.' : 'Proposed, not yet affirmed.';
}

/** The same with the order of the table. */
export function ratingsNoteInFull({ fields }: Routine): string {
  return fields.status === 'held'
    ? 'As they stood after this routine, strongest first; equal levels stand in the plan’s own order.'
    : 'Proposed for this routine, not yet affirmed.';
}

/** `Rubric: Assessment framework.` */
export function rubricNote({ fields }: Rubric): string {
  return `Rubric: ${fields.title}.`;
}

/** `Taken on 5 February 2027.`, or for when they are while the routine is to come. */
export function notesNote({ fields }: Routine): string {
  return fields.status === 'held' ? `Taken on ${longDay(fields.date)}.` : `Noted so far for ${longDay(fields.date)}.`;
}

/** `School board, 12 February 2027, Report in public session` */
export function toldWords({ whom, on, how }: NonNullable<RoutineFields['told']>[number]): string {
  return [whom, on && longDay(on), how].filter(Boolean).join(', ');
}

/** Above what was corrected in a packet: `Correction` */
export function correctionsTitle(corrections: readonly Correction[]): string {
  return corrections.length === 1 ? 'Correction' : 'Corrections';
}

/** What was corrected after the day of a routine, at the top of its papers: `Correction: Coaching was green. Corrected on 1 March 2027.` */
export function correctionLines(site: Site, { corrections = [] }: Pick<RoutineFields, 'corrections'>): string[] {
  return corrections.map((one) => `${correctionsTitle([one])}: ${sentenceEnd(one.what)} ${correctedWords(site, one)}`);
}

/** Long corrections in so many letters: `Coaching was green, not … Calls home were … The packet has them in full.` */
export function correctionsCut(corrections: readonly Correction[], most: number): string {
  const each = Math.floor(most / corrections.length);
  return `${corrections.map(({ what }) => beginning(what, each)).join(' ')} The packet has ${corrections.length === 1 ? 'it' : 'them'} in full.`;
}

/** The first words of a sentence, with a mark where some are missing. */
function beginning(text: string, most: number): string {
  if (text.length <= most) return sentenceEnd(text);
  return `${text.slice(0, text.slice(0, most).lastIndexOf(' ')).trimEnd()} …`;
}

/** When and by whom something was corrected: `Corrected on 1 March 2027 by Dana Kim.` */
export function correctedWords(site: Site, { on, by }: Correction): string {
  return `Corrected on ${longDay(on)}${by === undefined ? '' : ` by ${nameOf(site, by)}`}.`;
}

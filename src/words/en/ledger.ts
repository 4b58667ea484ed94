import type { Day } from '../../schemas/day.ts';
import { daysBetween } from '../../domain/calendar.ts';
import type { Plan, Site } from '../../domain/site.ts';
import type { LedgerFigures } from '../../domain/views/ledger-figures.ts';
import type { Chain, Step } from '../../domain/views/ledger.ts';
import { dayAndMonth, longDay, shortDay } from './days.ts';
import { countInWords, countOf, inWords, sentenceEnd, sentenceStart } from './numbers.ts';
import { nameOf } from './people.ts';
import { routineInText } from './routines.ts';

/** The pages with every next step. */
export const ledger = {
  title: 'Next steps',
  description: 'Who promised what by when, and what became of it.',
  lede: 'Each routine ends with promises: one owner, one day. The next routine says what became of each. Nothing is dropped in silence.',
  none: 'No next step has been promised yet.',
  all: 'All next steps',
  open: 'Open',
  noneOpen: 'Nothing is open.',
  closed: 'What became of the others',
  ruleText:
    'A promise counts once, however often it is carried to a later day, given to somebody else or split. It is on time when its last part was done by the day that was promised first. Promises that were dropped before their day do not count.',
  bySeries: 'By routine series',
  byRoutine: 'By routine',
  byStrategy: 'By strategy',
  byOwner: 'By who has it',
  groups: 'How promises are kept',
  noStrategy: 'No one strategy',
};

/** Heads of the ledger's figures. */
export const ledgerHeads = {
  promised: 'Promised',
  open: 'Open',
  overdue: 'Overdue',
  carriedTwice: 'Carried twice or more',
  onTime: 'Done on time',
};

/** The figures of a ledger, each with the words that stand under it. */
export function ledgerFigureWords({ open, overdue, carriedTwice, onTime, dueSoFar }: LedgerFigures): { figure: string; label: string }[] {
  return [
    { figure: String(open), label: 'open' },
    { figure: String(overdue), label: 'overdue' },
    { figure: String(carriedTwice), label: 'carried twice or more' },
    ...(dueSoFar === 0 ? [] : [{ figure: perCent(onTime, dueSoFar), label: `of ${countOf(dueSoFar, 'promise')} done on time` }]),
  ];
}

/** `82%` and of how many: `82% of 46`; a dash where nothing was due. */
export function onTimeShare({ onTime, dueSoFar }: LedgerFigures): string {
  return dueSoFar === 0 ? '–' : `${perCent(onTime, dueSoFar)} of ${dueSoFar}`;
}

/** A share in whole per cents; all and nothing are said only of all and nothing. */
function perCent(part: number, of: number): string {
  const share = Math.round((100 * part) / of);
  return `${part === of || part === 0 ? share : Math.min(99, Math.max(1, share))}%`;
}

/** `The five that fall due first, of 13 open.` */
export function openCaption(shown: number, open: number, today: Day): string {
  const asOf = `As of ${longDay(today)}`;
  if (shown >= open) return `${asOf}: ${countInWords(open, 'open step')}, the first due on top.`;
  return `${asOf}: the ${inWords(shown)} of ${inWords(open)} open steps that fall due first.`;
}

/** Where an open step stands: `6 days overdue`, `In 8 days`, `Due today`. */
export function dueState({ due }: Step, today: Day): string {
  if (due === null) return 'No day yet';
  const left = daysBetween(today, due);
  if (left < 0) return `${countOf(-left, 'day')} overdue`;
  return left === 0 ? 'Due today' : `In ${countOf(left, 'day')}`;
}

/** Where a step stands, after its text: `Done on 4 December 2026.`, `Due 6 Nov 2026.` */
export function stepStanding(site: Site, step: Step): string {
  if (step.state === 'done') return step.doneOn === null ? '' : `Done on ${longDay(step.doneOn)}.`;
  if (step.state === 'dropped') return 'Dropped.';
  if (step.state === 'replaced') return 'Went on as another step.';
  const day = step.due === null ? 'No day yet' : `Due ${shortDay(step.due)}`;
  return `${day}, ${ownerOfStep(site, step)}.`;
}

/** Who has a step now. */
export function ownerOfStep(site: Site, { owner }: Step): string {
  return owner === null ? 'To be named' : nameOf(site, owner);
}

/** Where a step was promised: `the stocktake of 15 October`. */
export function promisedIn({ routine }: Step): string {
  return `Promised in ${routineInText(routine)}`;
}

/** How a step came to its day: `First due 5 Dec 2026; carried twice.` */
export function carriedWords(step: Step): string {
  if (step.carried === 0) return '';
  const first = firstDue(step);
  const times = step.carried === 1 ? 'once' : step.carried === 2 ? 'twice' : `${inWords(step.carried)} times`;
  return first === null ? `Carried ${times}.` : `First due ${shortDay(first)}, carried ${times}.`;
}

function firstDue(step: Step): Day | null {
  const [before] = step.replaces;
  return before ? firstDue(before) : (step.fields.due ?? null);
}

/** How a promise ended: `Done on 4 December, 5 days late`. */
export function chainEnd({ state, due, doneOn, ends }: Chain): string {
  if (state === 'dropped') {
    const why = ends.map(({ answers }) => answers.at(-1)?.followUp.dropped?.why).find((one) => one !== undefined);
    return why === undefined ? 'Dropped.' : `Dropped: ${sentenceEnd(why)}`;
  }
  if (doneOn === null) return '';
  const late = due === null ? 0 : daysBetween(due, doneOn);
  return `Done on ${dayAndMonth(doneOn)} ${doneOn.slice(0, 4)}${late > 0 ? `, ${countOf(late, 'day')} late` : ''}.`;
}

/** What happened on the way: `Carried twice. Split into two steps.`; `''` when it went straight. */
export function chainWay({ first, steps, ends }: Chain): string {
  const carried = Math.max(0, ...ends.map((step) => step.carried));
  const times = carried === 1 ? 'once' : carried === 2 ? 'twice' : `${inWords(carried)} times`;
  const moved = steps.some(({ answers }) => answers.some(({ followUp }) => followUp.reassigned));
  const merged = first.replacedBy.some(({ replaces }) => replaces.length > 1);
  return [
    carried > 0 ? `Carried ${times}.` : '',
    moved ? 'Given to somebody else.' : '',
    merged ? 'Merged with another step.' : first.replacedBy.length > 0 ? splitWords(first.replacedBy.length) : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function splitWords(parts: number): string {
  return parts === 1 ? 'Replaced by another step.' : `Split into ${inWords(parts)} steps.`;
}

/** `17 promises have ended: 14 done, three dropped.` */
export function closedNote({ done, dropped }: LedgerFigures): string {
  const parts = [
    { count: done, word: 'done' },
    { count: dropped, word: 'dropped' },
  ].flatMap(({ count, word }) => (count > 0 ? [`${inWords(count)} ${word}`] : []));
  return parts.length === 0 ? '' : `${sentenceStart(parts.join(', '))}. Those that ended last stand on top.`;
}

/** `Next steps, Improvement plan 2025–28` */
export function ledgerTitle(plan: Plan): string {
  return `${ledger.title}, ${plan.fields.title}`;
}

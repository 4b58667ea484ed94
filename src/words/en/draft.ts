import type { RankedLevel, Routine, Site } from '../../domain/site.ts';
import { leastMinutes } from '../../domain/views/draft-minutes.ts';
import type { DraftMissing, FallsDue } from '../../domain/views/draft-missing.ts';
import type { DraftPart } from '../../domain/views/draft-parts.ts';
import { weightOfAll, type DraftReason } from '../../domain/views/draft-reasons.ts';
import { draftRefusal, type Draft, type DraftRefusal, type DraftStanding } from '../../domain/views/draft.ts';
import { longDay } from './days.ts';
import { notRated } from './levels.ts';
import { and, didYouMean } from './lists.ts';
import { countInWords, countOf, sentenceStart } from './numbers.ts';
import { minutesWords } from './packet.ts';
import { nameOf } from './people.ts';
import { routineTitle } from './routines.ts';

/** The heads of a draft in the terminal. */
export const draftHeads = {
  affirm: 'Affirm: a brief look at everything',
  'deep-dive': 'Go deep',
  commit: 'Commit',
  facts: 'Key facts',
  questions: 'Key questions',
  broad: 'Only in the broad look',
  missing: 'Still missing',
  fallsDue: 'Falls due before the day: ask how each stands',
  sources: 'Where each fact comes from',
  leftOut: 'Only private/ knows this, so it stays out of a public routine',
};

/** `Stocktake of 11 February 2027, Plan stocktake: 60 minutes` */
export function draftTitle({ routine, minutes }: Draft): string {
  return `${routineTitle(routine)}, ${routine.series.fields.title}: ${countOf(minutes, 'minute')}`;
}

/** What the draft rests on, and whose it is to judge. */
export function draftLede({ asOf, parts }: Draft): string {
  const known = `what was known on ${longDay(asOf)}`;
  const proposed = parts.filter(({ kind }) => kind !== 'written');
  if (proposed.length === 0) return `The agenda has all its parts. For each deep dive, this is ${known}; you decide.`;
  const copies = parts.some((part) => part.kind === 'deep-dive' && part.dive.reasons.length === 0);
  return `A proposal from ${known}; you decide.${copies ? ' Nothing asks for attention, so it goes into what others could copy.' : ''}`;
}

/** How long a part lasts, and whether a person wrote it: `20 min would fit, on the agenda already`. */
export function draftMinutes(part: DraftPart): string {
  const open = part.kind === 'written' && part.objective.minutes === undefined;
  const minutes = part.minutes === null ? 'No time left' : `${minutesWords(part.minutes)}${open ? ' would fit' : ''}`;
  return part.kind === 'written' ? `${minutes}, on the agenda already` : minutes;
}

/** `Dana Kim leads` */
export function draftLeads(site: Site, lead: string): string {
  return `${nameOf(site, lead)} leads`;
}

/** Stands before the reasons for a deep dive, each with its weight: `Why (weight 29):` */
export function draftWhy(weight: number): string {
  return `Why (weight ${weight}):`;
}

/** Why a routine gets no draft of its agenda, and what to do instead. */
export function draftRefused(routine: Routine, refusal: DraftRefusal): string {
  const day = longDay(routine.fields.date);
  switch (refusal) {
    case 'memo':
      return `"${routine.id}" is a memo, and a memo has no agenda. Write its text under the header of its routine.md.`;
    case 'check-in':
      return `"${routine.id}" is a check-in: it answers open next steps and has no agenda.`;
    case 'held':
      return `"${routine.id}" was held on ${day}. Its agenda is part of the record and stays as it is.`;
    case 'cancelled':
      return `"${routine.id}" was cancelled, so there is no agenda to prepare.`;
    case 'too-short':
      return `"${routine.id}" is too short for a broad look, a deep dive and next steps: these take ${leastMinutes} minutes at least.`;
    case 'no-strategies':
      return `"${routine.id}" has no strategy to look at: none of its plan "${routine.series.plan.id}" is in focus and running on ${day}.`;
  }
}

/** That no routine is called so, with those that could be drafted. */
export function draftUnknown(site: Site, given: string): string {
  const open = site.routines.all.filter((routine) => draftRefusal(routine) === null).map(({ id }) => id);
  return `There is no routine "${given}".${didYouMean(given, open, 'Routines that can be drafted')}`;
}

/** Why a strategy may deserve a deep dive, in a few words. */
export function draftReason(reason: DraftReason): string {
  switch (reason.kind) {
    case 'fell':
      return `fell by ${countInWords(reason.movement.by, 'level')} since ${longDay(reason.movement.since.fields.date)}`;
    case 'lowest':
      return `on the lowest level of all, ${lower(reason.level)}`;
    case 'low':
      return `in the weaker half of the scale, ${lower(reason.level)}`;
    case 'outside-range':
      return `the whole is rated ${reason.side} all of its parts`;
    case 'far-apart':
      return `raters ${countInWords(reason.spread.apart, 'level')} apart`;
    case 'milestones-overdue':
      return `${countInWords(reason.milestones.length, 'milestone')} overdue`;
    case 'milestones-moved':
      return `${countInWords(reason.milestones.length, 'milestone')} moved to a later day`;
    case 'off-target':
      return `${countInWords(reason.indicators.length, 'indicator')} off target`;
    case 'wrong-way':
      return `${countInWords(reason.indicators.length, 'indicator')} moving the wrong way`;
    case 'steps-carried':
      return `${countInWords(reason.steps.length, 'next step')} carried twice or more`;
    case 'steps-overdue':
      return `${countInWords(reason.steps.length, 'next step')} overdue`;
    case 'stale':
      return `not rated since ${longDay(reason.rating.routine.fields.date)}`;
    case 'unrated':
      return reason.rating === null ? 'no rating yet' : 'could not be rated';
    case 'disputed':
      return 'not all agree with the rating';
  }
}

const places: Readonly<Record<DraftStanding['place'], string>> = {
  'deep-dive': 'deep dive',
  'no-time': 'no time left for it',
  'not-in-focus': 'not in the focus of this meeting',
  resting: 'it rests',
  'nothing-noticed': 'nothing noticed',
};

/** Where a strategy stands that has no deep dive, what was noticed, and why it has none. */
export function draftStanding({ known, reasons, place }: DraftStanding): string {
  const noticed = reasons.map(draftReason).join('; ');
  const weight = reasons.length === 0 ? '' : `, weight ${weightOfAll(reasons)}`;
  const why = noticed === '' ? '' : ` ${sentenceStart(noticed)}.`;
  return `${known.strategy.fields.title}: ${(known.level?.label ?? notRated).toLowerCase()}, ${places[place]}${weight}.${why}`;
}

/** What a draft would need and does not have. */
export function draftMissing(missing: DraftMissing, { asOf }: Pick<Draft, 'asOf'>): string {
  switch (missing.kind) {
    case 'ratings': {
      const by = missing.due === null ? '' : ` ${missing.due < asOf ? 'They were' : 'They are'} due on ${longDay(missing.due)}.`;
      return `Ratings for this meeting: ${titles(missing.strategies)}.${by}`;
    }
    case 'no-rating-at-all':
      return `Any rating at all: ${titles(missing.strategies)}.`;
    case 'rationale':
      return `A reason for the rating of “${missing.rating.subject.fields.title}”, in ${missing.rating.source.file}`;
    case 'source':
      return `A source for “${missing.evidence.text}”, in ${missing.rating.source.file}`;
    case 'role':
      return `A ${missing.role}: nobody is named.`;
  }
}

/** `4 December 2026, Personalized learning: Train all teachers. (Dana Kim)` */
export function draftFallsDue(site: Site, { day, strategy, ...due }: FallsDue): string {
  const text = due.kind === 'milestone' ? due.what.title : due.what.fields.text;
  const owner = due.what.owner ? ` (${nameOf(site, due.what.owner)})` : '';
  return `${longDay(day)}, ${strategy.fields.title}: ${text}${owner}`;
}

function titles(strategies: readonly { readonly fields: { readonly title: string } }[]): string {
  return and(strategies.map(({ fields }) => fields.title));
}

function lower({ label }: RankedLevel): string {
  return label.toLowerCase();
}

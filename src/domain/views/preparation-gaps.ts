import type { Evidence } from '../../schemas/evidence.ts';
import type { NextStep } from '../../schemas/next-step.ts';
import type { Objective } from '../../schemas/routine.ts';
import type { Day } from '../../schemas/day.ts';
import { fileOf } from '../last-changed.ts';
import type { Rating, Routine, Site, Strategy } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';
import { ledgerPart } from './ledger-part.ts';
import type { Step } from './ledger.ts';
import { isToPrepare } from './packet.ts';
import { leadTerms, peopleInRole, type LeadTerm } from './people.ts';
import type { PreparationStep } from './preparation.ts';
import { strategiesToRate } from './strategies-to-rate.ts';

/** Something that a routine to come does not have yet, as far as its files tell. */
export type Gap = {
  /** The step in which it is seen to. */
  readonly step: PreparationStep['what'];
  /** Where it is mended, as the repository calls the file. */
  readonly file: string;
} & (
  | { readonly kind: 'no-rating'; readonly strategy: Strategy }
  | { readonly kind: 'open-rating' | 'no-reason'; readonly rating: Rating }
  | { readonly kind: 'no-source'; readonly of: string }
  | { readonly kind: 'no-lead'; readonly strategy: Strategy; readonly last: LeadTerm }
  | { readonly kind: 'unanswered-steps'; readonly steps: readonly Step[] }
  | { readonly kind: 'no-role'; readonly role: 'leader' | 'broker' }
  | { readonly kind: 'no-people' | 'no-start' | 'no-place' | 'no-agenda' | 'no-text' | 'no-briefing' | 'no-plan-rating' }
  | { readonly kind: 'part'; readonly objective: Objective; readonly lacks: readonly PartGap[] }
  | { readonly kind: 'next-step'; readonly nextStep: NextStep; readonly lacks: readonly ('owner' | 'due')[] }
);

/** What a part of the agenda can lack. */
export type PartGap = 'lead' | 'minutes' | 'key-facts' | 'key-questions';

/**
 * What a routine to come still needs, in the order of its steps (toolkit, "Preparation Steps for a Routine"; ODE guide, "Steps to Being
 * Prepared for the Routine"). People may know more than the files tell; the leader's briefing is for the team alone, so that a public site never
 * misses it.
 */
export function preparationGaps(site: Site, routine: Routine): Gap[] {
  if (!isToPrepare(routine)) return [];
  switch (routine.fields.kind) {
    case 'stocktake':
      return [
        ...ratingGaps(routine),
        ...leadGaps(site, routine),
        ...stepGaps(site, routine, 'evidence'),
        ...frameGaps(site, routine),
        ...agendaGaps(routine),
        ...materialGaps(routine),
        ...(site.internal && !routine.briefing ? [inRoutine(routine, 'briefing', { kind: 'no-briefing' } as const)] : []),
        ...promiseGaps(routine),
      ];
    case 'memo':
      return [
        ...ratingsWithGaps(routine),
        ...(routine.body.text === '' ? [inRoutine(routine, 'meeting', { kind: 'no-text' } as const)] : []),
      ];
    case 'check-in':
      return stepGaps(site, routine, 'follow-up');
  }
}

/** The folder of a routine as the repository calls it: `content/routines/2027-02-11-february/`. */
export function folderOfRoutine({ id, internal }: Pick<Routine, 'id' | 'internal'>): string {
  return fileOf({ source: { path: `routines/${id}/` }, internal });
}

function inRoutine<Rest extends object>(routine: Routine, step: Gap['step'], rest: Rest): Rest & Pick<Gap, 'step' | 'file'> {
  return { step, file: fileOf(routine), ...rest };
}

/** Every strategy in focus has a rating with a reason, and a stocktake of the whole plan has one of the whole. */
function ratingGaps(routine: Routine): Gap[] {
  const { focus } = routine.fields;
  const folder = `${folderOfRoutine(routine)}ratings/`;
  const whole = focus !== undefined || routine.ratings.some(({ subject }) => subject.kind === 'plan');
  return [
    ...strategiesToRate(routine).map((strategy): Gap => {
      return { kind: 'no-rating', step: 'evidence', file: `${folder}${strategy.id.slice(strategy.id.lastIndexOf('/') + 1)}.md`, strategy };
    }),
    ...(whole ? [] : [{ kind: 'no-plan-rating', step: 'evidence', file: `${folder}plan.md` } as const]),
    ...ratingsWithGaps(routine),
  ];
}

function ratingsWithGaps(routine: Routine): Gap[] {
  return routine.ratings.flatMap((rating): Gap[] => {
    const at = { step: 'evidence', file: fileOf(rating) } as const;
    if (rating.judgement.kind === 'open') return [{ ...at, kind: 'open-rating', rating }];
    const silent = rating.judgement.kind === 'rated' && rating.body.text === '';
    const unsourced = (rating.fields.evidence ?? []).filter(hasNoSource);
    return [
      ...(silent ? [{ ...at, kind: 'no-reason', rating } as const] : []),
      ...unsourced.map(({ text: of }) => ({ ...at, kind: 'no-source', of }) as const),
    ];
  });
}

function hasNoSource({ source, indicator }: Evidence): boolean {
  return source === undefined && indicator === undefined;
}

/** Every strategy in focus has somebody who leads it on the day. */
function leadGaps(site: Site, routine: Routine): Gap[] {
  const { date } = routine.fields;
  return strategiesInFocus(routine).flatMap((strategy): Gap[] => {
    const terms = leadTerms(site, strategy);
    const last = terms.at(-1);
    if (!last || terms.some((term) => leadsOn(term, date))) return [];
    return [{ kind: 'no-lead', step: 'evidence', file: fileOf(strategy), strategy, last }];
  });
}

function leadsOn({ who, from, until }: LeadTerm, day: Day): boolean {
  const leaves = who.kind === 'person' ? (who.fields.until ?? null) : null;
  return (from === null || from <= day) && [until, leaves].every((end) => end === null || day <= end);
}

/** Open next steps of the series on which the routine's file says nothing yet; its next stocktake answers each (ODE guide, "Follow-up"). */
function stepGaps(site: Site, routine: Routine, step: Gap['step']): Gap[] {
  const { date, followUps = [] } = routine.fields;
  const answered = new Set(followUps.map((answer) => answer.step));
  const open = ledgerPart(site, routine.series).steps.filter(
    ({ state, address, routine: made }) => state === 'open' && made.fields.date <= date && !answered.has(address),
  );
  return open.length === 0 ? [] : [inRoutine(routine, step, { kind: 'unanswered-steps', steps: open } as const)];
}

/** When, where and who. */
function frameGaps(site: Site, routine: Routine): Gap[] {
  const { start, place, people } = routine.fields;
  const gap = (kind: 'no-start' | 'no-place' | 'no-people'): Gap => inRoutine(routine, 'objectives', { kind });
  return [
    ...(start === undefined ? [gap('no-start')] : []),
    ...(place === undefined ? [gap('no-place')] : []),
    ...(people?.length ? [] : [gap('no-people')]),
    ...(['leader', 'broker'] as const)
      .filter((role) => peopleInRole(site, routine, role).length === 0)
      .map((role): Gap => inRoutine(routine, 'objectives', { kind: 'no-role', role } as const)),
  ];
}

/** Each part of the agenda has somebody who leads it, and its minutes. */
function agendaGaps(routine: Routine): Gap[] {
  const { objectives = [] } = routine.fields;
  if (objectives.length === 0) return [inRoutine(routine, 'objectives', { kind: 'no-agenda' } as const)];
  return objectives.flatMap((objective) => {
    const { lead, minutes } = objective;
    return partGap(routine, 'objectives', objective, [...(lead === undefined ? ['lead' as const] : []), ...(minutes === undefined ? ['minutes' as const] : [])]); // prettier-ignore
  });
}

/** Each deep dive rests on facts with a source, and asks a question (toolkit, "Identifying Objectives Template"). */
function materialGaps(routine: Routine): Gap[] {
  return (routine.fields.objectives ?? []).flatMap((objective) => {
    const { part, keyFacts = [], keyQuestions = [] } = objective;
    const unsourced = keyFacts.filter(({ evidence = [] }) => evidence.length === 0 || evidence.some(hasNoSource));
    const lacks = [
      ...(keyFacts.length === 0 ? ['key-facts' as const] : []),
      ...(keyQuestions.length === 0 ? ['key-questions' as const] : []),
    ];
    return [
      ...(part === 'deep-dive' ? partGap(routine, 'materials', objective, lacks) : []),
      ...unsourced.map(({ text: of }) => inRoutine(routine, 'materials', { kind: 'no-source', of } as const)),
    ];
  });
}

function partGap(routine: Routine, step: Gap['step'], objective: Objective, lacks: readonly PartGap[]): Gap[] {
  return lacks.length === 0 ? [] : [inRoutine(routine, step, { kind: 'part', objective, lacks } as const)];
}

/** Next steps that are written before the meeting has made them promises. */
function promiseGaps(routine: Routine): Gap[] {
  return (routine.fields.nextSteps ?? []).flatMap((nextStep) => {
    const lacks = (['owner', 'due'] as const).filter((field) => nextStep[field] === undefined);
    return lacks.length === 0 ? [] : [inRoutine(routine, 'meeting', { kind: 'next-step', nextStep, lacks } as const)];
  });
}

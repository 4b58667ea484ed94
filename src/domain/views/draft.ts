import type { Day } from '../../schemas/day.ts';
import type { Routine, Site, Strategy } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';
import type { DraftFact } from './draft-facts.ts';
import { knownOf, prepare, type Known } from './draft-known.ts';
import { leastMinutes } from './draft-minutes.ts';
import { fallsDueBefore, missingOf, type DraftMissing, type FallsDue } from './draft-missing.ts';
import { minutesOf, partsOf, type Candidate, type DeepDive, type DraftPart } from './draft-parts.ts';
import { heightOf, reasonsOf, type DraftReason } from './draft-reasons.ts';
import { spotsOf } from './draft-spots.ts';
import { pausedOn, runsOn } from './life.ts';

/** An agenda proposed from the evidence (toolkit, "Preparation Steps for a Routine", step 2; ODE guide, Step 3). People judge it. */
export interface Draft {
  readonly routine: Routine;
  /** The day that overdue days are counted to. */
  readonly asOf: Day;
  /** How long the meeting lasts. */
  readonly minutes: number;
  /** The agenda in its order: what people wrote, and what is proposed beside it. */
  readonly parts: readonly DraftPart[];
  /** Every strategy of the plan, in the plan's own order. */
  readonly strategies: readonly DraftStanding[];
  readonly missing: readonly DraftMissing[];
  /** What falls due before the day in the strategies that the meeting goes into. */
  readonly fallsDue: readonly FallsDue[];
}

/** Where a strategy stands in the draft: in a deep dive, or only in the broad look, and why only there. */
export interface DraftStanding {
  readonly known: Known;
  readonly reasons: readonly DraftReason[];
  readonly place: 'deep-dive' | 'no-time' | 'not-in-focus' | 'resting' | 'nothing-noticed';
}

/** Why no agenda can be drafted for a routine. */
export type DraftRefusal = 'memo' | 'check-in' | 'held' | 'cancelled' | 'too-short' | 'no-strategies';

/** Why a routine gets no draft; `null` when it can have one. */
export function draftRefusal(routine: Routine): DraftRefusal | null {
  const { kind, status } = routine.fields;
  if (kind !== 'stocktake') return kind;
  if (status === 'held' || status === 'cancelled') return status;
  if (minutesOf(routine) < leastMinutes) return 'too-short';
  return onTable(routine).length === 0 ? 'no-strategies' : null;
}

/** The agenda that the evidence suggests for a routine that `draftRefusal` does not refuse. */
export function draftOf(site: Site, routine: Routine): Draft {
  const preparation = prepare(site, routine);
  const { plan, asOf } = preparation;
  const table = onTable(routine);
  const strategies = plan.strategies.filter((strategy) => table.includes(strategy) || runsOn(strategy, routine.fields.date));
  const knowns = strategies.map((strategy) => knownOf(preparation, strategy));
  const heights = knowns.flatMap(({ level }) => (level ? [heightOf(level)] : []));
  const all = knowns.map((known): Candidate => ({ known, reasons: reasonsOf(known, heights), spots: spotsOf(preparation, known) }));
  const focus = all.filter(({ known }) => table.includes(known.strategy));
  const awake = focus.filter(({ known }) => !rests(known.strategy, routine));
  const parts = partsOf(preparation, all, awake.length > 0 ? awake : focus);
  const dived = new Set(parts.flatMap(strategiesOfPart));
  const place = ({ known: { strategy }, reasons }: Candidate): DraftStanding['place'] => {
    if (dived.has(strategy)) return 'deep-dive';
    if (!table.includes(strategy)) return 'not-in-focus';
    if (rests(strategy, routine)) return 'resting';
    return reasons.length > 0 ? 'no-time' : 'nothing-noticed';
  };
  const dives = knowns.filter(({ strategy }) => dived.has(strategy));
  return {
    routine,
    asOf,
    minutes: minutesOf(routine),
    parts,
    strategies: all.map((one) => ({ known: one.known, reasons: one.reasons, place: place(one) })),
    missing: missingOf(
      preparation,
      focus.map(({ known }) => known),
      dives,
    ),
    fallsDue: fallsDueBefore(preparation, dives),
  };
}

/** The deep dives of a part. */
export function divesOf(part: DraftPart): readonly DeepDive[] {
  return part.kind === 'deep-dive' ? [part.dive] : part.kind === 'written' ? part.dives : [];
}

/** Every fact of an agenda, in its order. */
export function factsOfDraft({ parts }: Draft): DraftFact[] {
  return parts.flatMap((part) => (part.kind === 'progress' ? part.facts : divesOf(part).flatMap(({ facts }) => facts)));
}

/** Those that only `private/` knows. */
export function privateFacts(draft: Draft): DraftFact[] {
  return factsOfDraft(draft).filter(({ from }) => from.internal);
}

function strategiesOfPart(part: DraftPart): readonly Strategy[] {
  return part.kind === 'written' ? part.about : divesOf(part).map(({ known }) => known.strategy);
}

/** The strategies that a routine can go into: those that people named, and those in focus that are running. */
function onTable(routine: Routine): readonly Strategy[] {
  const { focus, date } = routine.fields;
  return strategiesInFocus(routine).filter((strategy) => focus?.strategies?.includes(strategy.id) || runsOn(strategy, date));
}

/** Whether a strategy rests on the day, and nobody named it all the same. */
function rests(strategy: Strategy, { fields }: Routine): boolean {
  return pausedOn(strategy, fields.date) && !fields.focus?.strategies?.includes(strategy.id);
}

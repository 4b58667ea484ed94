import type { Day } from '../../../schemas/day.ts';
import type { KindName } from '../../../schemas/kinds.ts';
import type { Milestone } from '../../../schemas/milestone.ts';
import type { FollowUp, NextStep } from '../../../schemas/next-step.ts';
import type { CellState, Observation } from '../../observation.ts';
import type { Goal, Indicator, Plan, RankedLevel, Rating, Routine, RoutineRecord, Rubric, Strategy } from '../../site.ts';
import type { Movement } from '../movement.ts';
import type { AnyThing, NamedThing } from './matching.ts';

/** The parts of a difference, in the order in which a reviewer wants to know of them. */
export const sections = [
  /** What changed in a routine that was already held: a packet is a dated record. */
  'record',
  'published',
  /** What the tables of indicators tell: numbers that nobody could read before come first. */
  'numbers',
  'plans',
  'rubrics',
  'routines',
  'ratings',
  'steps',
  'answers',
  'renamed',
  'settings',
  'pages',
  /** Files of which nothing else is told. */
  'files',
] as const;

export type SectionName = (typeof sections)[number];

/** One thing that is another than it was, with the file in which it is so. */
export interface Change {
  readonly section: SectionName;
  /** Its path from the content root, as it is now or, when it is gone, as it was. */
  readonly path: string;
  readonly fact: Fact;
}

/** What the items of lists are. */
export type ItemName =
  | 'year' | 'milestone' | 'link' | 'risk' | 'metric' | 'stage' | 'pause' | 'change' | 'measure' | 'target' | 'member' | 'slot' | 'participant'
  | 'objective' | 'decision' | 'step' | 'told' | 'evidence' | 'level' | 'element' | 'person' | 'earlier'; // prettier-ignore

/** One item of a list. */
export interface Item {
  readonly name: ItemName;
  /** The words, the day or the person by which people know it. */
  readonly title: string;
  /** The school year it belongs to, where lists are kept by year. */
  readonly year: string | null;
}

export type Fact =
  | { readonly kind: 'new' | 'removed'; readonly thing: NamedThing }
  | { readonly kind: 'renamed'; readonly before: AnyThing; readonly thing: AnyThing }
  /** Files of a routine that nobody could read before; `isNew` when they are all of it. */
  | { readonly kind: 'published'; readonly routine: Routine; readonly isNew: boolean; readonly files: readonly string[] }
  | { readonly kind: 'status'; readonly before: Plan | Strategy | Routine; readonly thing: Plan | Strategy | Routine }
  | FieldFact
  | { readonly kind: 'item-new' | 'item-removed'; readonly thing: AnyThing | null; readonly item: Item }
  | (Where & { readonly kind: 'order' })
  | TextFact
  | { readonly kind: 'routine-moved'; readonly before: Routine; readonly routine: Routine }
  | { readonly kind: 'agenda-length'; readonly routine: Routine; readonly from: number; readonly to: number }
  | { readonly kind: 'milestone-moved'; readonly strategy: Strategy; readonly from: Day; readonly milestone: Milestone }
  | { readonly kind: 'milestone-done'; readonly strategy: Strategy; readonly milestone: Milestone }
  | RatingFact
  | PromiseFact
  /** A routine's record that is new, or is gone. */
  | { readonly kind: 'closed' | 'reopened'; readonly routine: Routine; readonly record: RoutineRecord }
  /** What the record of a routine says otherwise than it did of the files that go on living. */
  | { readonly kind: 'recorded'; readonly routine: Routine; readonly fact: Fact }
  | { readonly kind: 'scale'; readonly before: Rubric; readonly rubric: Rubric }
  | CellsFact
  | GateFact
  | PictureFact
  | FileFact;

/** Where a field or a list stands. */
export interface Where {
  /** The kind of file, and the way through its schema: `*` for any item of a list or map. */
  readonly of: KindName;
  readonly path: readonly string[];
  /** What the file became; `null` for files of which there is one. */
  readonly thing: AnyThing | null;
  readonly item: Item | null;
}

/** One field that has another value, is new or is gone (`undefined`). */
export interface FieldFact extends Where {
  readonly kind: 'field';
  readonly from: unknown;
  readonly to: unknown;
}

/** A text under a header that reads or, with `markup`, only looks different; `about` are the strategies and goals whose notes did. */
export interface TextFact {
  readonly kind: 'text';
  readonly before: AnyThing;
  readonly thing: AnyThing;
  readonly what: 'words' | 'markup';
  readonly about: readonly (Strategy | Goal)[];
}

export type RatingFact =
  | { readonly kind: 'rating-new'; readonly rating: Rating; readonly movement: Movement }
  | { readonly kind: 'rating-removed'; readonly rating: Rating }
  /** `by` is how many levels it rose or, below zero, fell; `null` when that cannot be counted. */
  | { readonly kind: 'rating-judged'; readonly before: Rating; readonly rating: Rating; readonly by: number | null }
  | {
      readonly kind: 'rating-element';
      readonly rating: Rating;
      /** Its title. */
      readonly element: string;
      readonly from: RankedLevel | null;
      readonly to: RankedLevel | null;
    };

/** Next steps and the answers to them; fields of a step that changed in place are facts of their own. */
export type PromiseFact =
  | { readonly kind: 'step-new' | 'step-removed'; readonly routine: Routine; readonly step: NextStep }
  | { readonly kind: 'answer-new' | 'answer-removed'; readonly routine: Routine; readonly answer: FollowUp }
  | { readonly kind: 'answer-changed'; readonly routine: Routine; readonly from: FollowUp; readonly answer: FollowUp };

/** Cells of one indicator that have the same fate. */
export interface CellsFact {
  readonly kind: 'cells';
  /** `visible`: it was hidden, or only a limit was told. */
  readonly became: 'visible' | 'hidden' | 'changed' | 'new' | 'removed';
  readonly indicator: Indicator;
  readonly cells: readonly CellChange[];
}

/**
 * What a reviewer has to know of how small groups are protected: from now on the numbers of an indicator are not, because its file says that they
 * are not about students; or so many hidden cells stand no longer in its list of what stays hidden.
 */
export type GateFact =
  | { readonly kind: 'unprotected'; readonly indicator: Indicator; readonly about: string }
  | { readonly kind: 'forgotten'; readonly indicator: Indicator; readonly cells: number };

export interface CellChange {
  readonly became: CellsFact['became'];
  /** As it is now or, when it is gone, as it was. */
  readonly cell: Observation;
  readonly was: CellState | null;
}

export interface PictureFact {
  readonly kind: 'picture-new' | 'picture-removed' | 'picture-changed';
  readonly path: string;
  /** The routine in whose folder it stands, as it was. */
  readonly routine: Routine | null;
}

/** A file of which nothing else is told; `formatting` and `follows` say that it means the same, the latter under new ids. */
export interface FileFact {
  readonly kind: 'file';
  readonly became: 'new' | 'removed' | 'changed' | 'moved' | 'formatting' | 'follows';
  readonly path: string;
  /** Where it was, when it moved. */
  readonly from: string | null;
}

/** The routine in whose folder something changed. */
export function routineOf(fact: Fact): Routine | null {
  if ('routine' in fact) return fact.routine;
  const thing = 'rating' in fact ? fact.rating : 'thing' in fact ? fact.thing : null;
  if (thing?.kind === 'rating') return thing.routine;
  return thing?.kind === 'routine' ? thing : null;
}

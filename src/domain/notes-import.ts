import type { Day } from '../schemas/day.ts';
import type { NoteTopic } from '../schemas/notes.ts';
import type { Goal, Routine, Strategy } from './site.ts';

/** What notes are about; `null` for the plan as a whole. */
export type NoteSubject = Strategy | Goal | null;

/** What a filled-in sheet says, before it is held against the routine. */
export interface SheetReading {
  readonly points: readonly SheetPoint[];
  readonly steps: readonly SheetStep[];
  /** Lines that stand nowhere we know, each with what it stands under. */
  readonly unplaced: readonly UnplacedLine[];
}

/** A line of a cell: a note under a topic, a decision, or with `'other'` a note under no heading of ours. */
export interface SheetPoint {
  readonly about: NoteSubject;
  readonly topic: NoteTopic | 'decision' | 'other';
  readonly text: string;
}

/** A row of the table of next steps, as it was written. */
export interface SheetStep {
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly doneWhen: string;
}

export interface UnplacedLine {
  /** The row and column, or the heading, in which it stands; `''` for none. */
  readonly place: string;
  readonly text: string;
}

/** A next step that can be written. */
export interface ReadStep {
  readonly id: string;
  readonly text: string;
  readonly owner: string | undefined;
  readonly due: Day | undefined;
  readonly doneWhen: string | undefined;
}

/** What stands in the way of a next step. `step` is its text. */
export type NotesProblem = { readonly step: string } & (
  | { readonly kind: 'no-text' }
  | { readonly kind: 'no-owner' | 'no-due' }
  | { readonly kind: 'unknown-person'; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: 'several-people'; readonly found: string; readonly ids: readonly string[] }
  | { readonly kind: 'not-a-day' | 'no-such-day'; readonly found: string }
  | { readonly kind: 'no-id' }
  /** It is written already, and the sheet says otherwise. */
  | { readonly kind: 'differs'; readonly field: 'owner' | 'due' | 'doneWhen'; readonly was: string; readonly found: string }
);

/** Everything that a person needs to know before notes are written. */
export interface NotesReport {
  readonly routine: Routine;
  readonly added: readonly SheetPoint[];
  readonly steps: readonly ReadStep[];
  /** How many lines and steps stood in the routine already. */
  readonly known: number;
  readonly unplaced: readonly UnplacedLine[];
  readonly problems: readonly NotesProblem[];
  readonly pictures: number;
}

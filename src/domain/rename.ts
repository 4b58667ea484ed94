import type { KindName } from '../schemas/kinds.ts';
import type { Issue } from './issue.ts';

/** Kinds of file whose id may change: each has a name of its own and keeps its old one as an alias. */
export const renamedKinds = [
  'strategy',
  'goal',
  'indicator',
  'plan',
  'unit',
  'series',
  'routine',
  'rubric',
  'page',
] as const satisfies readonly KindName[];

export type RenamedKind = (typeof renamedKinds)[number];

/** Everything that can get another id. */
export const renamedThings = [...renamedKinds, 'person', 'step'] as const;

export type RenamedThing = (typeof renamedThings)[number];

/** Why an id cannot be changed as somebody asked. */
export type RenameRefusal =
  | { readonly why: 'unknown-thing'; readonly thing: string; readonly known: readonly string[] }
  | { readonly why: 'keeps-its-name'; readonly thing: 'site' | 'people' | 'rating' | 'record' | 'briefing' | 'debrief' | 'rater' }
  | { readonly why: 'unknown-id'; readonly thing: RenamedThing; readonly id: string; readonly known: readonly string[] }
  | { readonly why: 'unknown-step'; readonly id: string; readonly routine: string; readonly known: readonly string[] }
  /** It is an alias of what is meant. */
  | { readonly why: 'earlier-id'; readonly id: string; readonly of: string }
  | { readonly why: 'no-address'; readonly id: string }
  | { readonly why: 'no-name' }
  | { readonly why: 'same-id'; readonly id: string }
  /** Things stay in their subfolder; `''` is the top. */
  | { readonly why: 'other-folder'; readonly folder: string }
  | { readonly why: 'wrong-id'; readonly issue: Issue }
  | { readonly why: 'taken'; readonly thing: RenamedThing; readonly id: string }
  | { readonly why: 'taken-before'; readonly id: string; readonly by: string }
  | { readonly why: 'stands-there'; readonly path: string }
  /** Of routines on one day the order of their ids says which came first. */
  | { readonly why: 'same-day'; readonly other: string; readonly side: 'before' | 'after' }
  /** The rubric of the stages of implementation is found by its name. */
  | { readonly why: 'stages' }
  /** A reference would lead to another thing from then on. */
  | { readonly why: 'astray'; readonly file: string; readonly line: number; readonly reference: string; readonly means: string };

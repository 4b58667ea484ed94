import type { Day } from '../schemas/day.ts';

/** Somebody's work that passes to somebody else. */
export interface Handover {
  readonly person: string;
  readonly successor: string;
  /** The successor's first day. */
  readonly day: Day;
  readonly why: string | null;
}

/** Why work cannot pass on as somebody asked. */
export type HandoverRefusal =
  | { readonly why: 'unknown-person'; readonly person: string; readonly known: readonly string[] }
  | { readonly why: 'no-successor' }
  | { readonly why: 'same-person'; readonly person: string }
  | { readonly why: 'no-day'; readonly given: string }
  /** The successor's last day lies before the first one. */
  | { readonly why: 'successor-left'; readonly name: string; readonly until: Day }
  /** There is no day before that on which the person could end. */
  | { readonly why: 'not-begun'; readonly name: string; readonly from: Day };

/** What the command leaves to people. */
export type HandoverDoubt =
  /** Texts that speak of the person by name. */
  | { readonly doubt: 'mentioned'; readonly file: string; readonly lines: readonly number[] }
  /** The successor stands there already. */
  | { readonly doubt: 'twice'; readonly file: string }
  /** The check-in is planned, since its day lies ahead. */
  | { readonly doubt: 'planned'; readonly file: string; readonly day: Day }
  | { readonly doubt: 'begins-later'; readonly name: string; readonly from: Day }
  /** people.yaml names somebody else as successor. */
  | { readonly doubt: 'other-successor'; readonly name: string };

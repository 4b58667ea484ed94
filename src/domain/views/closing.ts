import type { Issue, RuleName } from '../issue.ts';
import type { Routine, Strategy } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';

/** Gaps that other routines may live with, and a record may not. */
const gaps: ReadonlySet<RuleName> = new Set(['no-text', 'no-decisions', 'no-next-steps', 'unanswered-step']);

/** What a held routine still lacks before it becomes a record (toolkit, "Routines Rubric"; ODE guide, "Follow-up"). */
export interface Incomplete {
  /** Strategies that it looked at and neither rated nor said why not. */
  readonly unrated: readonly Strategy[];
  readonly issues: readonly Issue[];
}

/** What is missing in a routine that is to be closed, among everything that was found in the content; `null` when nothing is. */
export function incomplete(routine: Routine, found: readonly Issue[]): Incomplete | null {
  const issues = found.filter(({ rule, file }) => gaps.has(rule) && file === routine.source.file);
  const rated = new Set(routine.ratings.filter(({ unit }) => unit === null).map(({ subject }) => subject));
  const looksAtStrategies = routine.fields.kind === 'stocktake' && !routine.fields.trial;
  const unrated = looksAtStrategies ? strategiesInFocus(routine).filter((strategy) => !rated.has(strategy)) : [];
  return issues.length + unrated.length > 0 ? { unrated, issues } : null;
}

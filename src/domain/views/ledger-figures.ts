import type { Day } from '../../schemas/day.ts';
import { compare } from '../issue.ts';
import type { Chain, Step } from './ledger.ts';

/** How promises are kept, by count. */
export interface LedgerFigures {
  /** Promises made: a chain counts once. */
  readonly promised: number;
  /** Steps that wait to be done, of whatever promise. */
  readonly open: number;
  /** Open steps whose day has passed. */
  readonly overdue: number;
  /** Open steps that were carried twice or more. */
  readonly carriedTwice: number;
  readonly done: number;
  readonly dropped: number;
  /** Promises that fell due, or were done, by now; those dropped before their day do not count. */
  readonly dueSoFar: number;
  /** Of these, done by the day that was first promised. */
  readonly onTime: number;
}

export function ledgerFigures(chains: readonly Chain[], steps: readonly Step[], today: Day): LedgerFigures {
  const open = steps.filter(({ state }) => state === 'open');
  const due = chains.filter((chain) => chain.state === 'done' || fellDue(chain, today));
  return {
    promised: chains.length,
    open: open.length,
    overdue: open.filter((step) => isStepOverdue(step, today)).length,
    carriedTwice: open.filter(({ carried }) => carried >= 2).length,
    done: chains.filter(({ state }) => state === 'done').length,
    dropped: chains.filter(({ state }) => state === 'dropped').length,
    dueSoFar: due.length,
    onTime: due.filter(({ doneOn, due: day }) => doneOn !== null && (day === null || doneOn <= day)).length,
  };
}

export function isStepOverdue({ state, due }: Step, today: Day): boolean {
  return state === 'open' && due !== null && due < today;
}

/** Whether the first day of a promise has passed, while it was still one. */
function fellDue({ state, due, ends }: Chain, today: Day): boolean {
  if (due === null || due >= today) return false;
  if (state !== 'dropped') return true;
  const dropped = ends.map(({ answers }) => answers.at(-1)?.routine.fields.date ?? today).sort();
  return (dropped.at(-1) ?? today) > due;
}

/** Open steps, those due first on top; steps without a day come last. */
export function openSteps(steps: readonly Step[]): Step[] {
  const open = steps.filter(({ state }) => state === 'open');
  return open.sort((one, other) => compare(one.due ?? '9999', other.due ?? '9999') || compare(one.address, other.address));
}

/** Promises that are no longer open, those that ended last on top. */
export function closedChains(chains: readonly Chain[]): Chain[] {
  const ended = ({ doneOn, ends }: Chain): Day =>
    doneOn ??
    ends
      .map(({ answers }) => answers.at(-1)?.routine.fields.date ?? '')
      .sort()
      .at(-1) ??
    '';
  return chains
    .filter(({ state }) => state !== 'open')
    .sort((one, other) => compare(ended(other), ended(one)) || compare(one.first.address, other.first.address));
}

import type { CellState, Observation } from '../../observation.ts';
import type { Indicator } from '../../site.ts';
import type { CellChange, CellsFact } from './change.ts';
import type { Matching } from './matching.ts';
import { isSame } from './same.ts';

type Became = CellsFact['became'];

/** Newly visible numbers first: once published they cannot be taken back. */
const order: readonly Became[] = ['visible', 'hidden', 'changed', 'new', 'removed'];

/** What became of an indicator's cells, those with the same fate together; `before` is `null` for an indicator that is new. */
export function cellFacts(before: Indicator | null, after: Indicator, now: Matching['now']): CellsFact[] {
  const keyOf = (unit: string, { period, group }: Observation): string => [period.text, unit, group ?? ''].join(' ');
  const old = new Map((before?.observations ?? []).map((one) => [keyOf(now.id('unit', one.unit.id), one), one] as const));
  const changes = after.observations.flatMap((one): CellChange[] => {
    const key = keyOf(one.unit.id, one);
    const was = old.get(key);
    old.delete(key);
    const became = fateOf(was?.cell ?? null, one.cell);
    return became ? [{ became, cell: one, was: was?.cell ?? null }] : [];
  });
  const removed = [...old.values()].map((one): CellChange => ({ became: 'removed', cell: one, was: one.cell }));
  const grouped = Map.groupBy([...changes, ...removed], ({ became }) => became);
  return order.flatMap((became) => {
    const cells = grouped.get(became);
    return cells ? [{ kind: 'cells', became, indicator: after, cells }] : [];
  });
}

function fateOf(was: CellState | null, is: CellState): Became | null {
  if (was === null) return 'new';
  if (isSame(was, is)) return null;
  if (knownOf(was) < knownOf(is) && isGuarded(was)) return 'visible';
  if (knownOf(is) < knownOf(was) && isGuarded(is)) return 'hidden';
  return knownOf(was) === 0 && knownOf(is) > 0 ? 'new' : 'changed';
}

/** Whether a number is there that readers are not told, or of which they know only a limit. */
function isGuarded({ state }: CellState): boolean {
  return state === 'suppressed' || state === 'capped';
}

/** How much of a number readers know: nothing, a limit, or all. */
function knownOf({ state }: CellState): 0 | 1 | 2 {
  return state === 'reported' ? 2 : state === 'capped' ? 1 : 0;
}

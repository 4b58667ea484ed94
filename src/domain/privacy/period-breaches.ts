import type { Breach, Known } from './breach.ts';
import { explain, nameOf } from './explain.ts';
import { exposedQuantity, type Counted } from './exposure.ts';
import type { Numbers } from './figures.ts';
import { isStandIn, rangeAt } from './linked/frame.ts';
import { narrowView, rangesOf, viewOf, type Quantity, type View } from './linked/view.ts';
import type { PeriodView } from './period-view.ts';
import type { Policy } from './policy.ts';
import { proofsOf, type Proof } from './proof.ts';
import type { Place } from './shape.ts';
import { isKnown, type Range } from './two-way/table.ts';

/** What can be worked out in the tables of one period, the places of it in the frame, and the proofs of the tables. */
export interface PeriodAudit {
  readonly breaches: readonly Breach[];
  readonly exposed: readonly number[];
  readonly proofs: readonly Proof[];
}

/** What in a period is known too well. `sizes` is what the sizes are called. */
export function auditPeriod(
  period: string,
  { frame, standings, numbers }: PeriodView,
  policy: Policy,
  counts: Counted,
  sizes: Known = 'size',
): PeriodAudit {
  const isShown = standings.map((standing) => standing === 'shown');
  const start = viewOf(frame, numbers, isShown);
  const narrowed = narrowView(start);
  if (narrowed.kind === 'does-not-add-up') {
    const what = narrowed.quantity === 'size' ? sizes : nameOf(narrowed.quantity, start.amounts.length);
    return { breaches: [{ kind: 'does-not-add-up', period, what, lines: narrowed.lines }], exposed: [], proofs: [] };
  }
  const breaches: Breach[] = [];
  const exposed: number[] = [];
  const placeOf = (place: number): Place | null => {
    const [unitPlace, group] = [frame.units[Math.floor(place / frame.groups.length)], frame.groups[place % frame.groups.length]];
    return unitPlace && group && !isStandIn(group) ? { period, unit: unitPlace, group } : null;
  };
  for (let index = 0; index < standings.length; index += 1) {
    const standing = standings[index];
    if (standing === undefined || standing === 'shown') continue;
    const known = numbersAt(narrowed.view, index);
    const quantity = exposedQuantity(standing, known, policy, counts);
    const place = placeOf(index);
    if (quantity === null || !place) continue;
    exposed.push(index);
    const isExposed = (range: Range): boolean =>
      exposedQuantity(standing, withRange(numbersAt(start, index), quantity, range), policy, counts) === quantity;
    const group = index % frame.groups.length;
    const { way, using } = explain(frame, rangesOf(start, quantity), { unit: Math.floor(index / frame.groups.length), group, isExposed });
    const exactly = isKnown(quantity === 'size' ? known.size : (known.amounts[quantity] ?? known.size));
    const what = quantity === 'size' ? sizes : nameOf(quantity, start.amounts.length);
    breaches.push({ kind: 'worked-out', place, what, exactly, way, using: using.flatMap((other) => placeOf(other) ?? []) });
  }
  return { breaches, exposed, proofs: proofsOf(period, narrowed.view, standings) };
}

function numbersAt(view: View, place: number): Numbers {
  return { size: rangeAt(view.sizes, place), amounts: view.amounts.map((amounts) => rangeAt(amounts, place)) };
}

function withRange(numbers: Numbers, quantity: Quantity, range: Range): Numbers {
  if (quantity === 'size') return { ...numbers, size: range };
  return { ...numbers, amounts: numbers.amounts.map((amount, index) => (index === quantity ? range : amount)) };
}

import { inspect } from './breaches.ts';
import { rowRefusals } from './check-rows.ts';
import type { Why } from './classify.ts';
import { publicFigure } from './classify.ts';
import { scaleOf, shareDecimals, type Scale } from './figures.ts';
import { yearsOf } from './increases.ts';
import { figuresByPeriod, type Figures } from './period-view.ts';
import { openPolicy, type Policy } from './policy.ts';
import type { Proof } from './proof.ts';
import { protectPeriod, type PeriodAfter, type PeriodDone } from './protect-period.ts';
import type { Refusal } from './refusal.ts';
import { keyOf, type Key, type PublicRow, type RawFigure, type RawRow } from './rows.ts';
import type { Shape } from './shape.ts';

/** A cell that is not shown as it is, and why: for the owner's eyes, because it tells the small cells from those that only protect them. */
export interface Withheld extends Key {
  readonly why: Why;
}

/** Rows that may be published, with what was withheld and the proof that it is enough; or why there are none. */
export type Protection =
  | {
      readonly kind: 'protected';
      readonly rows: readonly PublicRow[];
      readonly withheld: readonly Withheld[];
      readonly proofs: readonly Proof[];
    }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/**
 * Makes raw rows safe to publish: hides what the policy calls small, caps shares near none and all, and hides as few further cells as it finds
 * until no hidden number can be worked out or narrowed below the policy's width, even by a reader who knows every published sum and rate.
 * Cells that were hidden before (`keyOf`) stay hidden. The public rows come in the order of the raw ones. What comes out was checked from the
 * outside by `breaches`, with nothing but the public rows; where the check finds anything, the rows are refused.
 */
export function protect(rows: readonly RawRow[], shape: Shape, policy: Policy, hiddenBefore: ReadonlySet<string>): Protection {
  const wrong = rowRefusals(rows, shape);
  if (wrong.length > 0) return { kind: 'refused', refusals: wrong };
  const task: Task = { rows, periods: figuresByPeriod(rows), shape, policy, scale: rawScale(rows, shape), hiddenBefore };
  let exposed: Exposed = new Map();
  for (;;) {
    const withheld = withhold(task, exposed);
    if (withheld.kind === 'refused') return withheld;
    const whys = rows.map((row) => withheld.whys.get(keyOf(row)));
    const shown = publicRows(rows, whys, task.scale, policy);
    const found = inspect(shown, shape, policy, hiddenBefore);
    if (found.breaches.length === 0) return { kind: 'protected', rows: shown, withheld: listOf(rows, whys), proofs: found.proofs };
    const more = merge(exposed, found.exposed);
    if (countOf(more) === countOf(exposed)) return { kind: 'refused', refusals: [{ kind: 'not-proven', breaches: found.breaches }] };
    exposed = more;
  }
}

/** Rows that are not about students as they are, if each of them is sound: nothing of them is withheld, and nothing has to be proven. */
export function showAll(rows: readonly RawRow[], shape: Shape): Protection {
  const refusals = rowRefusals(rows, shape);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return { kind: 'protected', rows: publicRows(rows, [], rawScale(rows, shape), openPolicy), withheld: [], proofs: [] };
}

/** All that the protection of an indicator needs to know. */
interface Task {
  readonly rows: readonly RawRow[];
  readonly periods: ReadonlyMap<string, Figures<RawFigure>>;
  readonly shape: Shape;
  readonly policy: Policy;
  readonly scale: Scale;
  readonly hiddenBefore: ReadonlySet<string>;
}

/** For each period the places in its frame of which a reader was found to know too much. */
type Exposed = ReadonlyMap<string, ReadonlySet<number>>;

type Withholding =
  | { readonly kind: 'withheld'; readonly whys: ReadonlyMap<string, Why> }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Decides period by period what to withhold; a school year's periods know of those before them. */
function withhold({ periods, shape, policy, scale, hiddenBefore }: Task, exposed: Exposed): Withholding {
  const whys = new Map<string, Why>();
  const refusals: Refusal[] = [];
  for (const year of yearsOf(shape, (id) => periods.has(id))) {
    let before: PeriodAfter | null = null;
    for (const period of year) {
      const figures = periods.get(period) ?? new Map<string, never>();
      const open = exposed.get(period) ?? new Set<number>();
      const done: PeriodDone = protectPeriod({ period, figures, shape, policy, scale, hiddenBefore, before, exposed: open });
      if (done.kind === 'refused') {
        refusals.push(done.refusal);
        break;
      }
      for (const { why, ...cell } of done.withheld) whys.set(keyOf(cell), why);
      if (shape.cumulative) before = done.after();
    }
  }
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'withheld', whys };
}

function merge(exposed: Exposed, found: ReadonlyMap<string, readonly number[]>): Exposed {
  return new Map([...found].map(([period, places]) => [period, new Set([...(exposed.get(period) ?? []), ...places])]));
}

function countOf(exposed: Exposed): number {
  return [...exposed.values()].reduce((sum, places) => sum + places.size, 0);
}

function listOf(rows: readonly RawRow[], whys: readonly (Why | undefined)[]): Withheld[] {
  return rows.flatMap(({ period, unit, group }, index): Withheld[] => {
    const why = whys[index];
    return why ? [{ period, unit, group, why }] : [];
  });
}

/** The public rows of raw ones, each with why it is withheld, if it is. */
function publicRows(rows: readonly RawRow[], whys: readonly (Why | undefined)[], scale: Scale, policy: Policy): PublicRow[] {
  return rows.map(({ period, unit, group, figure }, index) => {
    const why = whys[index];
    const hidden = why !== undefined && why !== 'capped';
    return { period, unit, group, figure: hidden ? { state: 'suppressed' } : publicFigure(figure, scale, policy) };
  });
}

/** The scale of the raw values, and of those that are worked out from their parts. */
function rawScale(rows: readonly RawRow[], { measure }: Shape): Scale {
  const values = rows.flatMap(({ figure }) => (figure.kind === 'rate' ? [figure.value] : []));
  const scale = scaleOf(measure, values);
  const worked = measure.kind === 'share' && rows.some(({ figure }) => figure.kind === 'part') ? shareDecimals(measure.per) : 0;
  return { ...scale, decimals: Math.max(scale.decimals, worked) };
}

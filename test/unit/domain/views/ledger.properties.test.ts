import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar.ts';
import { ledgerFigures } from '../../../../src/domain/views/ledger-figures.ts';
import { ledgerOf, type Chain, type Ledger, type Step } from '../../../../src/domain/views/ledger.ts';
import { makeEntries, siteOf, type RatingsRow, type RoutineRow, type SiteTable } from '../../../make-site.ts';

type Answer = NonNullable<RoutineRow['followUps']>[number];
type Outcome = 'none' | 'done' | 'carried' | 'reassigned' | 'dropped' | 'split' | 'merge';

/** What one routine does: how many steps it promises, and what it says of each open one in turn. */
interface Turn {
  readonly held: boolean;
  readonly daysLater: number;
  readonly promises: number;
  readonly outcomes: readonly Outcome[];
}

const outcome = fc.constantFrom<Outcome>('none', 'none', 'done', 'carried', 'reassigned', 'dropped', 'split', 'merge');
const turn: fc.Arbitrary<Turn> = fc.record({
  held: fc.integer({ min: 0, max: 6 }).map((one) => one > 0),
  daysLater: fc.nat(40),
  promises: fc.nat(3),
  outcomes: fc.array(outcome, { minLength: 8, maxLength: 8 }),
});

/** What the generator knows of a history while it makes it up. */
interface Kept {
  readonly due: Map<string, string>;
  readonly open: Set<string>;
  promised: number;
  closed: number;
  replaced: number;
}

function historyOf(turns: readonly Turn[]): { routines: NonNullable<SiteTable['routines']>; kept: Kept } {
  const kept: Kept = { due: new Map(), open: new Set(), promised: 0, closed: 0, replaced: 0 };
  const routines: Record<string, readonly [RatingsRow, RoutineRow]> = {};
  let day = '2026-01-05';
  for (const [index, { held, daysLater, promises, outcomes }] of turns.entries()) {
    day = addDays(day, daysLater);
    const id = `${day}-r${index}`;
    const steps = Array.from({ length: promises }, (_, place) => `s${place}`);
    const followUps = [...kept.open].flatMap((step, place) => answer(step, outcomes[place] ?? 'none', day, steps, held ? kept : null));
    const nextSteps = steps.map((step, place) => ({ id: step, text: 'Call', due: addDays(day, 10 * place) }));
    routines[id] = [{}, { status: held ? 'held' : 'cancelled', nextSteps, followUps }];
    if (!held) continue;
    kept.promised += steps.length;
    for (const step of nextSteps) {
      kept.open.add(`${id}#${step.id}`);
      kept.due.set(`${id}#${step.id}`, step.due);
    }
  }
  return { routines, kept };
}

/** One answer to an open step; what it changes is noted unless nobody held the routine. Splits and merges need steps of the routine's own. */
function answer(step: string, what: Outcome, day: string, own: string[], kept: Kept | null): Answer[] {
  const why = 'So it went.';
  const end = (ended: 'closed' | 'replaced'): void => {
    if (!kept) return;
    kept.open.delete(step);
    kept[ended] += 1;
  };
  const by = what === 'split' ? own.slice(0, 2) : own.slice(0, 1);
  if ((what === 'split' || what === 'merge') && by.length > 0) {
    end('replaced');
    return [{ step, replaced: { by } }];
  }
  if (what === 'done' || what === 'dropped') {
    end('closed');
    return [what === 'done' ? { step, done: day } : { step, dropped: { why } }];
  }
  if (what === 'carried') return [{ step, carried: { due: addDays(day, 30), why } }];
  return what === 'reassigned' ? [{ step, reassigned: { owner: 'Dana' } }] : [];
}

function reachedFrom(first: Step): Set<Step> {
  const reached = new Set<Step>();
  const follow = (step: Step): void => {
    if (!reached.has(step)) for (const next of step.replacedBy) follow(next);
    reached.add(step);
  };
  follow(first);
  return reached;
}

/** A ledger as data that two readings can be compared by. */
function told({ steps, chains }: Ledger): unknown[] {
  const addresses = (some: readonly Step[]): string[] => some.map(({ address }) => address);
  return [
    steps.map(({ address, state, owner, due, carried, replacedBy }) => [address, state, owner, due, carried, addresses(replacedBy)]),
    chains.map(({ first, ends, state, due, doneOn }: Chain) => [first.address, addresses(ends), state, due, doneOn]),
  ];
}

test('whatever becomes of promises, none is lost and none counts twice', () => {
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 7 }), fc.integer(), (turns, seed) => {
      const { routines, kept } = historyOf(turns);
      const entries = makeEntries({ routines });
      const ledger = ledgerOf(siteOf(entries));
      const { steps, chains } = ledger;
      const open = steps.filter(({ state }) => state === 'open');

      expect(steps.map(({ address }) => address)).toEqual([...kept.due.keys()]);
      expect(chains.map(({ first }) => first)).toEqual(steps.filter(({ replaces }) => replaces.length === 0));
      expect(new Set(chains.flatMap(({ first }) => [...reachedFrom(first)]))).toEqual(new Set(steps));
      for (const { state, ends, first, due } of chains) {
        expect(ends.some((end) => end.state === 'open')).toBe(state === 'open');
        expect(due).toBe(kept.due.get(first.address));
      }
      expect(open.map(({ address }) => address)).toEqual([...kept.open]);
      expect(open).toHaveLength(kept.promised - kept.closed - kept.replaced);

      const figures = ledgerFigures(chains, steps, '2026-11-22');
      const openChains = chains.filter(({ state }) => state === 'open').length;
      expect(figures.promised).toBe(openChains + figures.done + figures.dropped);
      expect(figures.open).toBe(kept.open.size);
      expect(figures.onTime).toBeLessThanOrEqual(figures.dueSoFar);

      const shuffled = entries.toSorted((one, other) => hash(one.id, seed) - hash(other.id, seed));
      expect(told(ledgerOf(siteOf(shuffled)))).toEqual(told(ledger));
    }),
    { numRuns: 1000 },
  );
});

/** A number that tells ids apart, for orders that differ with each seed. */
function hash(id: string, seed: number): number {
  return [...id].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16777619), seed);
}

import type { Day } from '../../schemas/day.ts';
import type { FollowUp, NextStep } from '../../schemas/next-step.ts';
import type { Routine, Site } from '../site.ts';

/** A next step with everything that became of it. */
export interface Step {
  /** `<routine>#<id>` */
  readonly address: string;
  /** Where it was promised. */
  readonly routine: Routine;
  readonly fields: NextStep;
  /** What later routines said of it, oldest first. */
  readonly answers: readonly Answer[];
  readonly state: 'open' | 'done' | 'dropped' | 'replaced';
  /** Who has it now. */
  readonly owner: string | null;
  /** By when now. */
  readonly due: Day | null;
  readonly doneOn: Day | null;
  /** Steps in whose place it came, and steps that came in its place. */
  readonly replaces: readonly Step[];
  readonly replacedBy: readonly Step[];
  /** How often it, or a step in whose place it came, was carried to a later day. */
  readonly carried: number;
}

export interface Answer {
  readonly routine: Routine;
  readonly followUp: FollowUp;
}

/**
 * One promise: a step that came in no other's place, followed through whatever came in its own. A step that was split is one promise,
 * done when no part of it is open and one at least was done; two that were merged are two promises, both done when the one step is.
 */
export interface Chain {
  readonly first: Step;
  /** Every step of it, the first among them. */
  readonly steps: readonly Step[];
  /** The steps that stand at its end now. */
  readonly ends: readonly Step[];
  readonly state: 'open' | 'done' | 'dropped';
  /** The day of the first promise: carrying moves a step, never what was promised. */
  readonly due: Day | null;
  /** When its last part was done. */
  readonly doneOn: Day | null;
}

/** Every next step that was promised in a held routine, and what became of it (ODE guide, "Follow-up"). */
export interface Ledger {
  /** In the order in which they were promised. */
  readonly steps: readonly Step[];
  readonly chains: readonly Chain[];
  step(address: string): Step | undefined;
}

type Growing = { -readonly [Key in keyof Step]: Step[Key] extends readonly (infer Item)[] ? Item[] : Step[Key] };

const ledgers = new WeakMap<Site, Ledger>();

/** The ledger of a whole site, made once. */
export function ledgerOf(site: Site): Ledger {
  const made = ledgers.get(site) ?? makeLedger(site.routines.all);
  ledgers.set(site, made);
  return made;
}

/** The ledger of some routines, oldest first; promises and answers of routines that were not held do not count. */
export function makeLedger(routines: readonly Routine[]): Ledger {
  const held = routines.filter(({ fields }) => fields.status === 'held');
  const steps = new Map<string, Growing>();
  for (const routine of held) {
    for (const fields of routine.fields.nextSteps ?? []) {
      const step = newStep(routine, fields);
      if (!steps.has(step.address)) steps.set(step.address, step);
    }
  }
  for (const routine of held) {
    for (const followUp of routine.fields.followUps ?? []) {
      const step = steps.get(followUp.step);
      if (step?.state === 'open' && isLater(routine, step.routine)) answer(step, { routine, followUp }, steps);
    }
  }
  const all = [...steps.values()];
  return {
    steps: all,
    chains: all.filter((step) => step.replaces.length === 0).map(chainOf),
    step: (address) => steps.get(address),
  };
}

function newStep(routine: Routine, fields: NextStep): Growing {
  const { owner = null, due = null } = fields;
  return {
    address: `${routine.id}#${fields.id}`,
    routine,
    fields,
    answers: [],
    state: 'open',
    owner,
    due,
    doneOn: null,
    replaces: [],
    replacedBy: [],
    carried: 0,
  };
}

/** Whether a routine comes after another; on one day the order of their ids decides. */
export function isLater(routine: Routine, than: Routine): boolean {
  const [day, other] = [routine.fields.date, than.fields.date];
  return day > other || (day === other && routine.id > than.id);
}

function answer(step: Growing, given: Answer, steps: ReadonlyMap<string, Growing>): void {
  const { done, carried, reassigned, replaced, dropped } = given.followUp;
  step.answers.push(given);
  if (done !== undefined) {
    step.state = 'done';
    step.doneOn = done;
  } else if (dropped) step.state = 'dropped';
  else if (carried) {
    step.due = carried.due;
    step.carried += 1;
  } else if (reassigned) {
    step.owner = reassigned.owner;
    step.due = reassigned.due ?? step.due;
  } else if (replaced) {
    step.state = 'replaced';
    for (const id of new Set(replaced.by)) {
      const next = steps.get(`${given.routine.id}#${id}`);
      if (!next) continue;
      next.replaces.push(step);
      next.carried = Math.max(next.carried, step.carried);
      step.replacedBy.push(next);
    }
  }
}

function chainOf(first: Step): Chain {
  const steps = stepsFrom(first);
  const ends = steps.filter(({ replacedBy }) => replacedBy.length === 0);
  const done = ends.filter(({ state }) => state === 'done').flatMap(({ doneOn }) => doneOn ?? []);
  const state = ends.some((step) => step.state === 'open') ? 'open' : done.length > 0 ? 'done' : 'dropped';
  return { first, steps, ends, state, due: first.fields.due ?? null, doneOn: state === 'done' ? (done.sort().at(-1) ?? null) : null };
}

/** A step and all that came in its place, each once. */
function stepsFrom(first: Step): Step[] {
  const seen = new Set<Step>();
  const follow = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    for (const next of step.replacedBy) follow(next);
  };
  follow(first);
  return [...seen];
}

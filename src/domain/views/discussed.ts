import type { Decision, Objective } from '../../schemas/routine.ts';
import { compare } from '../issue.ts';
import type { Goal, NotePart, Rating, Routine, Site, Strategy } from '../site.ts';
import { ledgerOf, type Step } from './ledger.ts';

/** What one routine had to do with a strategy or goal. */
export interface Discussed {
  readonly routine: Routine;
  /** Parts of the agenda that looked at it. */
  readonly objectives: readonly Objective[];
  readonly decisions: readonly Decision[];
  /** Next steps promised for it. */
  readonly steps: readonly Step[];
  readonly notes: readonly NotePart[];
  readonly rating: Rating | null;
}

/** Every routine that looked at a strategy or goal, decided or noted something about it, or promised something for it; newest first. */
export function discussedIn(site: Site, about: Strategy | Goal): Discussed[] {
  const plans = about.kind === 'goal' ? [about.plan] : [...new Set(about.goals.map(({ plan }) => plan))];
  const routines = plans.flatMap((plan) => plan.routines).filter(({ fields }) => fields.status === 'held');
  return routines
    .flatMap((routine) => discussedBy(site, about, routine) ?? [])
    .sort((one, other) => compare(other.routine.fields.date, one.routine.fields.date));
}

function discussedBy(site: Site, about: Strategy | Goal, routine: Routine): Discussed | undefined {
  const { objectives = [], decisions = [], nextSteps = [] } = routine.fields;
  const field = about.kind === 'goal' ? 'goal' : 'strategy';
  const list = about.kind === 'goal' ? 'goals' : 'strategies';
  const found = {
    objectives: objectives.filter((objective) => objective.about?.[list]?.includes(about.id)),
    decisions: decisions.filter((decision) => decision[field] === about.id),
    steps: nextSteps.filter((step) => step[field] === about.id).flatMap(({ id }) => ledgerOf(site).step(`${routine.id}#${id}`) ?? []),
    notes: routine.notes.flatMap((note) => (note.about === about ? note.parts : [])),
  };
  if (Object.values(found).every((items) => items.length === 0)) return undefined;
  const rating = routine.ratings.find((one) => one.subject === about && one.unit === null) ?? null;
  return { routine, ...found, rating };
}

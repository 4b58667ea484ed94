import { resolveId, type Entries, type Entry } from '../entry.ts';
import { compare } from '../issue.ts';
import type { Goal, Plan, Rubric, Shelf, Strategy, Unit } from '../site.ts';
import { found, place, shelf, thing, type Growing } from './thing.ts';

/** What a plan promises, and where: still without the routines that follow it. */
export interface Framework {
  readonly rubrics: Shelf<Rubric>;
  readonly units: Shelf<Growing<Unit>>;
  readonly plans: Shelf<Growing<Plan>>;
  readonly goals: Shelf<Growing<Goal>>;
  readonly strategies: Shelf<Growing<Strategy>>;
}

/** Units, plans, goals and strategies with the links between them, from checked entries. */
export function buildFramework(entries: Entries): Framework {
  const units = unitsOf(entries);
  const plans = plansOf(entries, units);
  const goals = goalsOf(entries, plans);
  return { rubrics: rubricsOf(entries), units, plans, goals, strategies: strategiesOf(entries, plans, goals) };
}

function rubricsOf(entries: Entries): Shelf<Rubric> {
  return shelf(entries.of('rubric').map((entry): Rubric => ({ ...thing(entries, entry), comparable: comparable(entries, entry) })));
}

function unitsOf(entries: Entries): Framework['units'] {
  const units = shelf(
    entries.of('unit').map((entry): Growing<Unit> => {
      return { ...thing(entries, entry), parent: null, children: [], successor: null, plans: [], ratings: [] };
    }),
    (one, other) => place(one) - place(other) || Number(other.fields.kind === 'district') - Number(one.fields.kind === 'district'),
  );
  for (const unit of units.all) {
    const { parent, successor } = unit.fields;
    unit.parent = parent === undefined ? null : found(units, parent);
    unit.successor = successor === undefined ? null : found(units, successor);
    if (parent !== undefined) found(units, parent).children.push(unit);
  }
  return units;
}

function plansOf(entries: Entries, units: Framework['units']): Framework['plans'] {
  const plans = shelf(
    entries.of('plan').map((entry): Growing<Plan> => {
      const base = thing(entries, entry);
      const links = { units: (base.fields.units ?? []).map((id) => found(units, id)), follows: null, followedBy: [] };
      return { ...base, ...links, goals: [], strategies: [], series: [], routines: [], ratings: [] };
    }),
    (one, other) => compare(one.fields.years[0] ?? '', other.fields.years[0] ?? ''),
  );
  for (const plan of plans.all) {
    for (const unit of plan.units) found(units, unit.id).plans.push(plan);
    if (plan.fields.follows === undefined) continue;
    plan.follows = found(plans, plan.fields.follows);
    found(plans, plan.fields.follows).followedBy.push(plan);
  }
  return plans;
}

function goalsOf(entries: Entries, plans: Framework['plans']): Framework['goals'] {
  const goals = shelf(
    entries.of('goal').map((entry): Growing<Goal> => {
      const base = thing(entries, entry);
      return { ...base, plan: found(plans, base.fields.plan), number: 0, strategies: [], indicators: [], ratings: [] };
    }),
    (one, other) => place(one) - place(other),
  );
  for (const goal of goals.all) goal.number = found(plans, goal.plan.id).goals.push(goal);
  return goals;
}

function strategiesOf(entries: Entries, plans: Framework['plans'], goals: Framework['goals']): Framework['strategies'] {
  const strategies = shelf(
    entries.of('strategy').map((entry): Growing<Strategy> => {
      const base = thing(entries, entry);
      const links = { replaces: [], replacedBy: [], continues: null, continuedBy: [] };
      return { ...base, ...links, goals: base.fields.goals.map((id) => found(goals, id)), indicators: [], ratings: [] };
    }),
    (one, other) => place(one) - place(other) || (one.goals[0]?.number ?? 0) - (other.goals[0]?.number ?? 0),
  );
  for (const strategy of strategies.all) {
    const { replaces = [], continues } = strategy.fields;
    strategy.replaces = replaces.map((id) => found(strategies, id));
    for (const id of replaces) found(strategies, id).replacedBy.push(strategy);
    if (continues !== undefined) {
      strategy.continues = found(strategies, continues);
      found(strategies, continues).continuedBy.push(strategy);
    }
    for (const goal of strategy.goals) found(goals, goal.id).strategies.push(strategy);
    for (const plan of new Set(strategy.goals.map((goal) => goal.plan.id))) found(plans, plan).strategies.push(strategy);
  }
  return strategies;
}

/** Rubrics that this one compares with, whichever of the two says so, as long as their scales are equally long. */
function comparable(entries: Entries, rubric: Entry<'rubric'>): Set<string> {
  const named = (one: Entry<'rubric'>) => (one.fields.comparesWith ?? []).map((id) => resolveId(entries, 'rubric', id, one.folder));
  const others = entries.of('rubric').filter((other) => named(rubric).includes(other.id) || named(other).includes(rubric.id));
  return new Set([
    rubric.id,
    ...others.filter((other) => other.fields.scale.length === rubric.fields.scale.length).map((other) => other.id),
  ]);
}

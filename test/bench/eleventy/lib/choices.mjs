import { idOf, near } from './collections.mjs';
import { schoolYearOf } from './days.mjs';

let made;

/** What routines can be narrowed down by: lists of values and their words, by plan where they belong to one. Made once. */
export function choicesOf(collections, rubric) {
  made ??= make(collections, rubric);
  return made;
}

function make({ plansInOrder, routines, links }, rubric) {
  const years = [...new Set(routines.map((routine) => schoolYearOf(routine.date)))].toReversed();
  const byPlan = (thingsOf) => plansInOrder.map((plan) => ({ title: plan.data.title, options: thingsOf(idOf(plan)) ?? [] }));
  const titled = (things) => (things ?? []).map((one) => [idOf(one), one.data.title]);
  const goals = (planId) => links.goalsOfPlan.get(planId).map((one) => [idOf(one), `Goal ${one.data.order} · ${one.data.short}`]);
  const ratings = rubric.scale.toReversed().map(({ label }) => [label, label]);
  return [
    choice('year', 'School year', [{ options: years.map((year) => [year, year.replace('-', '–')]) }]),
    choice(
      'series',
      'Series',
      byPlan((planId) => titled(links.seriesOfPlan.get(planId))),
    ),
    choice(
      'strategy',
      'Strategy',
      byPlan((planId) => titled(links.strategiesOfPlan.get(planId))),
    ),
    choice('goal', 'Goal', byPlan(goals)),
    choice('rating', 'Rating at the time', [{ options: ratings }]),
  ];
}

function choice(name, label, groups) {
  const values = groups.flatMap(({ options }) => options.map(([value]) => value));
  return { name, label, groups, places: new Map(values.map((value, place) => [value, place + 1])) };
}

/** What a routine is found by: the places of its values in the lists, and each of its ratings as strategy, goal and level. */
export function facetsOf(routine, links, table, choices) {
  const [year, series, strategy, goal, rating] = choices.map(({ places }) => places);
  const planId = links.planOfRoutine.get(idOf(routine));
  const goalIn = (one) => goal.get(near(one, one.data.goals[0]));
  const own = [
    [year.get(schoolYearOf(routine.date))],
    [series.get(near(routine, routine.data.series))],
    links.strategiesOfPlan.get(planId).map((one) => strategy.get(idOf(one))),
    links.goalsOfPlan.get(planId).map((one) => goal.get(idOf(one))),
    [],
  ];
  const rows = table.rows.map((row) => [[], [], [strategy.get(idOf(row.strategy))], [goalIn(row.strategy)], [rating.get(row.level.label)]]);
  const overall = table.overall ? [[[], [], [], [], [rating.get(table.overall.level.label)]]] : [];
  return [own, ...rows, ...overall].map((lists) => lists.map((places) => places.join(' ')).join(',')).join(';');
}

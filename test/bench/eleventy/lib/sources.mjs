import { idOf, near } from './collections.mjs';

const ratingsOf = (routine, links) => links.ratingsOfRoutine.get(idOf(routine)) ?? [];

/** The files that each kind of page is made from, as filters. */
export const sources = {
  routineSources: (routine, links) => [routine, ...ratingsOf(routine, links)],
  strategySources: (strategy, links) => [
    strategy,
    ...links.routinesOfPlan.get(links.planOfStrategy.get(idOf(strategy))),
    ...(links.ratingsOfSubject.get(`strategy ${idOf(strategy)}`) ?? []),
  ],
  goalSources: (goal, links) => [goal, ...(links.strategiesOfGoal.get(idOf(goal)) ?? [])],
  seriesSources: (series, links) => [series, ...links.routinesOfPlan.get(near(series, series.data.plan))],
  planSources: (planId, links) => [
    links.planById.get(planId),
    ...links.goalsOfPlan.get(planId),
    ...links.strategiesOfPlan.get(planId),
    ...links.seriesOfPlan.get(planId),
    ...ratingsOf(links.routinesOfPlan.get(planId).at(-1), links),
  ],
  tableSources: (planId, links) => [
    links.planById.get(planId),
    ...links.strategiesOfPlan.get(planId),
    ...links.routinesOfPlan.get(planId).flatMap((routine) => ratingsOf(routine, links)),
  ],
  rubricSources: (ids) => ids.map((id) => ({ page: { inputPath: `./site/_data/rubrics/${id}.yaml` } })),
  someOf: (collections, names) => names.flatMap((name) => collections[name]),
};

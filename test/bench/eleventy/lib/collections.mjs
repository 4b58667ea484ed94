/** The path of an item's file below its kind's folder, without its ending: `alder-elementary/early-literacy`. */
export function idOf({ page: { filePathStem } }) {
  const begin = filePathStem.indexOf('/', 1) + 1;
  return filePathStem.endsWith('/routine') ? filePathStem.slice(begin, -'/routine'.length) : filePathStem.slice(begin);
}

/** What an item's references mean: the id in its own subfolder. */
export function near(item, id) {
  const [kind, ...rest] = item.page.filePathStem.split('/').slice(1);
  const depth = { routines: item.page.filePathStem.includes('/ratings/') ? 3 : 2 }[kind] ?? 1;
  return [...rest.slice(0, rest.length - depth), id].join('/');
}

const from = (kind) => (api) => api.getFilteredByGlob(`site/${kind}/**/*.md`);

export const goals = (api) => from('goals')(api).sort((one, other) => one.data.order - other.data.order);
export const plans = from('plans');
export const series = from('series');
export const strategies = (api) => from('strategies')(api).sort((one, other) => one.data.order - other.data.order);
export const routines = (api) => api.getFilteredByGlob('site/routines/**/routine.md').sort((one, other) => one.date - other.date);

const planOfSeries = (one) => near(one, one.data.plan);

/** The district's own plan comes first, then those of schools. */
export const plansInOrder = (api) => plans(api).sort((one, other) => idOf(one).split('/').length - idOf(other).split('/').length);

/** What belongs to what, by id: grouped once, since a filter over everything on each page would take quadratic time. */
export function links(api) {
  const goalById = byId(goals(api));
  const seriesById = byId(series(api));
  const planOfStrategy = (strategy) => {
    const goal = goalById.get(near(strategy, strategy.data.goals[0]));
    return near(goal, goal.data.plan);
  };
  const ratings = api.getFilteredByGlob('site/routines/**/ratings/*.md').sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
  return {
    goalById,
    seriesById,
    planById: byId(plans(api)),
    strategyById: byId(strategies(api)),
    routineById: byId(routines(api)),
    planOfRoutine: new Map(routines(api).map((one) => [idOf(one), planOfSeries(seriesById.get(near(one, one.data.series)))])),
    goalsOfPlan: group(goals(api), (goal) => near(goal, goal.data.plan)),
    planOfStrategy: new Map(strategies(api).map((one) => [idOf(one), planOfStrategy(one)])),
    seriesOfPlan: group(series(api), planOfSeries),
    strategiesOfGoal: group(strategies(api), (one) => near(one, one.data.goals[0])),
    strategiesOfPlan: group(strategies(api), planOfStrategy),
    routinesOfPlan: group(routines(api), (one) => planOfSeries(seriesById.get(near(one, one.data.series)))),
    ratingsOfRoutine: group(ratings, routineOf),
    ratingsOfSubject: group(ratings, subjectOf),
  };
}

/** What can be followed: the site, and each strategy, goal and series. */
export function feeds(api) {
  const kinds = Object.entries({ strategy: strategies(api), goal: goals(api), series: series(api) });
  return [{ kind: 'site' }, ...kinds.flatMap(([kind, items]) => items.map((item) => ({ kind, item })))];
}

/** The id of the routine that a rating stands in. */
export function routineOf(rating) {
  return idOf(rating).split('/').slice(0, -2).join('/');
}

/** What a rating is about: `strategy alder-elementary/early-literacy`. */
export function subjectOf(rating) {
  const { strategy, plan } = rating.data;
  return strategy === undefined ? `plan ${near(rating, plan)}` : `strategy ${near(rating, strategy)}`;
}

function dayOf(rating) {
  return routineOf(rating).split('/').at(-1);
}

function byId(items) {
  return new Map(items.map((item) => [idOf(item), item]));
}

function group(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

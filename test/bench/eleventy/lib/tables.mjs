import { idOf, near, routineOf } from './collections.mjs';
import { inWords, longDay, schoolYearOf, shortDay } from './days.mjs';

/** A level of a rubric with its rank. */
export function levelOf(rubric, id) {
  const index = rubric.scale.findIndex((level) => level.id === id);
  return index < 0 ? null : { ...rubric.scale[index], rank: index + 1, of: rubric.scale.length };
}

/** How a rating moved since the subject's rating before it. */
export function movementOf(rating, links, rubric, subject) {
  const all = links.ratingsOfSubject.get(subject);
  const before = all[all.indexOf(rating) - 1];
  if (!before) return { arrow: '', words: 'first rating', moved: false };
  const levelBefore = levelOf(rubric, before.data.overall);
  const by = levelOf(rubric, rating.data.overall).rank - levelBefore.rank;
  const common = { by, since: links.routineById.get(routineOf(before)).date, before: levelBefore };
  if (by === 0) return { arrow: '=', words: 'no change', moved: false, ...common };
  return { arrow: by > 0 ? '↑' : '↓', words: `${by > 0 ? 'up' : 'down'} ${inWords(Math.abs(by))}`, moved: true, ...common };
}

const tables = new Map();

/** The league table of a plan as of one of its routines, strongest first, made once for all pages that show it. */
export function leagueTable(links, rubric, planId, routine) {
  const id = idOf(routine);
  if (!tables.has(id)) tables.set(id, makeTable(links, rubric, planId, routine));
  return tables.get(id);
}

function makeTable(links, rubric, planId, routine) {
  const ratings = links.ratingsOfRoutine.get(idOf(routine)) ?? [];
  const rated = ratings
    .filter((rating) => rating.data.strategy)
    .map((rating) => {
      const id = near(rating, rating.data.strategy);
      const strategy = links.strategyById.get(id);
      return rowOf(links, rubric, rating, `strategy ${id}`, { strategy, goal: goalOf(links, strategy) });
    });
  const sorted = rated.sort((one, other) => other.level.rank - one.level.rank || one.strategy.data.order - other.strategy.data.order);
  const rows = sorted.map((row) => placed(row, sorted));
  const plan = ratings.find((rating) => rating.data.plan);
  return { rows, overall: plan && rowOf(links, rubric, plan, `plan ${planId}`, {}), routine };
}

/** Every rating of a strategy, newest first. */
export function historyOf(links, rubric, strategy) {
  const subject = `strategy ${idOf(strategy)}`;
  return (links.ratingsOfSubject.get(subject) ?? []).toReversed().map((rating) => rowOf(links, rubric, rating, subject, {}));
}

function rowOf(links, rubric, rating, subject, more) {
  return {
    ...more,
    rating,
    routine: links.routineById.get(routineOf(rating)),
    subject,
    level: levelOf(rubric, rating.data.overall),
    elements: rubric.elements.map((element) => ({ name: element.short, level: levelOf(rubric, rating.data.ratings[element.id]) })),
    movement: movementOf(rating, links, rubric, subject),
  };
}

function placed(row, rows) {
  const shared = rows.filter((other) => other.level.rank === row.level.rank).length > 1;
  return { ...row, place: rows.findIndex((other) => other.level.rank === row.level.rank) + 1, shared };
}

/** A strategy's main goal, with its number in the plan. */
export function goalOf(links, strategy) {
  const goal = links.goalById.get(near(strategy, strategy.data.goals[0]));
  return { item: goal, number: goal.data.order, title: goal.data.title, short: goal.data.short };
}

/** A subject's levels in the plan's last eight routines as bars, and in words. */
export function barsOf(links, rubric, planId, routine, subject) {
  const until = links.routinesOfPlan
    .get(planId)
    .filter((one) => one.date <= routine.date)
    .slice(-8);
  const ratings = new Map((links.ratingsOfSubject.get(subject) ?? []).map((rating) => [routineOf(rating), rating]));
  let x = 0;
  const bars = until.map((one, index) => {
    const level = levelOf(rubric, ratings.get(idOf(one))?.data.overall);
    const before = until[index - 1];
    if (before) x += schoolYearOf(before.date) === schoolYearOf(one.date) ? 10 : 13;
    const height = level ? Math.round((24 * level.rank) / level.of) : 4;
    return { x, y: 24 - height, height, level, said: `${shortDay(one.date)}: ${level?.label ?? 'not rated'}` };
  });
  return { bars, width: x + 8, words: bars.map(({ said }) => said).join('; ') };
}

/** `Ana Reyes rated it; it was affirmed on 5 February 2027.` */
export function judgedBy({ rating, routine }) {
  const { ratedBy, raters } = rating.data;
  const people = raters ? ` ${inWords(raters)[0].toUpperCase()}${inWords(raters).slice(1)} people rated it.` : '';
  return `${ratedBy} rated it; it was affirmed on ${longDay(routine.date)}.${people}`;
}

/** The levels of a subject in some routines, and what stands for them where space is short. */
export function levelsIn(links, rubric, columns, subject) {
  const ratings = new Map((links.ratingsOfSubject.get(subject) ?? []).map((rating) => [routineOf(rating), rating]));
  return columns.map(({ id, isFirst }) => ({ isFirst, level: levelOf(rubric, ratings.get(id)?.data.overall) }));
}

import { idOf, near, routineOf, subjectOf } from './collections.mjs';
import { longDay } from './days.mjs';
import { discussedOf } from './discussed.mjs';
import { stepsOf } from './steps.mjs';
import { levelOf, movementOf } from './tables.mjs';
import { firstSentence } from './text.mjs';
import { instant, iso } from './times.mjs';

const most = 20;
const made = new Map();
const moved = new Map();

/** The latest news of a strategy, a goal, a series or the site. */
export function newsOf(feed, links, rubric, site) {
  const items = { strategy: ofStrategy, goal: ofGoal, series: ofSeries, site: ofSite }[feed.kind](feed, { links, rubric, site });
  const unique = [...new Map(items.map((item) => [item.id, item])).values()];
  return unique.sort((one, other) => (one.updated < other.updated ? 1 : one.updated > other.updated ? -1 : 0)).slice(0, most);
}

function ofStrategy({ item }, from) {
  const planId = from.links.planOfStrategy.get(idOf(item));
  const steps = stepsOf(from.links, planId).filter((step) => step.subject === idOf(item));
  const held = discussedOf(from.links, item, planId).map(({ routine }) => heldItem(routine, from));
  return [...held, ...movesOf(`strategy ${idOf(item)}`, from), ...endsOf(steps, from)];
}

function ofGoal({ item }, from) {
  return (from.links.strategiesOfGoal.get(idOf(item)) ?? []).flatMap((strategy) => ofStrategy({ item: strategy }, from));
}

function ofSeries({ item }, from) {
  const planId = near(item, item.data.plan);
  const subjects = [`plan ${planId}`, ...(from.links.strategiesOfPlan.get(planId) ?? []).map((one) => `strategy ${idOf(one)}`)];
  const held = (from.links.routinesOfPlan.get(planId) ?? []).map((routine) => heldItem(routine, from));
  return [...held, ...subjects.flatMap((subject) => movesOf(subject, from)), ...endsOf(stepsOf(from.links, planId), from)];
}

function ofSite(_, from) {
  return [...from.links.seriesById.values()].flatMap((item) => ofSeries({ item }, from));
}

/** Makes an item once, however many feeds tell it. */
function once(id, make) {
  if (!made.has(id)) made.set(id, { id, ...make() });
  return made.get(id);
}

function heldItem(routine, { links, site }) {
  const id = `routine/${idOf(routine)}`;
  return once(id, () => {
    const series = links.seriesById.get(near(routine, routine.data.series));
    const url = `${site.url}/${id.replace('routine/', 'routines/')}/`;
    const { headline, nextSteps, start } = routine.data;
    return {
      title: `Stocktake of ${longDay(routine.date)} was held`,
      url,
      updated: instant(iso(routine.date), start),
      html: `<p>${headline}</p><p>Promised: <a href="${url}#next-steps">${nextSteps.length} next ${nextSteps.length === 1 ? 'step' : 'steps'}</a>.</p><p>Series: <a href="${site.url}${series.url}">${series.data.title}</a>.</p>`,
    };
  });
}

/** Each time that a subject's level moved. */
function movesOf(subject, from) {
  if (!moved.has(subject))
    moved.set(
      subject,
      (from.links.ratingsOfSubject.get(subject) ?? []).flatMap((rating) => moveOf(rating, from)),
    );
  return moved.get(subject);
}

function moveOf(rating, { links, rubric, site }) {
  const subject = subjectOf(rating);
  const movement = movementOf(rating, links, rubric, subject);
  if (!movement.moved) return [];
  const [kind, about] = subject.split(' ');
  const routine = links.routineById.get(routineOf(rating));
  const item = (kind === 'plan' ? links.planById : links.strategyById).get(about);
  const now = levelOf(rubric, rating.data.overall).label.toLowerCase();
  const before = movement.before.label.toLowerCase();
  const table = `${site.url}/routines/${idOf(routine)}/league-table/`;
  return {
    id: `routine/${idOf(routine)}/rating/${kind}/${about}`,
    title: `${item.data.title}${kind === 'plan' ? ', as a whole,' : ''} moved from ${before} to ${now}`,
    url: `${site.url}${item.url}`,
    updated: instant(iso(routine.date), routine.data.start),
    html: `<p>${firstSentence(rating.content)}</p><p>Judged in <a href="${table}">the stocktake of ${longDay(routine.date)}</a>.</p>`,
  };
}

function endsOf(steps, { links, site }) {
  return steps
    .filter((step) => step.ended)
    .map((step) =>
      once(`routine/${idOf(step.routine)}/step/${step.id}/closed`, () => {
        const url = `${site.url}/routines/${idOf(step.routine)}/#step-${step.id}`;
        const strategy = links.strategyById.get(step.subject);
        const due = `Owner: ${step.owner}. Due on ${longDay(step.now)}${step.done ? `, done on ${longDay(step.done)}` : ''}.`;
        return {
          title: `${step.done ? 'Done' : 'Dropped'}: ${step.text}`,
          url,
          updated: instant(iso(step.ended)),
          html: `${step.why ? `<p>${step.why}</p>` : ''}<p>${due}</p><p>Promised in <a href="${url}">the stocktake of ${longDay(step.routine.date)}</a>.</p><p>Strategy: <a href="${site.url}${strategy.url}">${strategy.data.title}</a>.</p>`,
        };
      }),
    );
}

import { capital, inWords, longDay } from './days.mjs';
import { idOf, near } from './collections.mjs';
import { many } from './text.mjs';

const today = Date.parse(process.env.TODAY);
const dayLength = 86_400_000;
const daysBetween = (from, to) => Math.round((to - from) / dayLength);
const byPlan = new Map();

/** Every promise of a plan with what became of it, followed once through all of its routines. */
export function stepsOf(links, planId) {
  if (!byPlan.has(planId)) byPlan.set(planId, follow(links.routinesOfPlan.get(planId) ?? []));
  return byPlan.get(planId);
}

function follow(routines) {
  const steps = new Map();
  for (const routine of routines) {
    for (const followUp of routine.data.followUps ?? []) answer(steps.get(followUp.step), followUp, routine);
    for (const step of routine.data.nextSteps ?? [])
      steps.set(`${idOf(routine)}#${step.id}`, {
        ...step,
        routine,
        now: step.due,
        carried: 0,
        subject: step.strategy && near(routine, step.strategy),
      });
  }
  return [...steps.values()];
}

function answer(step, { done, carried, dropped, note }, routine) {
  if (!step) return;
  if (carried) Object.assign(step, { now: carried.due, carried: step.carried + 1 });
  if (done) Object.assign(step, { done, ended: done, why: note });
  if (dropped) Object.assign(step, { dropped: dropped.why, ended: routine.date, why: dropped.why });
}

export const isOpen = (step) => !step.ended;
const isOverdue = (step) => isOpen(step) && step.now < today;

/** Those that are open, the first due on top. */
export const open = (steps) => steps.filter(isOpen).sort((one, other) => one.now - other.now);

/** Those that ended, the last on top. */
export const closed = (steps) => steps.filter((step) => step.ended).sort((one, other) => other.ended - one.ended);

/** `In 41 days`, `3 days overdue`. */
export function stepState({ now }) {
  const left = daysBetween(today, now);
  const days = (count) => `${count} ${count === 1 ? 'day' : 'days'}`;
  return left < 0 ? `${days(-left)} overdue` : `In ${days(left)}`;
}

/** `Done on 7 November 2026, 138 days late.` */
export function outcome({ done, dropped, due }) {
  if (!done) return `Dropped: ${dropped}`;
  const late = daysBetween(due, done);
  return `Done on ${longDay(done)}${late > 0 ? `, ${late} ${late === 1 ? 'day' : 'days'} late` : ''}.`;
}

export const carriedWord = ({ carried }) =>
  ({ 0: '', 1: 'Carried once.', 2: 'Carried twice.' })[carried] ?? `Carried ${inWords(carried)} times.`;

/** How many promises there are, and how they are kept. */
export function figures(steps) {
  const ended = steps.filter((step) => !isOpen(step));
  const onTime = ended.filter(({ done, due }) => done && done <= due).length;
  return {
    promised: steps.length,
    open: steps.length - ended.length,
    overdue: steps.filter(isOverdue).length,
    often: steps.filter(({ carried }) => carried > 1).length,
    ended: ended.length,
    share: ended.length > 0 ? `${Math.round((100 * onTime) / ended.length)}%` : '–',
  };
}

/** Figures by whatever a key says, in the order of first promises or of the keys. */
export function grouped(steps, keyOf) {
  return [...Map.groupBy(steps, keyOf)].map(([key, own]) => ({ key, ...figures(own) }));
}

export const openCaption = (steps) => `As of ${longDay(today)}: ${many(steps.length, 'open step', 'open steps')}, the first due on top.`;

export function closedNote(steps) {
  const dropped = steps.filter((step) => step.dropped).length;
  return capital(`${inWords(steps.length - dropped)} done, ${inWords(dropped)} dropped. Those that ended last stand on top.`);
}

/** The milestones of a plan's strategies: those of the next 90 days, and how many are reached. */
export function milestonesOf(strategies) {
  const all = strategies.flatMap((strategy) =>
    Object.values(strategy.data.years ?? {}).flatMap((year) => year.milestones.map((one) => ({ ...one, strategy }))),
  );
  const overdue = all.filter((one) => !one.done && one.due < today).length;
  return {
    soon: all.filter((one) => !one.done && one.due >= today && daysBetween(today, one.due) <= 90).sort((one, other) => one.due - other.due),
    note: `${all.filter((one) => one.done).length} of ${all.length} reached, ${overdue === 0 ? 'none' : inWords(overdue)} overdue.`,
  };
}

import { idOf, near } from './collections.mjs';
import { longDay, shortDay } from './days.mjs';
import { stepsOf } from './steps.mjs';

const notes = new Map();

/** A routine's notes by strategy: what stands under each of its headings. */
function notesOf(routine) {
  const id = idOf(routine);
  if (!notes.has(id)) notes.set(id, new Map(routine.content.split('<h3').slice(1).map(sectionOf)));
  return notes.get(id);
}

function sectionOf(html) {
  const [subject = ''] = /(?<=href="\/)[^"]*(?=\/")/u.exec(html) ?? [];
  const parts = html.split('<h4').slice(1);
  return [
    subject,
    parts.map((part) => ({
      heading: /(?<=>)[^<]*/u.exec(part)[0],
      items: [...part.matchAll(/<(?:li|p)>([^]*?)<\/(?:li|p)>/gu)].map(([, text]) => text),
    })),
  ];
}

/** What a plan's routines said about a strategy, the latest on top. */
export function discussedOf(links, strategy, planId) {
  const id = idOf(strategy);
  const steps = stepsOf(links, planId).filter((step) => step.subject === id);
  return links.routinesOfPlan
    .get(planId)
    .toReversed()
    .map((routine) => spokenOf(routine, id, steps))
    .filter((one) => one.agenda.length + one.notes.length + one.decided.length + one.promised.length > 0);
}

function spokenOf(routine, id, steps) {
  const isIt = (given) => given !== undefined && near(routine, given) === id;
  const { objectives = [], decisions = [] } = routine.data;
  return {
    routine,
    agenda: objectives.filter((one) => one.about?.strategies?.some(isIt)).map(({ text }) => text),
    notes: notesOf(routine).get(`strategies/${id}`) ?? [],
    decided: decisions.filter((one) => isIt(one.strategy) || one.about?.strategies?.some(isIt)).map(({ text }) => text),
    promised: steps.filter((step) => step.routine === routine).map((step) => ({ ...step, said: saidOf(step) })),
  };
}

function saidOf({ done, dropped, now, owner }) {
  if (done) return `Done on ${longDay(done)}.`;
  return dropped ? 'Dropped.' : `Due ${shortDay(now)}, ${owner}.`;
}

import { near } from './collections.mjs';
import { clock, inWords, capital, longDay, minutesOf, shortDay } from './days.mjs';

const kinds = { knowledge: 'To know', skill: 'To be able to do', attitude: 'To see differently', decision: 'To decide' };

/** The agenda with its clock, and each part's place in the drawing of it. */
export function agendaOf(links, routine, planId) {
  const { start, objectives } = routine.data;
  const total = links.strategiesOfPlan.get(planId).length;
  let [time, y] = [minutesOf(start), 0.5];
  const parts = objectives.map((objective, index) => {
    const about = (objective.about?.strategies ?? []).map((id) => links.strategyById.get(near(routine, id)).data.title);
    const width = Math.round((228 * (about.length || (objective.part ? total : 1))) / total);
    const part = {
      ...objective,
      number: index + 1,
      begins: clock(time),
      title: about.join(' and ') || objective.text,
      says: kinds[objective.kind],
    };
    const drawn = { top: y, width, height: objective.minutes * 4.75, x: 44 + (228 - width) / 2, y: y + 14 };
    time += objective.minutes;
    y += drawn.height;
    return { ...part, drawn };
  });
  return { parts, total, height: y + 1, shape: shapeOf(objectives), asked: parts.filter((part) => part.keyFacts) };
}

function shapeOf(objectives) {
  const minutes = (part) => objectives.reduce((sum, one) => sum + (part === undefined || one.part === part ? one.minutes : 0), 0);
  const share = (part) => Math.round((100 * minutes(part)) / minutes());
  const [affirm, commit] = [share('affirm'), share('commit')];
  return `${minutes()} minutes: ${affirm} % to affirm, ${100 - affirm - commit} % to go deep, ${commit} % to commit.`;
}

/** Who has a role. */
export function withRole(people, role) {
  return people
    .filter((one) => one.role === role)
    .map((one) => one.who)
    .join('; ');
}

export const attendance = (people) => `${people.filter((one) => one.came !== false).length} of ${people.length}`;

const roles = { 'note-taker': 'Note-taker', 'school-voice': 'School voice' };
export const roleWord = (role) => roles[role] ?? capital(role);

/** Earlier steps with what became of each. */
export function answered(links, followUps = []) {
  return followUps.map((followUp) => {
    const [id, step] = followUp.step.split('#');
    const routine = links.routineById.get(id);
    return { routine, step: routine.data.nextSteps.find((one) => one.id === step), ...outcomeOf(followUp) };
  });
}

function outcomeOf({ done, carried, dropped, note }) {
  if (done) return { what: `Done on ${longDay(done)}`, why: note };
  if (carried) return { what: `Carried to ${shortDay(carried.due)}`, why: carried.why };
  return { what: 'Dropped', why: dropped.why };
}

/** `Nine answered: seven done, one carried, one dropped.` */
export function answerCount(followUps) {
  const parts = ['done', 'carried', 'dropped'].flatMap((outcome) => {
    const count = followUps.filter((one) => one[outcome]).length;
    return count > 0 ? [`${inWords(count)} ${outcome}`] : [];
  });
  return `${capital(inWords(followUps.length))} answered: ${parts.join(', ')}.`;
}

import type { Decision, Objective, Participant, RoutineFields } from '../../../schemas/routine.ts';
import type { Routine } from '../../site.ts';
import type { Fact } from './change.ts';
import { factsOfFields, listFacts, listPart, within, type List, type Part } from './fields.ts';
import type { Pair } from './matching.ts';

type Told = NonNullable<RoutineFields['told']>[number];

const objectives: List<Objective> = { name: 'objective', key: ({ text }) => text, byWords: true };
const decisions: List<Decision> = { name: 'decision', key: ({ text }) => text, byWords: true };

const parts: readonly Part<Routine>[] = [
  {
    fields: ['status', 'reason'],
    facts: ({ before, after }) => (before.fields.status === after.fields.status ? [] : [{ kind: 'status', before, thing: after }]),
  },
  {
    fields: ['date', 'earlierDates'],
    facts: ({ before, after }) => (before.fields.date === after.fields.date ? [] : [{ kind: 'routine-moved', before, routine: after }]),
  },
  { fields: ['objectives'], facts: agendaFacts },
  listPart('decisions', decisions, (fields) => fields.decisions),
  listPart('people', { name: 'participant', key: ({ who }: Participant) => who }, ({ people }) => people),
  listPart('told', { name: 'told', key: ({ whom }: Told) => whom }, ({ told }) => told),
];

/** What changed in a routine itself, but for its next steps and answers. */
export function routineFacts(pair: Pair<Routine>): Fact[] {
  const { nextSteps, followUps } = pair.after.fields;
  return factsOfFields({ ...pair, was: { ...pair.was, nextSteps, followUps } }, parts);
}

/** What is decided in a routine that was not there before. */
export function newDecisions(routine: Routine): Fact[] {
  return listFacts(within(routine, 'decisions'), decisions, [], routine.fields.decisions);
}

/** What changed about the agenda, part by part, and how long it is as a whole. */
function agendaFacts({ was, after }: Pair<Routine>): Fact[] {
  const [from, to] = [minutesOf(was.objectives), minutesOf(after.fields.objectives)];
  return [
    ...listFacts(within(after, 'objectives'), objectives, was.objectives, after.fields.objectives),
    ...(from !== to ? [{ kind: 'agenda-length', routine: after, from, to } as const] : []),
  ];
}

function minutesOf(all: readonly Objective[] = []): number {
  return all.reduce((sum, { minutes = 0 }) => sum + minutes, 0);
}

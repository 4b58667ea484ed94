import { addDays } from '../../../src/domain/calendar.ts';
import { factSentence, question, sourceName, viewSentence, workSentence } from './phrases.ts';
import type { Plan, Strategy } from './plan.ts';
import type { Random } from './random.ts';

const roles = [
  'leader',
  'broker',
  'note-taker',
  'actor',
  'actor',
  'actor',
  'actor',
  'school-voice',
  'school-voice',
  'coach',
  'participant',
];

/** Who takes part, and the agenda: a short look at all, three strategies in depth, and what was agreed. */
export function agendaFields(plan: Plan, day: string, inDepth: readonly Strategy[]): string {
  const { random, people } = plan;
  const [leader = '', broker = ''] = people;
  const minutes = [15, 15, 10];
  return `people:
${roles.map((role, index) => `  - { who: ${people[index] ?? ''}, role: ${role}${index > 8 && random.chance(30) ? ', came: false' : ''} }`).join('\n')}
objectives:
${bar('Welcome, and agree on what we want from the hour', 'attitude', 'affirm', 5, leader)}
${bar('Understand what moved since the last stocktake', 'knowledge', 'affirm', 10, broker)}
${inDepth.map((strategy, index) => deepDive(random, strategy, day, minutes[index] ?? 10)).join('\n')}
${bar('Agree who does what by when', 'decision', 'commit', 5, broker)}`;
}

function bar(text: string, kind: string, part: string, minutes: number, lead: string): string {
  return `  - text: ${text}\n    kind: ${kind}\n    part: ${part}\n    minutes: ${minutes}\n    lead: ${lead}`;
}

function deepDive(random: Random, { id, title, lead }: Strategy, day: string, minutes: number): string {
  return `  - text: Decide what ${title.toLowerCase()} needs until the next stocktake
    kind: decision
    about:
      strategies: [${id}]
    minutes: ${minutes}
    lead: ${lead}
    keyFacts:
${keyFact(random, day)}
${keyFact(random, day)}
    keyQuestions:
      - ${question(random)}
      - ${question(random)}
    recommendations:
      - ${workSentence(random)}`;
}

function keyFact(random: Random, day: string): string {
  return `      - text: ${factSentence(random)}
        evidence:
          - text: ${viewSentence(random)}
            kind: quantitative
            source: ${sourceName(random)}
            date: ${addDays(day, -random.whole(5, 30))}`;
}

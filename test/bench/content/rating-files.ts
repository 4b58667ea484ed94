import { addDays } from '../../../src/domain/calendar.ts';
import { factSentence, paragraph, sourceName, viewSentence } from './phrases.ts';
import type { Random } from './random.ts';

const levels = ['red', 'amber-red', 'amber-green', 'green'];
const elements = ['planning', 'capacity', 'evidence'];

/** Where a subject stands: a level from 0 to 3 for each element, which moves a little from routine to routine. */
export type Standing = readonly number[];

/** Where a subject begins. */
export function firstStanding(random: Random): Standing {
  return elements.map(() => random.whole(0, 2));
}

/** Where it stands at the next routine. */
export function nextStanding(random: Random, standing: Standing): Standing {
  return standing.map((level) => Math.min(3, Math.max(0, level + random.pick([-1, 0, 0, 1]))));
}

/** One rating of a subject, with its rationale. */
export function ratingFile(random: Random, subject: string, by: string, day: string, standing: Standing): string {
  const overall = random.whole(Math.min(...standing), Math.max(...standing));
  const chosen = elements.map((element, index) => `${element}: ${nameOf(standing[index])}`).join(', ');
  return `---
${subject}
rubric: assessment-framework
ratings: { ${chosen} }
overall: ${nameOf(overall)}
ratedBy: ${by}
state: affirmed
${extras(random, day)}---

${paragraph(random, 3)}
`;
}

/** What only some ratings have. */
function extras(random: Random, day: string): string {
  const dissent = random.chance(10) ? `dissent: ${viewSentence(random)}\n` : '';
  const raters = random.chance(20) ? `raters: ${random.whole(4, 9)}\n` : '';
  const evidence = random.chance(60) ? `evidence:\n${evidenceItem(random, day)}${evidenceItem(random, day)}` : '';
  return dissent + raters + evidence;
}

function evidenceItem(random: Random, day: string): string {
  return `  - text: ${factSentence(random)}
    kind: quantitative
    source: ${sourceName(random)}
    date: ${addDays(day, -random.whole(5, 30))}
`;
}

function nameOf(level: number | undefined): string {
  return levels[level ?? 0] ?? '';
}

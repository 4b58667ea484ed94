import { addDays } from '../../../src/domain/calendar.ts';
import { schoolYears } from './days.ts';
import { factSentence, paragraph, sentences, viewSentence, workSentence } from './phrases.ts';
import type { Plan, Strategy } from './plan.ts';
import type { Random } from './random.ts';

const links = ['District office', 'Principal', 'Coach', 'Teacher', 'Student'];
const seasons = ['fall', 'winter', 'spring', 'summer'];
const stages = ['exploration', 'installation', 'initial-implementation'];
/** Milestones due before this day are done. */
const written = '2026-11-01';

/** `strategies/….md`: a profile with the fields that districts fill in. */
export function strategyFile({ random, people }: Plan, strategy: Strategy, index: number): string {
  return `---
title: ${strategy.title}
description: ${viewSentence(random)}
goals: [${strategy.goal}]
order: ${index + 1}
level: district-support
rationale: ${sentences(random, 3).join(' ')}
scale: All six schools and ${random.whole(80, 240)} teachers
resources: ${random.whole(1, 4)} coaches, four training days a year and ${random.whole(20, 90)},000 dollars a year
success:
  what: ${factSentence(random).slice(0, -1)}
  by: 2027-06-15
lead: ${strategy.lead}
team: [${people.slice(8, 11).join(', ')}]
deliveryChain:
${links.map((who) => `  - who: ${who}\n    does: ${viewSentence(random)}`).join('\n')}
risks:
${times(3, () => `  - risk: ${viewSentence(random)}\n    response: ${workSentence(random)}`)}
feedbackLoops:
${times(3, () => `  - ${viewSentence(random)}`)}
impact: ${factSentence(random)}
stages:
${stages.map((stage, place) => `  - stage: ${stage}\n    from: ${2024 + place}-09-02\n    evidence: ${factSentence(random)}`).join('\n')}
years:
${schoolYears.map((year) => yearFields(random, year, strategy.lead)).join('\n')}
from: 2024-08-19
---

${paragraph(random, 4)}

1. ${workSentence(random)}
2. ${workSentence(random)}
3. ${workSentence(random)}

${paragraph(random, 2)}
`;
}

function yearFields(random: Random, year: string, owner: string): string {
  return `  ${year}:
    success: ${factSentence(random)}
    milestones:
${[40, 110, 180, 260].map((days, index) => milestone(random, addDays(`${year.slice(0, 4)}-08-20`, days), owner, index)).join('\n')}
    leadingIndicators:
${seasons.map((season) => `      ${season}:\n        implementation:\n          - ${viewSentence(random)}\n        students:\n          - ${factSentence(random)}`).join('\n')}`;
}

function milestone(random: Random, due: string, owner: string, index: number): string {
  const done = addDays(due, random.whole(-6, 9));
  return `      - id: milestone-${due.slice(0, 4)}-${index + 1}
        title: ${workSentence(random).slice(0, -1)}
        owner: ${owner}
        due: ${due}${done < written ? `\n        done: ${done}` : ''}`;
}

function times(count: number, make: () => string): string {
  return Array.from({ length: count }, make).join('\n');
}

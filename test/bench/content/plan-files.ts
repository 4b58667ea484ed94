import { daysOfYear, schoolYears } from './days.ts';
import { factSentence, paragraph, viewSentence } from './phrases.ts';
import { goals, type Plan } from './plan.ts';

/** The id of each plan in its own folder. */
export const planId = 'improvement-plan-2024-27';

/** `plans/….md` */
export function planFile({ random, school }: Plan): string {
  return `---
title: ${school}, improvement plan 2024–27
years: [${schoolYears.join(', ')}]
status: adopted
adopted:
  by: Board of directors
  on: 2024-06-13
vision: Every student has a teacher who stays, work at the right level and an adult who knows them well.
---

${paragraph(random, 3)}

${paragraph(random, 2)}
`;
}

/** `goals/….md` */
export function goalFile({ random, people }: Plan, index: number): string {
  const goal = goals[index] ?? goals[0];
  return `---
title: ${goal.title}
short: ${goal.short}
plan: ${planId}
order: ${index + 1}
success: ${factSentence(random)}
measures:
  - measure: ${factSentence(random)}
    baseline: ${random.whole(40, 55)} % in spring 2024
    years:
${schoolYears.map((year, place) => `      ${year}: ${random.whole(55, 60) + 4 * place} %`).join('\n')}
lead: ${people[index] ?? ''}
---

${paragraph(random, 3)}
`;
}

/** `series/….md` */
export function seriesFile(plan: Plan): string {
  const { random, people } = plan;
  const members = people.slice(0, 9).map((who) => `  - who: ${who}\n    role: Actor\n    purpose: ${viewSentence(random)}`);
  const schedule = schoolYears.map((year, index) => {
    const slots = daysOfYear(plan, index).map((day) => `    - on: ${day}\n      kind: stocktake\n      about: All strategies`);
    return `  ${year}:\n${slots.join('\n')}`;
  });
  return `---
title: Plan stocktake
purpose: We agree on how likely each strategy is to succeed, solve the hardest problems, and leave with clear next steps.
plan: ${planId}
leader: ${people[0] ?? ''}
broker: ${people[1] ?? ''}
members:
${members.join('\n')}
minutes: 60
perYear: 5
focusRule: A short look at all strategies, and the weakest in depth.
mechanisms:
  - Two coaching days a month in each school
  - The monthly principals' meeting
schedule:
${schedule.join('\n')}
---

${paragraph(random, 4)}
`;
}

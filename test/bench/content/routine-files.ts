import { addDays } from '../../../src/domain/calendar.ts';
import { agendaFields } from './agenda.ts';
import { heldDays, routineId } from './days.ts';
import { planId } from './plan-files.ts';
import { question, sentences, viewSentence, workSentence } from './phrases.ts';
import type { Plan, Strategy } from './plan.ts';
import { decisionFields, followUpFields, nextStepFields, type OpenStep } from './promises.ts';
import { firstStanding, nextStanding, ratingFile, type Standing } from './rating-files.ts';
import type { Random } from './random.ts';

/** A file by its path from the content root. */
export type ContentFile = readonly [path: string, text: string];

/** Every file of a plan's twelve held routines: the packet's own and its ratings. */
export function routineFiles(plan: Plan): ContentFile[] {
  let open: readonly OpenStep[] = [];
  let standings: readonly Standing[] = [...plan.strategies, plan].map(() => firstStanding(plan.random));
  return heldDays(plan).flatMap((day) => {
    const folder = `routines/${plan.folder}${routineId(day)}`;
    const packet = packetFile(plan, day, open);
    const ratings = ratingFiles(plan, day, folder, standings);
    open = packet.open;
    standings = standings.map((standing) => nextStanding(plan.random, standing));
    return [[`${folder}/routine.md`, packet.text] as const, ...ratings];
  });
}

function ratingFiles({ random, strategies, people }: Plan, day: string, folder: string, standings: readonly Standing[]): ContentFile[] {
  const subjects = [
    ...strategies.map(({ id, lead }) => ({ name: id, field: `strategy: ${id}`, by: lead })),
    { name: 'plan', field: `plan: ${planId}`, by: people[0] ?? '' },
  ];
  return subjects.map(({ name, field, by }, index) => [
    `${folder}/ratings/${name}.md`,
    ratingFile(random, field, by, day, standings[index] ?? []),
  ]);
}

function packetFile(plan: Plan, day: string, open: readonly OpenStep[]): { readonly text: string; readonly open: readonly OpenStep[] } {
  const { random } = plan;
  const inDepth = random.some(plan.strategies, 3);
  const promised = nextStepFields(plan, day, `${plan.folder}${routineId(day)}`);
  const answered = followUpFields(random, day, open);
  const text = `---
series: plan-stocktake
date: ${day}
start: '09:00'
minutes: 60
place: District office, board room
kind: stocktake
status: held
headline: ${viewSentence(random)}
${agendaFields(plan, day, inDepth)}
${decisionFields(plan, inDepth)}
${promised.yaml}
${answered.yaml}told:
  - { whom: All staff, on: ${addDays(day, 6)}, how: Letter by e-mail }
  - { whom: Board of directors, on: ${addDays(day, 14)}, how: Report in public session }
---

${viewSentence(random)} ${viewSentence(random)}

${inDepth.map((strategy) => notesOf(random, plan.folder, strategy)).join('\n\n')}
`;
  return { text, open: [...answered.open, ...promised.steps] };
}

/** The notes of one strategy under a heading that links to its file. */
function notesOf(random: Random, folder: string, { id, title }: Strategy): string {
  const up = folder === '' ? '../..' : '../../..';
  const parts = [
    ['Bright spots', sentences(random, 2)],
    ['Challenges', [viewSentence(random), viewSentence(random)]],
    ['Barriers and root causes', [viewSentence(random)]],
    ['Key questions', [question(random)]],
    ['Recommendations', [workSentence(random)]],
  ] as const;
  const lists = parts.map(([name, items]) => `### ${name}\n\n${items.map((item) => `- ${item}`).join('\n')}`);
  return `## [${title}](${up}/strategies/${folder}${id}.md)\n\n${lists.join('\n\n')}`;
}

import { addDays } from '../../../src/domain/calendar.ts';
import { viewSentence, workSentence } from './phrases.ts';
import type { Plan, Strategy } from './plan.ts';
import type { Random } from './random.ts';

/** A step that nobody has answered for good: the routine that promised it, and its id there. */
export interface OpenStep {
  readonly routine: string;
  readonly id: string;
}

/** What was decided. */
export function decisionFields({ random, people }: Plan, strategies: readonly Strategy[]): string {
  const items = strategies.map(
    ({ id }) => `  - text: ${workSentence(random)}
    by: ${people[0] ?? ''}
    why: ${viewSentence(random)}
    strategy: ${id}`,
  );
  return `decisions:\n${items.join('\n')}`;
}

/** What was promised, and the steps as ones that are open from now on. `routine` is the routine's address from the content root. */
export function nextStepFields(plan: Plan, day: string, routine: string): { readonly yaml: string; readonly steps: readonly OpenStep[] } {
  const { random, strategies } = plan;
  const items = strategies.map(
    ({ id, lead }, index) => `  - id: step-${index + 1}
    text: ${workSentence(random)}
    owner: ${lead}
    due: ${addDays(day, random.whole(14, 50))}
    strategy: ${id}
    doneWhen: ${workSentence(random).slice(0, -1)}`,
  );
  return {
    yaml: `nextSteps:\n${items.join('\n')}`,
    steps: strategies.map((_, index) => ({ routine, id: `step-${index + 1}` })),
  };
}

/** What became of every open step, and which of them stay open. */
export function followUpFields(
  random: Random,
  day: string,
  open: readonly OpenStep[],
): { readonly yaml: string; readonly open: readonly OpenStep[] } {
  if (open.length === 0) return { yaml: '', open };
  const answers = open.map((step) => ({ step, carried: random.chance(20) }));
  const items = answers.map(
    ({ step, carried }) => `  - step: ${step.routine}#${step.id}\n${carried ? carry(random, day) : close(random, day)}`,
  );
  return { yaml: `followUps:\n${items.join('\n')}\n`, open: answers.filter(({ carried }) => carried).map(({ step }) => step) };
}

function carry(random: Random, day: string): string {
  return `    carried:\n      due: ${addDays(day, 42)}\n      why: ${viewSentence(random)}`;
}

function close(random: Random, day: string): string {
  if (random.chance(15)) return `    dropped:\n      why: ${viewSentence(random)}`;
  const note = random.chance(40) ? `\n    note: ${viewSentence(random)}` : '';
  return `    done: ${addDays(day, -random.whole(3, 20))}${note}`;
}

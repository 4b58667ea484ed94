import { askHandover } from '../authoring/handover/ask-handover.ts';
import { planHandover } from '../authoring/handover/handover-changes.ts';
import {
  handedOver,
  handoverDoubt,
  handoverNeeds,
  handoverRefused,
  lookAt,
  nothingOpen,
  workPassed,
} from '../words/en/terminal/handover.ts';
import { readArguments, WrongUse } from './arguments.ts';
import { applyChanges, openSound, planned, warnOfPrivate } from './change-content.ts';
import { changesDone } from './workspace.ts';

const options = { on: { type: 'string' }, why: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;

/** Passes everything open that a person has to a successor; what was, stays. */
export function handover(args: readonly string[]): Promise<number> {
  return Promise.resolve(handOver(args));
}

function handOver(args: readonly string[]): number {
  const { settings, values, positionals } = readArguments(args, options, 2);
  const [person, successor] = positionals;
  if (person === undefined || successor === undefined) throw new WrongUse(handoverNeeds);
  const workspace = openSound(settings);
  if (!workspace) return 1;
  const answer = askHandover(workspace, workspace.site, { person, successor, on: values.on, why: values.why });
  if ('refusal' in answer) throw new WrongUse(handoverRefused(answer.refusal));

  const plan = planned(() => planHandover(workspace, workspace.site, answer.handover));
  if (!plan) return 1;
  const { changes, work, doubts } = plan;
  const dryRun = values['dry-run'] === true;
  if (dryRun && changes.length > 0) console.log(changesDone(settings, changes, true));
  else if (!dryRun && changes.length > 0 && applyChanges(settings, changes) > 0) return 1;
  const nameOf = (id: string): string => workspace.site.people.get(id)?.name ?? id;
  const [from, to] = [nameOf(person), nameOf(answer.handover.successor)];
  console.log(work.length === 0 ? nothingOpen(from) : handedOver(from, to, answer.handover.day, dryRun));
  for (const line of workPassed(work)) console.log(`- ${line}`);
  if (doubts.length > 0) console.log(lookAt);
  for (const doubt of doubts) console.log(`- ${handoverDoubt(doubt, from, to)}`);
  warnOfPrivate(settings, person);
  return 0;
}

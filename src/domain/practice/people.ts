import type { PersonFields } from '../../schemas/people.ts';
import { issueAt, type FieldPath } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { Routine, Site, Strategy } from '../site.ts';
import { isOver, isUnderWay } from '../views/life.ts';
import { leadOn } from '../views/people.ts';
import type { Work } from './facts.ts';
import { openSteps, placeOfStep } from './steps.ts';

/** Work that somebody is to do, and where that is written. */
interface Task {
  readonly who: string;
  readonly work: Work;
  readonly source: Routine | Strategy;
  readonly path: FieldPath;
}

/** Every promise has somebody who is there to keep it (ODE guide, "Follow-up": a clear owner; toolkit, "Strategy Profile Template"). */
export function workIsHandedOver(site: Site): Issue[] {
  const leavers = new Map([...site.people].filter(([, { until }]) => until !== undefined && until < site.today));
  if (leavers.size === 0) return [];
  const strategies = site.strategies.all.filter((strategy) => isUnderWay(strategy) && strategy.goals.some(({ plan }) => !isOver(plan)));
  const tasks = [...openStepTasks(site), ...strategies.flatMap((strategy) => [...leadTask(site, strategy), ...milestoneTasks(strategy)])];
  return tasks.flatMap((task) => {
    const person = leavers.get(task.who);
    return person ? [leftBehind(task, person)] : [];
  });
}

function leftBehind({ who, work, source, path }: Task, { name, until = '', successor }: PersonFields): Issue {
  return issueAt(source, path, 'work-of-leaver', { who, name, until, successor: successor ?? null, work });
}

function openStepTasks(site: Site): Task[] {
  return openSteps(site).flatMap((step): Task[] => {
    const { routine: source, path } = placeOfStep(step, 'reassigned');
    return step.owner === null
      ? []
      : [{ who: step.owner, work: { kind: 'step', address: step.address }, source, path: [...path, 'owner'] }];
  });
}

function leadTask(site: Site, strategy: Strategy): Task[] {
  const { lead } = strategy.fields;
  const who = leadOn(site, strategy, site.today)?.who;
  if (who?.kind !== 'person') return [];
  const path = typeof lead === 'string' ? ['lead'] : ['lead', lead.findLastIndex((term) => term.who === who.id), 'who'];
  return [{ who: who.id, work: { kind: 'lead' }, source: strategy, path }];
}

function milestoneTasks(strategy: Strategy): Task[] {
  return Object.entries(strategy.fields.years ?? {}).flatMap(([year, { milestones = [] }]) =>
    milestones.flatMap(({ title, owner, done }, index): Task[] => {
      if (owner === undefined || done !== undefined) return [];
      return [{ who: owner, work: { kind: 'milestone', title }, source: strategy, path: ['years', year, 'milestones', index, 'owner'] }];
    }),
  );
}

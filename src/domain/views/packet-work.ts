import type { Day } from '../../schemas/day.ts';
import { addDays } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Routine } from '../site.ts';
import { strategiesInFocus } from './agenda.ts';
import { isLater, makeLedger, type Step } from './ledger.ts';
import { milestonesOf, type DatedMilestone } from './milestones.ts';

/** How far ahead of its routine a packet names milestones, in days: about until the next routine. */
const ahead = 90;

/** The milestones of the strategies that a routine looks at, that were not reached on a day and fall due until about the next routine, soonest first. */
export function milestonesDue(routine: Routine, day: Day): DatedMilestone[] {
  const limit = addDays(routine.fields.date, ahead);
  return strategiesInFocus(routine)
    .flatMap(milestonesOf)
    .filter(({ milestone }) => milestone.due <= limit && (milestone.done === undefined || milestone.done > day))
    .map((one) => {
      const { done: _done, ...milestone } = one.milestone;
      return { ...one, milestone };
    })
    .sort((one, other) => compare(one.milestone.due, other.milestone.due));
}

/** The promises of a series that a routine finds open, those due first at the top: what earlier routines promised and nobody has closed (ODE guide, "Follow-up"). */
export function stepsFoundOpen(routine: Routine): Step[] {
  const { steps } = makeLedger(routine.series.routines.filter((one) => isLater(routine, one)));
  return steps.filter(({ state }) => state === 'open').sort((one, other) => compare(one.due ?? '9', other.due ?? '9'));
}

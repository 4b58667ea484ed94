import type { FollowUp, NextStep } from '../../schemas/next-step.ts';
import type { Routine, Site } from '../site.ts';

/** A follow-up beside the promise it answers. */
export interface AnsweredStep {
  readonly followUp: FollowUp;
  /** Where the promise was made. */
  readonly routine: Routine | undefined;
  readonly step: NextStep | undefined;
}

/** The promises that follow-ups answer, found by their addresses. */
export function answeredSteps(site: Site, followUps: readonly FollowUp[]): AnsweredStep[] {
  return followUps.map((followUp) => {
    const [routineId = '', stepId = ''] = followUp.step.split('#');
    const routine = site.routines.get(routineId);
    return { followUp, routine, step: routine?.fields.nextSteps?.find(({ id }) => id === stepId) };
  });
}

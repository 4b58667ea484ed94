import type { Issue } from '../issue.ts';
import type { Site } from '../site.ts';
import { agendasAreShaped } from './agendas.ts';
import { meetingsBearFruit } from './meetings.ts';
import { workIsHandedOver } from './people.ts';
import { ratingsAreGrounded } from './ratings.ts';
import { seriesKeepTheirPromise } from './series.ts';
import { stepsCanBeKept } from './steps.ts';
import { strategiesAreFew, yearsAreLaidOut } from './strategies.ts';

/** Every rule of good practice. */
const rules: readonly ((site: Site) => Issue[])[] = [
  strategiesAreFew,
  yearsAreLaidOut,
  seriesKeepTheirPromise,
  agendasAreShaped,
  meetingsBearFruit,
  ratingsAreGrounded,
  stepsCanBeKept,
  workIsHandedOver,
];

/** Where a site's plans and routines depart from what the two guides advise. */
export function practiceOf(site: Site): Issue[] {
  return rules.flatMap((rule) => rule(site));
}

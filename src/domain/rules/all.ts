import type { Entries } from '../entry.ts';
import { errorsIn, type Issue } from '../issue.ts';
import { noCycles } from './cycles.ts';
import { daysMakeSense } from './days.ts';
import { embedsLead } from './embeds.ts';
import { followUpsAnswerSteps } from './follow-ups.ts';
import { indicatorsFit } from './indicators.ts';
import { tablesAreClear } from './indicator-tables.ts';
import { linksLead } from './links.ts';
import { rolesHavePositions } from './people.ts';
import { quotesAreTrue } from './quotes.ts';
import { ratersFitTheirRubric } from './raters.ts';
import { ratingsFitTheirRubric } from './ratings.ts';
import { recordsHold } from './records.ts';
import { referencesExist } from './references.ts';
import { routinesAreComplete } from './routines.ts';
import { rulesOffAreWarnings } from './settings.ts';
import { stepsAreAnswered } from './step-answers.ts';
import { idsAreUnique } from './unique-ids.ts';

/** Every rule that holds files against each other. */
const rules: readonly ((entries: Entries) => Issue[])[] = [
  referencesExist,
  noCycles,
  idsAreUnique,
  ratingsFitTheirRubric,
  ratersFitTheirRubric,
  followUpsAnswerSteps,
  stepsAreAnswered,
  daysMakeSense,
  routinesAreComplete,
  recordsHold,
  indicatorsFit,
  numbersAreTrue,
  rolesHavePositions,
  linksLead,
  embedsLead,
  rulesOffAreWarnings,
];

function numbersAreTrue(entries: Entries): Issue[] {
  const issues = tablesAreClear(entries);
  return [...issues, ...quotesAreTrue(entries, new Set(errorsIn(issues).map(({ file }) => file)))];
}

export function checkEntries(entries: Entries): Issue[] {
  return rules.flatMap((rule) => rule(entries));
}

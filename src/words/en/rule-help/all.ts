import type { RuleName } from '../../../domain/issue.ts';
import { daysHelp } from './days.ts';
import { fieldsHelp } from './fields.ts';
import { filesHelp } from './files.ts';
import { headerHelp } from './header.ts';
import { lettersHelp } from './letters.ts';
import { numbersHelp } from './numbers.ts';
import { practiceHelp } from './practice.ts';
import { privacyHelp } from './privacy.ts';
import { referencesHelp } from './references.ts';
import { routinesHelp } from './routines.ts';
import type { RuleHelp } from './rule-help.ts';
import { textsHelp } from './texts.ts';
import { textsAndPicturesHelp } from './texts-and-pictures.ts';
import { yamlHelp } from './yaml.ts';

/** What the guide says of each rule. */
export const ruleHelp: Readonly<Record<RuleName, RuleHelp>> = {
  ...filesHelp,
  ...lettersHelp,
  ...headerHelp,
  ...yamlHelp,
  ...fieldsHelp,
  ...referencesHelp,
  ...daysHelp,
  ...routinesHelp,
  ...numbersHelp,
  ...privacyHelp,
  ...textsHelp,
  ...textsAndPicturesHelp,
  ...practiceHelp,
};

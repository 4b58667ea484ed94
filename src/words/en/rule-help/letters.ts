import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** How letters are stored in a file. */
export const lettersHelp = {
  'not-utf8': {
    title: 'Letters stored in an old way',
    why: 'Computers have several ways to store letters. Read in the wrong one, "Peña" becomes “PeÃ±a” on every page.',
    mend: 'Open the file in your editor, choose “Save as” or “Save with encoding”, and choose UTF-8.',
  },
  'control-character': {
    title: 'An invisible sign',
    why: 'It was most likely pasted from another program. You cannot see it, but it can spoil a page or a search.',
    mend: 'Delete the word around it and type it again by hand.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;

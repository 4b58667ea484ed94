import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** How fields are written. */
export const yamlHelp = {
  'yaml-syntax': {
    title: 'A line that cannot be read',
    why: 'One sign too many or too few changes what all the lines after it mean. So nothing is guessed.',
    mend: 'Compare the line with those around it: a name, a colon, a space, a value. The message says which sign is missing.',
  },
  'duplicate-key': {
    title: 'A field that stands twice',
    why: 'Only one of the two can be true, and the software must not choose for you.',
    mend: 'Keep the right one and delete the other.',
  },
  'tab-indent': {
    title: 'A tab at the beginning of a line',
    why: 'A tab is as wide as each editor likes, so nobody can tell what belongs to what.',
    mend: 'Delete it and type two spaces for each step. Most editors can do that for the whole file.',
  },
  indentation: {
    title: 'A line that is indented too far, or not far enough',
    why: 'Where a line begins says what it belongs to. Lines that belong together begin in the same column.',
    mend: 'Line it up with its neighbours: two spaces for each step inwards.',
  },
  'colon-in-value': {
    title: 'A colon inside a text',
    why: 'A colon with a space after it begins a new field, so the text would end there.',
    mend: 'Put the whole text in quotes.',
  },
  'needs-quotes': {
    title: 'A text that needs quotes',
    why: 'Some texts look like something else: a number, yes or no, nothing at all, or a sign with a meaning of its own. Quotes make them text.',
    mend: 'Put the whole text in quotes, single or double.',
  },
  alias: {
    title: 'A text that begins with * or &',
    why: 'In YAML these signs repeat something from elsewhere, which makes files hard to read.',
    mend: 'Put the text in quotes. If you meant to repeat something, write it out.',
  },
  tag: {
    title: 'A text that begins with !',
    why: 'In YAML the sign gives instructions to programs.',
    mend: 'Put the text in quotes, or begin it with another sign.',
  },
  'merge-key': {
    title: 'Fields copied from elsewhere',
    why: 'The sign "<<" copies fields from another place, so a reader of the file cannot see what it says.',
    mend: 'Write the fields out.',
  },
  'reserved-key': {
    title: 'A name that no field may have',
    why: 'Programs use this name for themselves.',
    mend: 'Choose another name.',
  },
  'too-deep': {
    title: 'Too many levels inside each other',
    why: 'Nobody can read that, and most likely a sign was repeated by mistake.',
    mend: 'Write the list or quotation flatter, or look for signs that were pasted many times.',
  },
  'not-a-map': {
    title: 'Text where fields belong',
    why: 'Between the lines of hyphens, and in files that end in ".yaml", stand fields only.',
    mend: 'Write each as "name: value" on a line of its own, and move the text below the second line of hyphens.',
  },
  'non-breaking-space': {
    title: 'An invisible sign in place of a space',
    why: 'Text pasted from Word or a web page often brings spaces that only look like spaces. Then the name of the field is not recognized.',
    mend: 'Delete the space and type it again.',
  },
  'cut-comment': {
    title: 'A text that is cut off at a #',
    why: 'A # with a space before it begins a comment, and the rest of the line would be missing on the page.',
    mend: 'Put the whole text in quotes. If it is a comment on purpose, move it to a line of its own.',
  },
  'unbalanced-quotes': {
    title: 'A quotation mark without its partner',
    why: 'Most likely the other one was lost in typing. Curly quotes also do not make a text a quoted one, as straight quotes do.',
    mend: 'Add the mark that is missing, or take away the one that is too many.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;

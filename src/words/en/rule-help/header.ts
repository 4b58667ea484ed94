import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** The two lines of hyphens, and the fields between them. */
export const headerHelp = {
  'no-header': {
    title: 'A file without its fields',
    why: 'The fields stand between two lines of three hyphens at the very top. Without them a file is only text, and nobody knows what it is about.',
    mend: 'Begin the file with a line "---", write the fields, then another line "---". The text follows below.',
  },
  'header-language': {
    title: 'Fields in another language than YAML',
    why: 'Some programs allow code between the lines of hyphens. Here fields are data and nothing is ever run.',
    mend: 'Let the first line be three hyphens and nothing else, and write the fields as "name: value".',
  },
  'header-fence': {
    title: 'A first line that is not three hyphens',
    why: 'A space, a fourth hyphen or a long dash looks almost the same, but then the fields are not found.',
    mend: 'Replace the first line by "---": three hyphens, nothing before them and nothing after them.',
  },
  'header-not-closed': {
    title: 'Fields without an end',
    why: 'Without the second line of hyphens, the whole text below would be read as fields.',
    mend: 'Write a line "---" after the last field, before the text.',
  },
  'header-end': {
    title: 'A last line that is not three hyphens',
    why: 'What stands beside the hyphens would be lost, or the text below would be read as fields.',
    mend: 'Replace the line by "---". If it was meant as a text that begins with hyphens, put it in quotes.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;

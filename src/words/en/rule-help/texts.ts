import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** The text under the fields: Markdown, links, pictures and pages with elements of ours. */
export const textsHelp = {
  'raw-html': {
    title: 'HTML in a text',
    why: 'HTML can carry code and can break a page for people who hear it read aloud. Markdown says the same in fewer signs.',
    mend: 'Write it in Markdown, such as "**bold**". For the sign itself write "&lt;", or put the whole in backticks.',
  },
  'html-comment': {
    title: 'A comment inside a text',
    why: 'It does not show on the page, but everybody who opens the file can read it.',
    mend: 'Delete it, or move what is not public to the folder "private".',
  },
  'link-scheme': {
    title: 'A link that readers cannot follow safely',
    why: 'A path on your own computer leads nowhere for others, and some links can run code.',
    mend: 'Link to a web address with "https:", to "mailto:" or "tel:", or to another file of the content.',
  },
  'long-table-row': {
    title: 'A row with too many cells',
    why: 'What stands in the extra cells would be dropped.',
    mend: 'Add a column to the head of the table, or take the extra cell out. For the sign | itself write "\\|".',
  },
  'broken-link': {
    title: 'A link to a file that is not there',
    why: 'Readers would end at a page that does not exist.',
    mend: 'Correct the path. It begins in the folder of the file you write in: "../goals/reading.md" goes one folder up, then into "goals".',
  },
  'image-without-text': {
    title: 'A picture without words',
    why: 'People who cannot see it hear nothing at all. A chart needs its main message in words.',
    mend: 'Say what the picture shows between the square brackets, in one sentence.',
  },
  'page-code': {
    title: 'Code on a page',
    why: 'Pages are texts. Nothing in them is ever run.',
    mend: 'Remove it. For the signs themselves write "\\{" and "\\<".',
  },
  'page-syntax': {
    title: 'A page that cannot be read',
    why: 'On free pages the signs < and { begin an element, and the end of one is missing.',
    mend: 'End each element with "/>". For the signs themselves write "\\<" and "\\{".',
  },
  'unknown-element-of-page': {
    title: 'An element that does not exist',
    why: 'Free pages can show a few things between their paragraphs, each by its exact name.',
    mend: 'Write "<LeagueTable … />" or "<Rating … />", with capitals as here.',
  },
  'element-attributes': {
    title: 'An element that does not know what to show',
    why: 'A league table needs a plan or a routine, a rating needs its subject.',
    mend: 'Name one thing by its id in quotes, as the message shows.',
  },
  'image-kind': {
    title: 'A picture that cannot be shown',
    why: 'Pictures lie beside the text, so that they are still there in ten years, and are of a kind that every browser shows.',
    mend: 'Save it as PNG, JPEG or WebP, not larger than the message says, and put it in the folder of the text.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;

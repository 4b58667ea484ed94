import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** Rules about headings, tables, places to link to, pictures and what must stay out of public texts. */
type Rule = Extract<
  RuleName,
  'heading-level' | 'table-without-head' | 'broken-anchor' | 'vague-image-text' | 'image-pixels' | 'image-place' | 'personal-data'
>;

/** What the authors' guide says of them. */
export const textsAndPicturesHelp: Readonly<Record<Rule, RuleHelp>> = {
  'heading-level': {
    title: 'A heading of the wrong size',
    why: 'People who listen to a page go from heading to heading, and a size left out sounds as if a part were missing. The largest size, one "#", is the page’s own title.',
    mend: 'Begin the headings of a text with "##", those below them with "###", and so on. A heading may be larger than the one before it by any number of signs, but smaller only by one.',
  },
  'table-without-head': {
    title: 'A table whose first row is empty',
    why: 'The first row names the columns. Without it, a screen reader reads numbers that belong to nothing.',
    mend: 'Write in the first row what each column holds. The first cell alone may stay empty. What has no columns to name is better a list.',
  },
  'broken-anchor': {
    title: 'A link to a place that is not there',
    why: 'A link may end with "#" and the name of a heading. When that heading is renamed or was never there, people land at the top of a page and look for it in vain.',
    mend: 'Write the heading’s words in small letters, with hyphens for spaces and without other signs: "## Bright spots" is "#bright-spots", as on GitHub, and a second one on the same page "#bright-spots-1". A routine also has "#notes", and "#step-…" with the id of each next step. The reasons of ratings have no places of their own.',
  },
  'vague-image-text': {
    title: 'Words for a picture that say nothing',
    why: 'The words between the brackets stand for the picture where it cannot be seen: "photo" or "IMG_2034" leaves these readers with nothing.',
    mend: 'Say in one sentence what the picture shows that matters here: not "chart", but "Chart: third graders who read at grade level rose from 52 % to 61 %".',
  },
  'image-pixels': {
    title: 'A picture with too many pixels',
    why: 'A picture takes memory by its pixels, not by the size of its file. Phones show a blank in place of very large ones, or close the page.',
    mend: 'Save the picture smaller: at most 20 million pixels, such as 5000 × 4000. For a page, 2000 pixels across are plenty.',
  },
  'image-place': {
    title: 'A picture that says where it was taken',
    why: 'Phones write the exact place into each picture, and everybody who downloads it can read that: a school yard, or somebody’s home. It stays in the history of the files even when the picture is taken away later.',
    mend: 'Take the place out and save the picture again. On Windows: Properties, Details, "Remove Properties and Personal Information". On a Mac, in Preview: Tools, Show Inspector, GPS, "Remove Location Info". On a phone: leave the place out under "Options" when you share it. A screenshot of the picture has none either.',
  },
  'personal-data': {
    title: 'What looks like the private facts of a student',
    why: 'Everything in the content is public at once, and so is what it said before. Three things are looked for: Social Security numbers, the number of one student, and a student’s name with an IEP or a 504 plan. Everything else about people is for people to judge.',
    mend: 'Take it out, and write of groups in place of single students. What the team needs for itself belongs in "private/", where this is not checked. If a real number was public already, ask whoever keeps the repository to remove it from the history, too.',
  },
};

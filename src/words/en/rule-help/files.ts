import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** Files and folders: what lies where, and how it is called. */
export const filesHelp = {
  'missing-folder': {
    title: 'There is no folder of content',
    why: 'Everything on the site is made from the files of one folder, which is called "content" unless you say otherwise.',
    mend: 'Go to the folder of your site before you type the command, or name the folder with "--content".',
  },
  'missing-site-file': {
    title: 'There is no site.yaml',
    why: 'This file holds the name of your district and its settings. Without it the site has no name.',
    mend: 'Write a file "site.yaml" in the folder of your content. One line with the name is enough to begin with.',
  },
  'unknown-place': {
    title: 'A file or folder in the wrong place',
    why: 'A file is read by the folder it lies in. One in another place would be left out of the site, and nobody would notice.',
    mend: 'Move it to the folder of its kind, or correct the name of the folder. What is not for the site goes outside the folder of content.',
  },
  'unknown-file': {
    title: 'A kind of file that is not read here',
    why: 'The site is made from text files and pictures. A Word document or a PDF would be left out, and nobody would notice.',
    mend: 'Copy its text into a file with the ending that the message names, save a picture as PNG, JPEG or WebP, or move the file elsewhere.',
  },
  'file-name': {
    title: 'A name that cannot be an id',
    why: "A file's name is its id and its web address. Capitals, spaces and most signs mean different things on different computers.",
    mend: 'Use small letters, digits and single hyphens, such as "early-literacy". The title inside the file can be anything.',
  },
  'same-name': {
    title: 'Two files with one name',
    why: 'Both would be the same page. On some computers one of them would even overwrite the other.',
    mend: 'Rename one of the two. Where one is an old copy, delete it.',
  },
  symlink: {
    title: 'A link to another place',
    why: 'A link can lead to files that are not meant for the public, and it leads nowhere on another computer.',
    mend: 'Delete the link and put a copy of the file itself in its place.',
  },
  'not-a-file': {
    title: 'Something that is not an ordinary file',
    why: 'It cannot be read as a text or a picture.',
    mend: 'Remove it. Nothing of the site is lost by that.',
  },
  'unreadable-file': {
    title: 'A file that cannot be opened',
    why: 'What cannot be read would be missing on the site, and nobody would notice.',
    mend: 'Give yourself the right to read it, or ask whoever set up the computer. Where the name shows strange signs, rename the file.',
  },
  submodule: {
    title: 'A repository inside the content',
    why: 'Its files belong to another history. Whoever gets a copy of your site would get an empty folder in their place.',
    mend: 'Copy the files themselves into the folder, without the hidden folder ".git".',
  },
  'missing-indicator': {
    title: 'Numbers without their indicator',
    why: 'A table alone does not say what is measured, in what unit, and whether more is better.',
    mend: 'Write "index.md" beside it, or move the table to the folder of its indicator.',
  },
  'missing-routine': {
    title: 'Ratings without their routine',
    why: 'A rating belongs to one routine. Without its "routine.md" nobody can tell when it was given, or for which plan.',
    mend: 'Write "routine.md" in the folder of the routine, or move the ratings to the folder where they belong.',
  },
  'empty-folder': {
    title: 'A folder with nothing in it',
    why: 'Most often a file was meant to be there, or the folder is left over from files that moved.',
    mend: 'Put the file there, or delete the folder.',
  },
  'file-too-large': {
    title: 'A file that is too large',
    why: 'Nobody writes that much by hand, so most likely something was pasted by mistake. It would slow down every reader.',
    mend: 'Look for pasted data, and take it out. A long text can become two files.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;

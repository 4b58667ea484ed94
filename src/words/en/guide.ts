import type { GuidePage, GuideTopic } from '../../domain/views/guide-pages.ts';
import type { KindName } from '../../schemas/kinds.ts';

/** The guide for authors: its first page, and what is the same on all. */
export const guide = {
  title: 'How to write this site',
  description: 'How to prepare, run and follow up a routine, every field of every file, and every message of the check.',
  lede: 'For everybody who keeps the plan: what to do in the course of a year, where each thing is written, and what the messages of the check mean.',
  /** What links to the first page say. */
  short: 'Guide for authors',
  trail: 'Where this page is in the guide',
  tasks: 'What do you want to do?',
  tasksNote: 'In the order of a year.',
  tasksCaption: 'What you may want to do in a year, and the page that says how',
  topics: 'Step by step',
  lookUp: 'Look it up',
  around: 'Before and after this page',
};

/** Heads of the tables of the guide. */
export const guideHeads = {
  task: 'You want to',
  where: 'Where it stands',
  page: 'Page',
  about: 'What it says',
  field: 'Field',
  write: 'What to write',
  example: 'Example',
  kind: 'Kind of file',
  place: 'Where it lies',
  rule: 'What is wrong',
  ruleName: 'Name',
  severity: 'What it does',
};

interface Named {
  readonly title: string;
  readonly lede: string;
}

/** The how-to pages. */
export const guideTopicWords: Readonly<Record<GuideTopic, Named>> = {
  start: { title: 'Start', lede: 'The two commands, where each thing lies, and what a file looks like.' },
  'own-district': { title: 'Your own district', lede: 'Eleven commands from an empty folder to the packet of the first routine.' },
  publish: {
    title: 'Publish the site',
    lede: 'Three steps on GitHub. From then on every change is checked, and what is good is published.',
  },
  prepare: { title: 'Prepare a routine', lede: 'From gathering evidence to briefing the leader, in four weeks.' },
  rate: { title: 'Rate a strategy', lede: 'How likely it is to succeed, as people judge it, and why.' },
  run: { title: 'Run the routine', lede: 'Notes, decisions and next steps, and what the record needs in the end.' },
  'meeting-files': { title: 'Slides, agenda and notes', lede: 'Files for the meeting, and notes in Word that come back.' },
  'follow-up': { title: 'Follow up', lede: 'What becomes of each promise, until it is kept or given up.' },
  years: {
    title: 'Over the years',
    lede: 'Strategies end, dates move, people leave and plans follow each other. Nothing is lost by that.',
  },
  schools: { title: 'Plans of schools', lede: 'A school’s own plan beside the one of the district.' },
  propose: {
    title: 'Propose a change',
    lede: 'From the foot of a page to GitHub’s editor, with a browser and nothing else.',
  },
  markdown: { title: 'Write text', lede: 'Headings, links, tables and pictures in a few signs, and what is refused.' },
  indicators: { title: 'Add numbers', lede: 'Indicators: what they measure, how data get in safely, and how to quote them.' },
  spreadsheets: { title: 'Work with spreadsheets', lede: 'How rows of a table become files.' },
  follow: { title: 'Follow the site', lede: 'How readers hear of what is new, in a program that they use anyway.' },
};

/** The list of kinds of files. */
export const guideFiles: Named & Readonly<Record<'section' | 'note' | 'caption', string>> = {
  title: 'Every file and field',
  lede: 'What each kind of file holds, where it lies, and what may stand in it.',
  section: 'Kinds of files',
  note: 'Most files begin with fields between two lines of three hyphens, and go on with text.',
  caption: 'Kinds of files, what they hold and where they lie',
};

/** The list of rules. */
export const guideRuleList: Named = {
  title: 'Every message of the check',
  lede: 'The check reads all files and names what is wrong. Each message ends with what to write; here is why, with an example.',
};

/** What the guide calls one of its pages; rules have their titles in their help. */
export function guideName(page: Exclude<GuidePage, { is: 'rule' }>): string {
  switch (page.is) {
    case 'home':
      return guide.short;
    case 'topic':
      return guideTopicWords[page.topic].title;
    case 'files':
      return guideFiles.title;
    case 'file':
      return guideKinds[page.kind].title;
    case 'rules':
      return guideRuleList.title;
  }
}

/** Leads to the how-to page before: `Before: Prepare a routine` */
export function topicBefore(before: GuideTopic): string {
  return `Before: ${guideTopicWords[before].title}`;
}

/** Leads to the next how-to page: `Next: Rate a strategy` */
export function topicAfter(after: GuideTopic): string {
  return `Next: ${guideTopicWords[after].title}`;
}

interface NamedKind extends Named {
  /** What the text below the fields is for. */
  readonly text?: string;
}

/** The kinds of files, as their own pages call them. */
export const guideKinds: Readonly<Record<KindName, NamedKind>> = {
  site: { title: 'Settings', lede: 'The name of your district, and how its site behaves. Only the name is needed.' },
  people: {
    title: 'People',
    lede: 'Who is who, by an id of your own for each. The file is optional. Where it exists, other files name people by these ids only.',
  },
  rubric: { title: 'Rubric', lede: 'A scale, and what you look at when you rate. Every rating names the rubric it used.' },
  unit: {
    title: 'School or district',
    lede: 'A district, school, project or network, so that plans, strategies and ratings can say where.',
    text: 'A few words about the school or district.',
  },
  plan: {
    title: 'Plan',
    lede: 'An improvement plan: whose it is, for which years, and who adopted it. Its goals point to it.',
    text: 'How the plan came about, and what readers should know of it.',
  },
  goal: {
    title: 'Goal',
    lede: 'What will be true at the end of the plan, and how you will know it on the way. It belongs to one plan.',
    text: 'What stands behind the goal, and where its numbers come from.',
  },
  strategy: {
    title: 'Strategy',
    lede: 'What you do to reach a goal. A title, a goal, a lead and what success looks like are enough to begin with.',
    text: 'What readers should know beyond the fields.',
  },
  indicator: {
    title: 'Indicator',
    lede: 'What you measure, what it should become and by when. Its numbers stand beside it in a table with the columns period, unit, group, value, n and mark.',
    text: 'What readers should know of the numbers.',
  },
  series: {
    title: 'Series',
    lede: 'The standing routine: what it is for, who takes part and when it meets. Each occasion of it is a routine.',
    text: 'How the team works together.',
  },
  routine: {
    title: 'Routine',
    lede: 'One occasion of a series: a meeting, a memo or a check-in. Once it is held, it is a record.',
    text: 'The notes. A heading that links to the file of a strategy or goal opens the notes about it.',
  },
  rating: {
    title: 'Rating',
    lede: 'How likely one strategy, goal or plan is to succeed, as people judged it in one routine.',
    text: 'The reason, in two to four sentences. Tables show the first of them.',
  },
  record: {
    title: 'Record',
    lede: 'What other files said on the day a routine was closed. The command stocktake close writes it, so you need not. The pages of the routine show this from then on.',
  },
  'board-report': {
    title: 'Board report',
    lede: 'What a routine tells the board: a headline, up to three messages, and what you ask. The rest of the report comes from the routine.',
    text: 'What else the board should read. The report stays one page when this is short.',
  },
  page: {
    title: 'Page of your own',
    lede: 'A page of the site beside plans and routines. It can show a league table or a rating between its paragraphs.',
    text: 'The page itself.',
  },
  briefing: {
    title: 'Briefing',
    lede: 'What the leader of a routine reads before it, on one page, and what everybody else does. It stands in the folder private and is never published.',
    text: 'What else the leader should know.',
  },
  debrief: {
    title: 'Debrief',
    lede: 'How the routine itself went, and what to change next time. It stands in the folder private and is never published.',
    text: 'What was said beyond the lists.',
  },
  rater: {
    title: 'Ratings of one person',
    lede: 'What one person judged before the team agreed on the ratings of a routine. It stands in the folder private and is never published.',
    text: 'The reasons, in the words of the person.',
  },
};

import type { GuidePage, GuideTopic } from '../../domain/views/guide-pages.ts';
import type { KindName } from '../../schemas/kinds.ts';

/** A thing that authors do, and the page that says how. */
interface Task {
  readonly task: string;
  readonly page: Exclude<GuidePage, { is: 'rule' }>;
  /** The part of the page. */
  readonly place?: string;
}

const topic = (name: GuideTopic): Task['page'] => ({ is: 'topic', topic: name });
const file = (kind: KindName): Task['page'] => ({ is: 'file', kind });

/** What authors want to do, in the order of a year. */
export const guideTasks: readonly { readonly when: string; readonly tasks: readonly Task[] }[] = [
  {
    when: 'Once, at the beginning',
    tasks: [
      { task: 'Put our own district in place of the example', page: topic('start'), place: 'the-first-day' },
      { task: 'See what lies where', page: topic('start'), place: 'what-lies-where' },
      { task: 'Publish the site', page: topic('publish'), place: 'go-live' },
      { task: 'Keep some of it private', page: topic('publish'), place: 'what-stays-private' },
      { task: 'Say who may change what', page: topic('publish'), place: 'who-may-change-what' },
      { task: 'Write down the plan, its goals and strategies', page: file('strategy') },
      { task: 'Set up the standing routine and its dates', page: file('series') },
      { task: 'Bring our own scale', page: file('rubric') },
    ],
  },
  {
    when: 'When a school year begins',
    tasks: [
      { task: 'Set milestones and early signs for the year', page: topic('years'), place: 'a-new-school-year' },
      { task: 'Say what came of last year’s targets', page: topic('years'), place: 'a-new-school-year' },
    ],
  },
  {
    when: 'Before a routine',
    tasks: [
      { task: 'Make its folder, and ask for ratings', page: topic('prepare'), place: 'three-to-four-weeks-before' },
      { task: 'Rate a strategy', page: topic('rate'), place: 'one-file-for-one-rating' },
      { task: 'Say that nobody can rate it yet', page: topic('rate'), place: 'when-nobody-can-judge-yet' },
      { task: 'Write the agenda', page: topic('prepare'), place: 'one-to-two-weeks-before' },
      { task: 'Keep it private until it is ready', page: topic('prepare'), place: 'what-is-not-public-yet' },
    ],
  },
  {
    when: 'On the day',
    tasks: [
      { task: 'Take notes', page: topic('run'), place: 'on-the-day' },
      { task: 'Show slides, hand out an agenda', page: topic('meeting-files'), place: 'what-there-is' },
      { task: 'Take notes in Word', page: topic('meeting-files'), place: 'notes-that-come-back' },
      { task: 'Write down decisions and next steps', page: topic('run'), place: 'decisions-and-next-steps' },
      { task: 'Mark the routine as held', page: topic('run'), place: 'mark-it-as-held' },
      { task: 'Cancel or move it', page: topic('run'), place: 'when-it-falls-out' },
      { task: 'Write a memo in place of a meeting', page: topic('run'), place: 'not-every-routine-is-a-meeting' },
    ],
  },
  {
    when: 'Afterwards',
    tasks: [
      { task: 'Tell others what came of it', page: topic('follow-up'), place: 'in-the-week-after' },
      { task: 'Let readers hear of news by themselves', page: topic('follow'), place: 'subscribe' },
      { task: 'Let readers have the dates in their calendars', page: topic('follow'), place: 'put-the-dates-in-your-calendar' },
      { task: 'Say what became of a next step', page: topic('follow-up'), place: 'say-what-became-of-each-step' },
      { task: 'Correct a mistake in the record', page: topic('follow-up'), place: 'when-the-record-is-wrong' },
    ],
  },
  {
    when: 'When something changes',
    tasks: [
      { task: 'See what a pull request changes', page: topic('publish'), place: 'read-a-pull-request' },
      { task: 'Move a milestone', page: topic('years'), place: 'a-milestone-moves' },
      { task: 'Pause, change, replace or end a strategy', page: topic('years'), place: 'a-strategy-rests-changes-or-ends' },
      { task: 'Hand over the work of somebody who leaves', page: topic('years'), place: 'somebody-leaves' },
      { task: 'Begin a new plan', page: topic('years'), place: 'a-new-plan' },
      { task: 'Rename a file', page: topic('years'), place: 'a-file-gets-another-name' },
      { task: 'Add the plan of a school', page: topic('schools'), place: 'a-subfolder-for-each-school' },
    ],
  },
  {
    when: 'Whenever you write',
    tasks: [
      { task: 'Change something in the browser, from its page', page: topic('propose'), place: 'from-a-page-to-its-file' },
      { task: 'Propose something new', page: topic('propose'), place: 'something-new' },
      { task: 'Review a proposal, or take it back', page: topic('propose'), place: 'what-the-reviewer-does' },
      { task: 'Use headings, links, tables and pictures', page: topic('markdown'), place: 'the-few-signs-you-need' },
      { task: 'Add a page of our own', page: topic('markdown'), place: 'pages-of-your-own' },
      { task: 'Add an indicator', page: topic('indicators'), place: 'begin-with-the-question' },
      { task: 'Import numbers from a data office', page: topic('indicators'), place: 'get-the-numbers-in-safely' },
      { task: 'Quote a number', page: topic('indicators'), place: 'quote-a-number' },
      { task: 'Work with a spreadsheet', page: topic('spreadsheets'), place: 'ratings-from-people-without-github' },
      { task: 'Understand a message of the check', page: { is: 'rules' } },
      { task: 'Look up a field', page: { is: 'files' } },
    ],
  },
];

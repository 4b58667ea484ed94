import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

const again = 'Keep the raw table outside of the content folder, and write data.csv with "npx stocktake import indicator".';

/** Small groups of students: what a public table may not show, and what nobody may be able to work out from it. */
export const privacyHelp = {
  'small-group': {
    title: 'A small group that is shown',
    why: 'In a group of a few students, classmates and neighbors know who is meant. The content folder is public, and so is everything it ever held.',
    mend: `${again} If the row was published before, ask who looks after privacy in your district. An indicator that is about no students says so under "about": "staff", "programs" or "places".`,
  },
  'share-not-capped': {
    title: 'Nearly none or nearly all',
    why: '"100 % of the group" says something of each student in it, however large it is.',
    mend: `Write a limit with "at-most" or "at-least": 5 or 95, and wider for small groups. ${again}`,
  },
  'average-near-end': {
    title: 'An average at the end of its scale',
    why: 'If 12 students have an average of 4 and nobody can have more, each of them has a 4. An average that is nearly 4 tells nearly as much.',
    mend: `Write "suppressed" under "mark", and leave "value" and "n" empty. ${again} Write the ends of a scale under "range" in index.md, such as 1 and 4: without it, they are 0 and up, or 0 to 100 for a percentage.`,
  },
  'no-group-size': {
    title: 'A share of nobody knows how many',
    why: 'Without the number of students, nobody can check that the group is large enough.',
    mend: 'Write the number of students under "n" in each row with a percentage, rate, score or average. An indicator that is about no students says so under "about".',
  },
  'size-without-value': {
    title: 'A group size without a number',
    why: 'The size of a small group is as private as its number. Where there is no number to show, its size is of no use to anybody.',
    mend: 'Leave "n" empty too. Write "suppressed", "missing" or "not-applicable" under "mark".',
  },
  'not-a-share': {
    title: 'A share that no number of students gives',
    why: 'Of 40 students, 50 or 52.5 % can count, but not 51 %. One of the two numbers is wrong, and what is wrong cannot be checked.',
    mend: 'Correct the percentage or the number of students. Write all values of a table with as many decimals as you know.',
  },
  'limit-of-no-share': {
    title: 'A limit where only numbers can stand',
    why: 'The limit of a count or an average says too little to be checked, and often as much as the number itself.',
    mend: 'Write "suppressed" under "mark", and leave "value" and "n" empty.',
  },
  'shown-again': {
    title: 'A number that was hidden before',
    why: 'Whoever compares the two versions learns which group was small, and often how small.',
    mend: 'Hide the number again. The list in hidden.csv grows only; never take a row out of it.',
  },
  'falls-in-year': {
    title: 'A count of the year so far that falls',
    why: 'What counts from the first day of the school year on can only grow. If it falls, the growth between periods cannot be checked.',
    mend: 'Correct the number, or take "cumulative" out of index.md where each period counts for itself.',
  },
  'worked-out': {
    title: 'A hidden number that can be worked out',
    why: 'If one school is hidden and the district and all other schools are shown, a subtraction gives the number back. The same goes for groups, limits, rates and two months of one year.',
    mend: `Hide at least one more number in each sum. ${again} It finds out which, and proves that it is enough.`,
  },
  'sums-disagree': {
    title: 'Sums that cannot be right',
    why: 'What is hidden is checked with the sums of groups and schools. If they are wrong, nothing can be said about what others can work out.',
    mend: 'Correct the rows. Students who belong to the district but to none of its schools need a unit of their own, such as "other programs".',
  },
  'cumulative-share': {
    title: 'A percentage that counts from the first day on',
    why: 'From two months of such percentages, anyone can work out how few students were added between them.',
    mend: 'Show the counts, or the percentage of each period alone, and take "cumulative" out of index.md.',
  },
  'partitions-not-said': {
    title: 'Groups that may be everybody',
    why: 'Where three or more groups are everybody, a hidden group is the total less the others. Two groups are looked at in any case.',
    mend: 'List the groups that together are everybody under "partitions". If they overlap or leave somebody out, write "partitions: {}".',
  },
  'counts-overlap': {
    title: 'Counts of periods that have days in common',
    why: 'The count of a year less those of its fall and winter is that of its spring, also where the spring is hidden. Sums over time cannot be checked.',
    mend: 'Keep one form of period in the table. If the others have never been public, leave them out; a second indicator would tell the same.',
  },
  'several-levels': {
    title: 'Schools of schools in one table',
    why: 'A district with its networks and their schools makes sums within sums, and nobody can check quickly and fully what they tell. A project or network beside schools may be the sum of some of them.',
    mend: 'Keep one level in a table: the district with its schools, or a network with its schools. Where there are several districts, name that of each school under "parent" in its file.',
  },
  'group-in-two-lists': {
    title: 'A group in two partitions',
    why: 'Lists that share a group make sums that nobody can check quickly and fully.',
    mend: 'Keep the group in one partition. For another list with it, make an indicator of its own.',
  },
  'record-shows-hidden': {
    title: 'A hidden number that a record still shows',
    why: 'The record of a closed routine is as public as the table. What is hidden in one place and shown in the other is not hidden.',
    mend: 'Run the command that the message names: it takes over what the table hides, and leaves everything else in the record as it was.',
  },
  'only-private': {
    title: 'A file for the team alone, in the public folder',
    why: 'A leader who reads which questions to press, a debrief, and what single people rated are for the team. The content folder is public, and so is everything it ever held.',
    mend: 'Move the file to the same place in the folder "private". If it was published before, remember that the history of the repository still has it.',
  },
} satisfies { readonly [Rule in RuleName]?: RuleHelp };

import type { Random } from './random.ts';

const groups = [
  'students',
  'ninth graders',
  'third graders',
  'new teachers',
  'teachers in their first three years',
  'families',
  'classrooms',
];
const did = [
  'reached the winter benchmark in reading',
  'came to school on at least nine days in ten',
  'met their mentor every week',
  'said that an adult at school knows them well',
  'formed groups from the latest check',
  'passed all of their courses in the first semester',
  'answered the survey within two weeks',
];
const times = ['this fall', 'since the last stocktake', 'in the first semester', 'over the summer', 'by the end of the winter term'];
const people = [
  'Principals',
  'Coaches',
  'Grade-level teams',
  'Mentors',
  'Counselors',
  'Care teams',
  'The school leadership teams',
  'Most families',
];
const act = [
  'tell us that the change is worth the effort',
  'have put the new routine into the weekly schedule',
  'look at the data together before they plan the next unit',
  'ask for more time to prepare the lessons',
  'work from one page with dates and names',
  'call the families of students who missed three days or more',
];
const turns = [
  'but the two largest schools have not begun',
  'and the next check will show whether it lasts',
  'although substitutes are short on most Fridays',
  'because the principal keeps the time free',
  'while the training of the second group waits for the budget',
  'so that nobody has to wait for the end of the term',
];
const sources = [
  'Attendance file',
  'Winter reading check',
  "Coaches' log",
  'Report cards',
  'Student survey',
  'Personnel file',
  'Interviews',
];
const works = [
  'Write down',
  'Agree on',
  'Try out',
  'Bring the board',
  'Share with all schools',
  'Count once a month',
  'Prepare and send out',
];
const things = [
  'a schedule that protects the daily block',
  'the list of students who need a call this week',
  'one page on what the care teams do and when',
  'the price of two more days of training',
  'the three lessons that worked best in the fall',
  'a plan for the weeks after the winter break',
];
const questions = [
  'Which school is furthest along, and what can the others copy from it?',
  'What would it take to reach the students who were absent most?',
  'How soon may we expect the results to move?',
  'Who decides when two good uses of the same hour collide?',
  'What do teachers need on the first day to begin with confidence?',
  'Which of our steps could we stop without losing anything?',
];

/** Something that was counted: `46 of 100 ninth graders passed all of their courses this fall.` */
export function factSentence(random: Random): string {
  const of = random.pick([24, 42, 60, 100, 120]);
  return `${random.whole(8, of)} of ${of} ${random.pick(groups)} ${random.pick(did)} ${random.pick(times)}.`;
}

/** What people see: `Coaches ask for more time to prepare the lessons, because the principal keeps the time free.` */
export function viewSentence(random: Random): string {
  return `${random.pick(people)} ${random.pick(act)}, ${random.pick(turns)}.`;
}

/** What somebody will do: `Agree on a schedule that protects the daily block.` */
export function workSentence(random: Random): string {
  return `${random.pick(works)} ${random.pick(things)}.`;
}

/** A key question. */
export function question(random: Random): string {
  return random.pick(questions);
}

/** Where something can be looked up. */
export function sourceName(random: Random): string {
  return random.pick(sources);
}

/** Facts and views in turn. */
export function sentences(random: Random, count: number): string[] {
  return Array.from({ length: count }, (_, index) => (index % 2 === 0 ? factSentence(random) : viewSentence(random)));
}

/** Some sentences as people write them in a file: lines of at most 120 letters. */
export function paragraph(random: Random, count: number): string {
  const lines = [''];
  for (const word of sentences(random, count).join(' ').split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line.length + word.length + 1 > 120) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines.join('\n');
}

import type { PracticeFacts, Work } from '../../../domain/practice/facts.ts';
import { countInWords, inWords, sentenceStart } from '../numbers.ts';

/** What the guides advise instead, for each rule of good practice. */
export const practiceMessages: { readonly [Rule in keyof PracticeFacts]: (facts: PracticeFacts[Rule]) => string } = {
  'several-strategies': (facts) => `${atOnce(facts)} See whether some can wait.`,
  'many-strategies': (facts) => `${atOnce(facts)} End, join or postpone some.`,
  'milestones-of-year': ({ count, year }) =>
    `${year} has ${countInWords(count, 'milestone')}. ${
      count > 5
        ? 'Keep the three to five that matter most, and make next steps of the others.'
        : 'Write three to five big dates of the year.'
    }`,
  'no-leading-indicators': ({ year }) =>
    `${year} has no leading indicators. Write under "leadingIndicators" what each season should show, of the work and of students.`,

  'fewer-routines': ({ promised, count, year, over }) =>
    over
      ? `The series promises ${countInWords(promised, 'stocktake')} a year, and ${year} had ${orNone(count)}. Keep to this year's dates, or lower "perYear".`
      : `The series promises ${countInWords(promised, 'stocktake')} a year, and ${year} has ${orNone(count)}, held or to come. Add dates to "schedule", or lower "perYear".`,

  'agenda-minutes': ({ parts, minutes }) =>
    `The parts of the agenda add up to ${parts} minutes, not ${minutes}. Change "minutes" here or in a part.`,
  'agenda-shape': ({ share, least }) => `Deep dives have ${share} % of the time. Give them at least ${least} %, and shorten the rest.`,
  'many-deep-dives': ({ count }) =>
    `The agenda has ${countInWords(count, 'deep dive')}. Keep the two or three that the evidence asks for, and leave the others to a memo.`,
  'no-time-for-next-steps': () =>
    'The agenda keeps no time for next steps. End it with a part that says "part: commit", of five minutes or so.',
  'stocktake-length': ({ minutes }) =>
    `A stocktake of ${minutes} minutes is too ${minutes < 60 ? 'short to go deep. Plan 60 to 90.' : 'long. Plan 60 to 90, and leave what does not fit to a memo.'}`,
  'deep-dive-without-fact': ({ objective }) =>
    `The deep dive "${shorten(objective)}" has no key fact. Write under "keyFacts" what is known, with its evidence.`,
  'deep-dive-without-question': ({ objective }) =>
    `The deep dive "${shorten(objective)}" has no key question. Write under "keyQuestions" what the meeting must answer.`,

  'no-next-steps': () => 'The stocktake was held, but it has no "nextSteps". Write who does what by when.',
  'no-decisions': () => 'The stocktake was held, but it has no "decisions". Write what was decided, and who decided it.',
  'no-leader': ({ absent }) =>
    absent === ''
      ? 'Nobody led this stocktake. Give the role "leader" to the person who asked the hard questions.'
      : `"${absent}" was to lead and did not come. Give the role "leader" to the person who led instead.`,
  'no-broker': ({ absent }) =>
    absent === ''
      ? 'Nobody brokered this stocktake. Give the role "broker" to the person who prepared and ran it.'
      : `"${absent}" was to run the meeting and did not come. Give the role "facilitator" to the person who ran it instead.`,
  'leader-facilitates': ({ who, strategy }) =>
    strategy === null
      ? `"${who}" both led the meeting and ran it. Let somebody else run the next one, so that the leader is free to ask.`
      : `"${who}" ran the meeting and leads "${shorten(strategy)}", which it looked at. Let somebody else run the next one.`,
  'one-sided-steps': ({ count, owner }) =>
    owner === null
      ? `${sentenceStart(`all ${countInWords(count, 'next step')}`)} fall to schools. Write down what the district office does as well.`
      : `${sentenceStart(`all ${countInWords(count, 'next step')}`)} fall to "${owner}". Share them among those who took part.`,

  'short-rationale': ({ count }) =>
    `The reason has ${countInWords(count, 'word')}. Say in a sentence or two what people saw, and why it means this level.`,
  'outside-range': ({ side }) =>
    `The overall level lies ${side} all of its elements. Say why under "outsideRangeBecause", or correct a level.`,
  'evidence-not-named': () =>
    'Evidence is rated above the lowest level, but none is named. Write under "evidence" what is known, its source and its day.',

  'carried-twice': ({ step, times }) =>
    `"${step}" was carried ${times === 2 ? 'twice' : `${inWords(times)} times`}. Split it, give it to somebody who has time, or drop it and say why.`,
  'vague-step': ({ step }) => `"${shorten(step)}" does not say what will be there in the end. Write the result, or add "doneWhen".`,

  'work-of-leaver': ({ who, name, until, successor, work }) => {
    const command = `"npx stocktake handover ${who} ${successor ?? '<successor>'}"`;
    const mend = successor === null ? `Name a "successor" in people.yaml, then run ${command}.` : `Hand it over with ${command}.`;
    return `${name} left on ${until} and still ${taskOf(work)}. ${mend}`;
  },
};

function orNone(count: number): string {
  return count === 0 ? 'none' : inWords(count);
}

function atOnce({ count, year, school }: PracticeFacts['several-strategies']): string {
  const strategies = sentenceStart(countInWords(count, 'strategy', 'strategies'));
  const where = school === '' ? '' : ` at ${school}`;
  return `${strategies} are under way${where} in ${year}. The ODE guide asks for one to three a year, the toolkit for three to five and seven at most.`;
}

function taskOf(work: Work): string {
  if (work.kind === 'lead') return 'leads this strategy';
  return work.kind === 'milestone' ? `owns the milestone "${shorten(work.title)}"` : `owns the next step "${work.address}"`;
}

function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

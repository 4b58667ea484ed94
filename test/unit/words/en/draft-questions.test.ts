import { describe, expect, test } from 'vitest';
import { draftOf } from '../../../../src/domain/views/draft.ts';
import { draftObjective, draftQuestions } from '../../../../src/words/en/draft-questions.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow, type StrategyRow } from '../../../make-site.ts';

const [may, sep, oct, feb] = ['2026-05-14-may', '2026-10-01-sep', '2026-10-15-oct', '2027-02-11-feb'] as const;

interface Case {
  readonly may?: RatingsRow;
  readonly sep?: RatingsRow;
  readonly oct?: RatingsRow;
  readonly feb?: RatingsRow;
  readonly strategy?: StrategyRow;
  readonly promise?: RoutineRow;
}

/** What the deep dive into strategy `a` is for, and what it asks. */
function asked({ strategy = {}, promise, ...ratings }: Case): readonly [string, string, ...string[]] {
  const rated = Object.entries({ [may]: ratings.may, [sep]: ratings.sep, [oct]: ratings.oct });
  const site = makeSite({
    people: { luis: { name: 'Luis Ortega' }, dana: { name: 'Dana Kim' } },
    strategies: { a: strategy, b: {} },
    routines: {
      ...(promise ? { [may]: [ratings.may ?? {}, promise] as const } : {}),
      ...Object.fromEntries(rated.flatMap(([id, row]) => (row && !(promise && id === may) ? [[id, { b: 'green', ...row }]] : []))),
      [feb]: [ratings.feb ?? {}, { status: 'preparing', focus: { strategies: ['a'] } }],
    },
  });
  const draft = draftOf(site, pick(site.routines, feb));
  const part = draft.parts.find((one) => one.kind === 'deep-dive');
  if (part?.kind !== 'deep-dive') throw new Error('There is one.');
  const { text, kind } = draftObjective(part);
  return [kind, text, ...draftQuestions(site, part.dive)];
}

const green = { oct: { a: 'green' } };
const act = ['Who must act first, and by when?', 'What do we stop or put off to make room for it?'] as const;
const bring = 'Who brings what is missing, and by when?';
const milestones = (...given: readonly (readonly [title: string, due: string, moved?: boolean])[]): StrategyRow => ({
  years: {
    '2026-27': {
      milestones: given.map(([title, due, moved], index) => ({
        id: `m${index}`,
        title,
        due,
        ...(moved ? { moved: [{ from: '2026-09-01', why: 'Rain.' }] } : {}),
      })),
    },
  },
});
const promised = (...owners: readonly (string | null)[]): RoutineRow => ({
  nextSteps: owners.map((owner, index) => ({
    id: `s${index}`,
    text: `Call ${index}.`,
    due: '2026-06-01',
    strategy: 'a',
    ...(owner === null ? {} : { owner }),
  })),
});
const carriedAgain: RoutineRow = { followUps: [{ step: `${may}#s0`, carried: { due: '2027-04-01', why: 'Rain.' } }] };

describe('each reason asks its own', () => {
  test.each<[string, Case, readonly string[]]>([
    [
      'nothing noticed',
      green,
      [
        'skill',
        'Learn what makes it work, and agree who tries the same next',
        'What exactly is done here that others do not do?',
        'Who could try it next?',
        'What help would they need from us?',
      ],
    ],
    [
      'fell',
      { may: { a: 'green' }, oct: { a: 'amber-green' } },
      [
        'decision',
        'Understand why the rating fell, and decide what brings it back to green',
        'What changed between May and October 2026, and what of it is ours to change?',
        ...act,
      ],
    ],
    [
      'lowest',
      { oct: { a: 'red' } },
      ['decision', 'Decide what it takes to get from red to amber-red', 'What would it take to get from red to amber-red?', ...act],
    ],
    [
      'lowest, by one part',
      { oct: { a: { overall: 'amber-red', elements: ['red', 'green', 'red'] } } },
      [
        'decision',
        'Decide what it takes to get from amber-red to amber-green',
        'What would it take to lift “Planning” and “Evidence” from red to amber-red?',
        ...act,
      ],
    ],
    [
      'low',
      { oct: { a: 'amber-red', b: 'red' } },
      [
        'decision',
        'Decide what it takes to get from amber-red to amber-green',
        'What would it take to get from amber-red to amber-green?',
        ...act,
      ],
    ],
    [
      'above its parts',
      { oct: { a: { overall: 'green', elements: ['red'] } } },
      [
        'knowledge',
        'Understand why success looks more likely than the parts suggest',
        'What do we see in the whole that its parts do not show?',
        ...act,
      ],
    ],
    [
      'below its parts, with a reason',
      { oct: { a: { overall: 'amber-green', elements: ['green'], outsideRangeBecause: 'Too early.' } } },
      [
        'knowledge',
        'Understand why success looks less likely than the parts suggest',
        'Does the reason for rating the whole below its parts still hold?',
        ...act,
      ],
    ],
    [
      'raters far apart',
      { oct: { a: { overall: 'green', spread: { capacity: { red: 1, green: 1 } } } } },
      ['attitude', 'Come to one view of where it stands', 'What did some raters see on “Capacity” that others did not?', bring],
    ],
    [
      'a milestone overdue',
      { ...green, strategy: milestones(['All trained', '2026-11-01']) },
      [
        'decision',
        'Decide how we reach the overdue milestone, and by when',
        'What is in the way of “All trained”, and who can remove it?',
        ...act,
      ],
    ],
    [
      'four of them',
      { ...green, strategy: milestones(['1', '2026-11-01'], ['2', '2026-11-02'], ['3', '2026-11-03'], ['4', '2026-11-04']) },
      [
        'decision',
        'Decide how we reach the four overdue milestones, and by when',
        'What is in the way of “1”, “2”, and two more milestones, and who can remove it?',
        ...act,
      ],
    ],
    [
      'a milestone moved',
      { ...green, strategy: milestones(['All trained', '2027-01-15', true]) },
      ['decision', 'Decide what makes the new date hold', 'Will the new date of “All trained” hold, and what does it hang on?', ...act],
    ],
    [
      'two of them',
      { ...green, strategy: milestones(['1', '2027-01-15', true], ['2', '2027-01-15', true]) },
      ['decision', 'Decide what makes the new dates hold', 'Will the new dates of “1” and “2” hold, and what do they hang on?', ...act],
    ],
    [
      'a step overdue',
      { ...green, promise: promised('luis') },
      ['decision', 'Decide how we keep the promise that is overdue', 'What help does Luis Ortega need to finish “Call 0”?', ...act],
    ],
    [
      'two steps overdue',
      { ...green, promise: promised('luis', 'dana') },
      [
        'decision',
        'Decide how we keep the promises that are overdue',
        'What help do Luis Ortega and Dana Kim need to finish “Call 0” and “Call 1”?',
        ...act,
      ],
    ],
    [
      'a step that nobody has',
      { ...green, promise: promised(null) },
      ['decision', 'Decide how we keep the promise that is overdue', 'What is in the way of “Call 0”?', ...act],
    ],
    [
      'stale',
      { may: { a: 'green' }, oct: {} },
      ['knowledge', 'Understand where it stands today', 'What do we know today that we did not know on 14 May 2026?', bring],
    ],
    [
      'never rated',
      {},
      ['knowledge', 'Understand where it stands, and agree on a first rating', 'What evidence would let us rate it?', bring],
    ],
    [
      'could not be rated',
      { oct: { a: '-' } },
      [
        'knowledge',
        'Understand where it stands, and agree on a first rating',
        'Has the evidence come that we were waiting for, and what does it say?',
        bring,
      ],
    ],
    [
      'disputed',
      { oct: { a: { overall: 'green', dissent: 'No.' } } },
      [
        'attitude',
        'Hear those who see it differently, and agree where it stands',
        'What do those who disagree see that the rest of us do not?',
        bring,
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(asked(given)).toEqual(expected);
  });

  test('a step carried twice', () => {
    const check: RoutineRow = { followUps: [{ step: `${may}#s0`, carried: { due: '2026-12-01', why: 'Rain.' } }] };
    const site = makeSite({
      strategies: ['a'],
      routines: {
        [may]: [{ a: 'green' }, promised('luis')],
        [oct]: [{ a: 'green' }, check],
        [feb]: [{}, { status: 'preparing', ...carriedAgain }],
      },
    });
    const [part] = draftOf(site, pick(site.routines, feb)).parts.flatMap((one) => (one.kind === 'deep-dive' ? [one] : []));
    expect(part && draftObjective(part)).toEqual({ text: 'Decide whether we do, change or drop what was carried twice', kind: 'decision' });
    expect(part && draftQuestions(site, part.dive)[0]).toBe('Do we do, change or drop “Call 0”?');
  });
});

test.each<[string, Case, string]>([
  ['over the new year', { oct: { a: 'green' }, feb: { a: 'amber-green' } }, 'October 2026 and February 2027'],
  ['within a month', { sep: { a: 'green' }, oct: { a: 'amber-green' } }, '1 October 2026 and 15 October 2026'],
])('fell %s', (_, given, between) => {
  expect(asked(given)[2]).toBe(`What changed between ${between}, and what of it is ours to change?`);
});

test('the two weightiest ask first, then what somebody can act on', () => {
  const strategy = milestones(['Late', '2026-11-01'], ['Moved', '2027-01-15', true]);
  const spread = { planning: { red: 1, green: 1 } };
  expect(asked({ may: { a: 'green' }, oct: { a: { overall: 'red', spread } }, strategy }).slice(2)).toEqual([
    'What changed between May and October 2026, and what of it is ours to change?',
    'What would it take to get from red to amber-red?',
    'What is in the way of “Late”, and who can remove it?',
  ]);
});

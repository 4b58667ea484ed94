import { describe, expect, test } from 'vitest';
import type { Milestone } from '../../../../src/schemas/milestone.ts';
import type { FollowUp } from '../../../../src/schemas/next-step.ts';
import * as promises from '../../../../src/words/en/promises.ts';
import { makeSite, pick, type RoutineRow } from '../../../make-site.ts';

const today = '2026-11-22';
const routine = '2026-11-12-x';
const milestone = (due: string, done?: string): Milestone => ({
  id: 'm',
  title: 'Teams named',
  due,
  ...(done === undefined ? {} : { done }),
});

describe('where a milestone stands', () => {
  test.each([
    ['2026-11-06', '2026-11-06', 'Done 6 Nov 2026', false],
    ['2026-11-06', '2026-11-01', 'Done 1 Nov 2026', false],
    ['2026-11-06', '2026-11-07', 'Done 7 Nov 2026, 1 day late', false],
    ['2026-10-30', '2026-11-06', 'Done 6 Nov 2026, 7 days late', false],
    [today, undefined, 'Due today', false],
    ['2026-11-23', undefined, 'In 1 day', false],
    ['2027-02-08', undefined, 'In 78 days', false],
    ['2026-11-21', undefined, '1 day overdue', true],
    ['2026-11-09', undefined, '13 days overdue', true],
    ['2020-11-22', undefined, '2,191 days overdue', true],
  ])('due %s, done %s: %s', (due, done, state, overdue) => {
    expect(promises.milestoneState(milestone(due, done), today)).toBe(state);
    expect(promises.isOverdue(milestone(due, done), today)).toBe(overdue);
  });

  test('over the days when clocks change', () => {
    expect(promises.milestoneState(milestone('2026-11-02'), '2026-10-31')).toBe('In 2 days');
    expect(promises.milestoneState(milestone('2026-03-07'), '2026-03-09')).toBe('2 days overdue');
  });
});

test.each([
  [[], 'No milestones yet.'],
  [[milestone('2026-11-06', '2026-11-06')], 'One milestone: one done.'],
  [[milestone('2026-11-06')], 'One milestone: one overdue.'],
  [[milestone(today)], 'One milestone: one to come.'],
  [
    [milestone('2026-11-01', '2026-11-02'), milestone('2026-11-01'), milestone('2027-01-01'), milestone('2027-02-01')],
    'Four milestones: one done, one overdue, two to come.',
  ],
])('milestones counted %#', (milestones, sentence) => {
  expect(promises.milestoneCount(milestones, today)).toBe(sentence);
});

const followUp = (outcome: object): FollowUp => ({ step: '2026-10-15-x#call', ...outcome });

describe('what became of a step', () => {
  const nextSteps = [
    { id: 'one', text: 'Call 32 families' },
    { id: 'two', text: 'Write to the others' },
  ];
  const site = makeSite({ people: { dana: { name: 'Dana Kim' } }, routines: { [routine]: [{}, { nextSteps }] } });
  const held = pick(site.routines, routine);

  test.each<[object, string, string]>([
    [{ done: '2026-11-10' }, 'Done on 10 November 2026', ''],
    [{ done: '2026-11-10', note: 'All 64 families' }, 'Done on 10 November 2026', 'All 64 families.'],
    [{ carried: { due: '2027-03-12', why: 'The supplier was late.' } }, 'Carried to 12 Mar 2027', 'The supplier was late.'],
    [{ carried: { due: '2027-03-12', why: 'It was late' }, note: 'Two wait' }, 'Carried to 12 Mar 2027', 'It was late. Two wait.'],
    [{ reassigned: { owner: 'dana' } }, 'Given to Dana Kim', ''],
    [{ reassigned: { owner: 'dana', due: '2027-03-12', why: 'A new job.' } }, 'Given to Dana Kim, due 12 Mar 2027', 'A new job.'],
    [{ replaced: { by: ['one'] } }, 'Replaced', 'Now: “Call 32 families”.'],
    [
      { replaced: { by: ['one', 'two'], why: 'Too much at once' } },
      'Replaced',
      'Too much at once. Now: “Call 32 families” and “Write to the others”.',
    ],
    [{ replaced: { by: ['gone'] } }, 'Replaced', ''],
    [{ dropped: { why: 'No longer needed.' } }, 'Dropped', 'No longer needed.'],
    [{ dropped: { why: 'Is it needed?' }, note: 'No.' }, 'Dropped', 'Is it needed? No.'],
  ])('%j', (outcome, what, why) => {
    expect(promises.outcomeWords(site, held, followUp(outcome))).toEqual({ what, why });
  });

  test('a routine without steps of its own', () => {
    const bare = makeSite({ routines: { [routine]: {} } });
    expect(promises.outcomeWords(bare, pick(bare.routines, routine), followUp({ replaced: { by: ['one'] } }))).toEqual({
      what: 'Replaced',
      why: '',
    });
  });
});

test.each<[number, RoutineRow, string]>([
  [0, {}, 'None promised on 12 November.'],
  [1, {}, 'One promised on 12 November.'],
  [5, {}, 'Five promised on 12 November.'],
  [13, {}, '13 promised on 12 November.'],
  [2, { status: 'preparing' }, 'Two proposed so far.'],
  [0, { status: 'preparing' }, 'None proposed so far.'],
])('%i steps of a routine %j: %s', (count, fields, sentence) => {
  const steps = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, text: 'Call' }));
  const site = makeSite({ routines: { [routine]: [{}, fields] } });
  expect(promises.stepCount(steps, pick(site.routines, routine))).toBe(sentence);
});

test.each<[object[], string]>([
  [[], 'None answered.'],
  [[{ done: '2026-11-10' }], 'One answered: one done.'],
  [
    [{ dropped: { why: 'No.' } }, { done: '2026-11-10' }, { done: '2026-11-11' }, { carried: { due: '2027-01-01', why: 'Late.' } }],
    'Four answered: two done, one carried, one dropped.',
  ],
  [[{ reassigned: { owner: 'Dana' } }, { replaced: { by: ['one'] } }], 'Two answered: one reassigned, one replaced.'],
])('follow-ups counted %#', (outcomes, sentence) => {
  expect(promises.followUpCount(outcomes.map(followUp))).toBe(sentence);
});

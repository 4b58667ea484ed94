import { expect, test } from 'vitest';
import type { RoutineRow, SiteTable } from '../../../../make-site.ts';
import { factsBetween } from '../../../../support/differences.ts';

const [feb, may] = ['2027-02-11-x', '2027-05-13-x'] as const;

/** The promise of February stands; what changes is May, which is in preparation. */
const table = (row: RoutineRow): SiteTable => ({
  routines: {
    [feb]: [
      {},
      {
        nextSteps: [
          { id: 'call', text: 'Call all.' },
          { id: 'visit', text: 'Visit one.' },
        ],
      },
    ],
    [may]: [{}, { status: 'preparing', ...row }],
  },
});

const step = { id: 'new', text: 'Call the families of all 64.', owner: 'Ana', due: '2027-06-01' };
const [call, visit] = [`${feb}#call`, `${feb}#visit`];

test.each<[string, RoutineRow, RoutineRow, string[]]>([
  ['a new step', {}, { nextSteps: [step] }, [`steps: step-new ${may} new`]],
  ['a step that is gone', { nextSteps: [step] }, {}, [`steps: step-removed ${may} new`]],
  [
    'reworded',
    { nextSteps: [step] },
    { nextSteps: [{ ...step, text: 'Sing.' }] },
    [`steps: field ${may} nextSteps.*.text "${step.text}" > "Sing."`],
  ],
  [
    'given to another, for another day',
    { nextSteps: [step] },
    { nextSteps: [{ ...step, owner: 'Ben', due: '2027-07-01' }] },
    [`steps: field ${may} nextSteps.*.owner "Ana" > "Ben"`, `steps: field ${may} nextSteps.*.due "2027-06-01" > "2027-07-01"`],
  ],
  [
    'in another order',
    { nextSteps: [step, { ...step, id: 'other' }] },
    { nextSteps: [{ ...step, id: 'other' }, step] },
    [`steps: order ${may} nextSteps`],
  ],
  ['an answer', {}, { followUps: [{ step: call, done: '2027-03-01' }] }, [`answers: answer-new ${may} ${call}`]],
  ['an answer that is gone', { followUps: [{ step: call, done: '2027-03-01' }] }, {}, [`answers: answer-removed ${may} ${call}`]],
  [
    'another answer',
    { followUps: [{ step: call, done: '2027-03-01' }] },
    { followUps: [{ step: call, dropped: { why: 'No need.' } }] },
    [`answers: answer-changed ${may} ${call}`],
  ],
  [
    'answers in another order',
    {
      followUps: [
        { step: call, done: '2027-03-01' },
        { step: visit, done: '2027-03-01' },
      ],
    },
    {
      followUps: [
        { step: visit, done: '2027-03-01' },
        { step: call, done: '2027-03-01' },
      ],
    },
    [`answers: order ${may} followUps`],
  ],
])('%s', (_, before, after, facts) => {
  expect(factsBetween(table(before), table(after))).toEqual(facts);
});

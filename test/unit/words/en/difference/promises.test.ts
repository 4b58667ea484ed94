import { expect, test } from 'vitest';
import type { RoutineRow, SiteTable } from '../../../../make-site.ts';
import { saidBetween } from '../../../../support/differences.ts';

const [feb, may] = ['2027-02-11-x', '2027-05-13-x'] as const;
const people = { ana: { name: 'Ana Whitfield', position: 'Superintendent' }, ben: { name: 'Ben Ito', position: 'Principal' } };
const table = (row: RoutineRow): SiteTable => ({
  people,
  routines: { [feb]: [{}, { nextSteps: [{ id: 'call', text: 'Call all.' }] }], [may]: [{}, { status: 'preparing', ...row }] },
});
const step = { id: 'new', text: 'Visit one.', owner: 'ana', due: '2027-06-01' };
const call = `${feb}#call`;
const of = 'in the stocktake of 13 May 2027';

test.each<[RoutineRow, RoutineRow, string]>([
  [{}, { nextSteps: [step] }, `“Visit one.”: new next step ${of}: Ana Whitfield, due 1 Jun 2027.`],
  [{}, { nextSteps: [{ id: 'new', text: 'Visit one.' }] }, `“Visit one.”: new next step ${of}: To be named.`],
  [{ nextSteps: [step] }, {}, `“Visit one.”: next step ${of} removed: Ana Whitfield, due 1 Jun 2027.`],
  [
    { nextSteps: [step] },
    { nextSteps: [{ ...step, owner: 'ben' }] },
    '“Visit one.”: “Owner” rewritten in place from Ana Whitfield to Ben Ito.',
  ],
  [
    { nextSteps: [step] },
    { nextSteps: [{ ...step, due: '2027-07-01' }] },
    '“Visit one.”: “Due” rewritten in place from 1 June 2027 to 1 July 2027.',
  ],
  [
    { nextSteps: [step] },
    { nextSteps: [{ ...step, text: 'Sing.' }] },
    '“Sing.”: “Next step” rewritten in place from “Visit one.” to “Sing.”',
  ],
  [{}, { followUps: [{ step: call, done: '2027-03-01' }] }, `“Call all.”: answered ${of}: done on 1 March 2027.`],
  [{}, { followUps: [{ step: call, dropped: { why: 'No need.' } }] }, `“Call all.”: answered ${of}: dropped. No need.`],
  [
    {},
    { followUps: [{ step: call, carried: { due: '2027-06-01', why: 'Late.' } }] },
    `“Call all.”: answered ${of}: carried to 1 Jun 2027. Late.`,
  ],
  [{}, { followUps: [{ step: 'other#x', done: '2027-03-01' }] }, `other#x: answered ${of}: done on 1 March 2027.`],
  [{ followUps: [{ step: call, done: '2027-03-01' }] }, {}, `“Call all.”: answer ${of} removed: done on 1 March 2027.`],
  [
    { followUps: [{ step: call, done: '2027-03-01' }] },
    { followUps: [{ step: call, reassigned: { owner: 'ben' } }] },
    `“Call all.”: answer ${of} changed from done on 1 March 2027 to given to Ben Ito.`,
  ],
  [
    { followUps: [{ step: call, dropped: { why: 'No need.' } }] },
    { followUps: [{ step: call, dropped: { why: 'No time.' } }] },
    `“Call all.”: reason of the answer ${of} changed from No need. to No time.`,
  ],
])('%j to %j', (before, after, sentence) => {
  expect(saidBetween(table(before), table(after))).toEqual([sentence]);
});

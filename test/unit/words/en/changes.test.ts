import { expect, test } from 'vitest';
import { changesAfter } from '../../../../src/domain/views/changes.ts';
import { changeWords } from '../../../../src/words/en/changes.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const [feb, may] = ['2026-02-12-x', '2026-05-14-x'] as const;
const people = { dana: { name: 'Dana Kim' } };

/** What is said of every change, newest first. */
function said(table: SiteTable): string[] {
  const site = makeSite({ people, strategies: ['a'], ...table });
  return changesAfter(site, pick(site.plans, 'plan'), '2020-01-01').map((change) => changeWords(site, change));
}

test('ratings', () => {
  expect(said({ routines: { [feb]: { a: 'red' }, [may]: { a: 'green' } } })).toEqual([
    'Its rating moved from red to green.',
    'The stocktake of 14 May 2026 was held.',
    'It was rated for the first time: red.',
    'The stocktake of 12 February 2026 was held.',
  ]);
});

test.each<[RoutineRow, string]>([
  [{}, 'The stocktake of 12 February 2026 was held.'],
  [{ kind: 'check-in' }, 'The check-in of 12 February 2026 was held.'],
  [{ headline: 'Attendance rose.' }, 'Attendance rose.'],
  [{ status: 'cancelled', reason: 'Snow closed all schools' }, 'The stocktake of 12 February 2026 was cancelled. Snow closed all schools.'],
  [{ status: 'cancelled', reason: 'Why? Snow.' }, 'The stocktake of 12 February 2026 was cancelled. Why? Snow.'],
  [{ status: 'cancelled' }, 'The stocktake of 12 February 2026 was cancelled.'],
])('a routine: %j', (fields, sentence) => {
  expect(said({ routines: { [feb]: [{}, fields] } })).toEqual([sentence]);
});

test.each<[object | null, string | undefined, string]>([
  [{ done: '2026-04-20' }, 'dana', 'Done: Call 64 families.'],
  [{ dropped: { why: 'No.' } }, 'dana', 'Dropped: Call 64 families.'],
  [{ carried: { due: '2026-12-01', why: 'Late.' } }, 'dana', 'Carried to a later day: Call 64 families.'],
  [null, 'dana', 'Was due and is not done: Call 64 families. Dana Kim has it.'],
  [null, undefined, 'Was due and is not done: Call 64 families.'],
])('a next step: %j, of %s', (outcome, owner, sentence) => {
  const nextSteps = [{ id: 'call', text: 'Call 64 families', due: '2026-05-20', ...(owner === undefined ? {} : { owner }) }];
  const followUps = outcome ? [{ step: `${feb}#call`, ...outcome }] : [];
  expect(said({ routines: { [feb]: [{}, { nextSteps }], [may]: [{}, { followUps }] } })).toContain(sentence);
});

test('milestones, the plan, and a strategy’s life', () => {
  const milestones = [
    { id: 'named', title: 'A team in each school', due: '2026-09-01', done: '2026-09-03' },
    { id: 'met', title: 'All have met.', due: '2026-10-01' },
  ];
  const plans = { plan: { changes: [{ on: '2026-08-01', what: 'Two goals' }] } };
  expect(said({ plans, strategies: { a: { from: '2026-07-01', years: { '2026-27': { milestones } } } } })).toEqual([
    'Milestone was due and is not reached: All have met.',
    'Milestone reached: A team in each school.',
    'Two goals.',
    'It began.',
  ]);
});

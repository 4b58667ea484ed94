import { describe, expect, test } from 'vitest';
import type { RoutineRow, SiteTable } from '../../../../make-site.ts';
import { saidBetween } from '../../../../support/differences.ts';

const [feb, may] = ['2027-02-11-x', '2027-05-13-x'] as const;
const people = {
  ana: { name: 'Ana Whitfield', position: 'Superintendent' },
  ben: { name: 'Ben Ito', position: 'Principal' },
};
const base: SiteTable = { people, strategies: { equity: { title: 'Teacher equity' }, calls: {} } };

describe('plans, goals and strategies', () => {
  const milestone = { id: 'named', title: 'All are named', due: '2026-09-01' };
  const years = (fields: object) => ({ years: { '2026-27': { milestones: [{ ...milestone, ...fields }] } } });

  test.each<[SiteTable, SiteTable, string]>([
    [{ strategies: ['calls'] }, { strategies: { calls: {}, teams: { replaces: ['calls'] } } }, 'Teams: new strategy in place of “Calls”.'],
    [
      { strategies: ['calls'] },
      { strategies: { calls: {}, teams: { continues: 'calls' } } },
      'Teams: new strategy that continues “Calls”.',
    ],
    [{ strategies: ['calls'] }, {}, 'Calls: strategy removed.'],
    [{}, { goals: ['goal', 'attendance'] }, 'Attendance: new goal.'],
    [
      { strategies: ['calls'] },
      { strategies: { calls: { status: 'ended', reason: 'The grant ended.' } } },
      'Calls: status changed from active to ended. The grant ended.',
    ],
    [
      {},
      { plans: { plan: { status: 'ended', ended: { on: '2028-06-30' } } } },
      'Plan: status changed from adopted to ended. 30 June 2028.',
    ],
    [{ strategies: { a: { title: 'A' } } }, { strategies: { a: { title: 'B' } } }, 'B: “Title” changed from “A” to “B”.'],
    [
      { people, strategies: { a: { lead: 'ana' } } },
      { people, strategies: { a: { lead: 'ben' } } },
      'A: “Lead” changed from Ana Whitfield to Ben Ito.',
    ],
    [
      { people, strategies: { a: { lead: 'ana' } } },
      {
        people,
        strategies: {
          a: {
            lead: [
              { who: 'ana', until: '2026-03-31' },
              { who: 'ben', from: '2026-04-01' },
            ],
          },
        },
      },
      'A: “Lead” changed from Ana Whitfield to Ana Whitfield, until 31 March 2026; Ben Ito, from 1 April 2026.',
    ],
    [
      { strategies: { a: { success: { what: 'All come', by: '2028-06-15' } } } },
      { strategies: { a: { success: { what: 'All come', by: '2027-06-15' } } } },
      'A: “Success” changed from All come, by 15 June 2028 to All come, by 15 June 2027.',
    ],
    [
      { goals: ['goal', 'other'], strategies: { a: { goals: ['goal'] } } },
      { goals: ['goal', 'other'], strategies: { a: { goals: ['goal', 'other'] } } },
      'A: “Goals” changed from Goal to Goal; Other.',
    ],
    [{ strategies: { a: {} } }, { strategies: { a: { scale: 'All schools' } } }, 'A: “Scale” added: “All schools”.'],
    [{ strategies: { a: { order: 2 } } }, { strategies: { a: {} } }, 'A: “Order” removed: 2.'],
    [{ strategies: { a: {} } }, { strategies: { a: years({}) } }, 'A: new milestone of 2026–27: “All are named”.'],
    [
      { strategies: { a: years({}) } },
      { strategies: { a: years({ done: '2026-09-03' }) } },
      'A: milestone “All are named” done: 3 September 2026.',
    ],
    [
      { strategies: { a: years({}) } },
      { strategies: { a: years({ due: '2026-12-01', moved: [{ from: '2026-09-01', why: 'Hiring took long.' }] }) } },
      'A: milestone “All are named” moved from 1 September 2026 to 1 December 2026. Hiring took long.',
    ],
    [
      { people, strategies: { a: years({}) } },
      { people, strategies: { a: years({ owner: 'ben' }) } },
      'A: “Owner” of milestone “All are named” of 2026–27 added: Ben Ito.',
    ],
    [
      { goals: { goal: { measures: [{ measure: 'Readers', years: { '2026-27': '61 %' } }] } } },
      { goals: { goal: { measures: [{ measure: 'Readers', years: { '2026-27': { target: '62 %', stretch: '64 %' } } }] } } },
      'Goal: target of measure “Readers” of 2026–27 changed from “61 %” to 62 %, stretch target 64 %.',
    ],
    [
      { goals: { goal: { measures: [{ measure: 'Readers', years: {} }] } } },
      { goals: { goal: { measures: [{ measure: 'Readers', years: {}, results: { '2026-27': { outcome: 'met', value: '62 %' } } }] } } },
      'Goal: result of measure “Readers” of 2026–27 added: met, value 62 %.',
    ],
  ])('%j to %j', (before, after, sentence) => {
    expect(saidBetween(before, after)).toEqual([sentence]);
  });
});

describe('routines', () => {
  const table = (row: RoutineRow): SiteTable => ({ ...base, routines: { [feb]: [{}, { status: 'preparing', ...row }] } });
  const objective = { text: 'See where we stand', minutes: 10 };

  test.each<[RoutineRow, RoutineRow, string]>([
    [{}, { status: 'held' }, 'status changed from in preparation to held.'],
    [{}, { status: 'cancelled', reason: 'Snow.' }, 'status changed from in preparation to cancelled. Snow.'],
    [{ objectives: [objective] }, { objectives: [objective, { text: 'Go home' }] }, 'new objective: “Go home”.'],
    [{ objectives: [objective, { text: 'Go home' }] }, { objectives: [objective] }, 'objective removed: “Go home”.'],
    [
      { objectives: [objective] },
      { objectives: [{ ...objective, text: 'See where all stand' }] },
      'objective reworded from “See where we stand” to “See where all stand”.',
    ],
    [
      { objectives: [objective] },
      { objectives: [{ ...objective, lead: 'ana' }] },
      '“Lead” of objective “See where we stand” added: Ana Whitfield.',
    ],
    [{ people: [{ who: 'ana' }] }, { people: [{ who: 'ana', came: false }] }, '“Came” of person Ana Whitfield changed from yes to no.'],
    [{ told: [] }, { told: [{ whom: 'Board' }] }, 'new report: “Board”.'],
    [{ body: 'We met.' }, { body: 'We met twice.' }, 'notes changed from “We met.” to “We met twice.”'],
    [
      { decisions: [{ text: 'Call.' }, { text: 'Wait.' }] },
      { decisions: [{ text: 'Wait.' }, { text: 'Call.' }] },
      'order of “Decisions” changed.',
    ],
  ])('%j to %j', (before, after, sentence) => {
    expect(saidBetween(table(before), table(after))).toEqual([`Stocktake of 11 February 2027: ${sentence}`]);
  });

  test('its date, and how long the agenda is', () => {
    expect(
      saidBetween(table({ objectives: [objective] }), table({ date: '2027-02-18', objectives: [{ ...objective, minutes: 11 }] })),
    ).toEqual([
      'Stocktake of 18 February 2027: date moved from 11 February 2027 to 18 February 2027.',
      'Stocktake of 18 February 2027: “Minutes” of objective “See where we stand” changed from 10 to 11.',
      'Stocktake of 18 February 2027: length of the agenda changed from 10 minutes to 11 minutes.',
    ]);
  });

  test('one that is new', () => {
    expect(saidBetween(base, { ...base, routines: { [feb]: [{ equity: '?' }, { status: 'preparing' }] } })[0]).toMatch(
      /^Stocktake of 11 February 2027: new on the site, in preparation: .* and .*\.$/u,
    );
  });
});

describe('ratings', () => {
  const table = (ratings: Record<string, string | object>, status: 'held' | 'preparing' = 'preparing'): SiteTable => ({
    ...base,
    routines: { [feb]: { equity: 'amber-red' }, [may]: [ratings, { status }] },
  });
  const of = 'in the stocktake of 13 May 2027';

  test.each<[Record<string, string | object>, Record<string, string | object>, string]>([
    [{ equity: 'amber-red' }, { equity: 'green' }, `Teacher equity: rating ${of} raised by two levels from amber-red to green.`],
    [{ equity: 'amber-red' }, { equity: 'red' }, `Teacher equity: rating ${of} lowered by one level from amber-red to red.`],
    [{ equity: 'amber-red' }, { equity: '-' }, `Teacher equity: rating ${of} changed from amber-red to not rated. No evidence yet.`],
    [{ equity: 'red' }, {}, `Teacher equity: rating ${of} removed: red.`],
    [
      { equity: 'red' },
      { equity: { overall: 'green', changedInRoutine: { from: 'red', why: 'A mentor came.' } } },
      `Teacher equity: rating ${of} raised by three levels from red to green. A mentor came.`,
    ],
    [
      { equity: { overall: 'red', elements: ['red'] } },
      { equity: { overall: 'red', elements: ['green'] } },
      `Teacher equity: “Planning” ${of} changed from red to green.`,
    ],
    [
      { equity: { overall: 'red', body: 'It is slow.' } },
      { equity: { overall: 'red', body: 'It is very slow.' } },
      'Teacher equity: rationale reworded from “It is slow.” to “It is very slow.”',
    ],
  ])('%j to %j', (before, after, sentence) => {
    expect(saidBetween(table(before), table(after))).toEqual([sentence]);
  });

  test.each<[string | object, string]>([
    [{ overall: 'green', body: 'It works. So far.' }, `Teacher equity: rated ${of}, up two from amber-red to green. It works.`],
    ['amber-red', `Teacher equity: rated ${of}, no change: amber-red.`],
    ['-', `Teacher equity: not rated ${of}. No evidence yet.`],
    ['?', `Teacher equity: still to be rated ${of}.`],
  ])('a new one: %j', (rating, sentence) => {
    expect(saidBetween(table({}), table({ equity: rating }))[1]).toBe(sentence);
  });

  test('in a held routine they are told of the routine', () => {
    expect(saidBetween(table({ equity: 'red' }, 'held'), table({ equity: 'green' }, 'held'))).toEqual([
      'Stocktake of 13 May 2027: Teacher equity, rating raised by three levels from red to green.',
    ]);
  });
});

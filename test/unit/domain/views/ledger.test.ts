import { describe, expect, test } from 'vitest';
import { ledgerOf, type Chain, type Step } from '../../../../src/domain/views/ledger.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';
import { dec, feb, may, oct, promises } from '../../../support/promises.ts';

const site = makeSite(promises);
const ledger = ledgerOf(site);

function stepOf(id: string): Step {
  return pick({ get: () => ledger.steps.find(({ fields }) => fields.id === id) }, id);
}

/** `done 2026-04-01 → 2026-04-06`: what became of a promise, when it was due first, and when it was done. */
function shown({ state, due, doneOn }: Chain): string {
  return [state, due ?? 'undated', ...(doneOn === null ? [] : ['→', doneOn])].join(' ');
}

test('every promise, from its first day to its end', () => {
  expect(Object.fromEntries(ledger.chains.map((chain) => [chain.first.fields.id, shown(chain)]))).toEqual({
    'on-time': 'done 2026-04-01 → 2026-03-31',
    'on-the-day': 'done 2026-04-01 → 2026-04-01',
    late: 'done 2026-04-01 → 2026-04-06',
    early: 'done 2027-03-01 → 2026-05-01',
    carried: 'open 2026-04-01',
    'carried-twice': 'open 2026-04-01',
    given: 'open 2026-04-01',
    'given-later': 'open 2026-04-01',
    'dropped-before': 'dropped 2026-09-01',
    'dropped-after': 'dropped 2026-04-01',
    split: 'open 2026-04-01',
    'half-done': 'done 2026-04-01 → 2026-06-01',
    'merged-one': 'done 2026-04-01 → 2026-06-01',
    'merged-two': 'done 2026-06-01 → 2026-06-01',
    undated: 'open undated',
    'undated-done': 'done undated → 2026-05-01',
    'due-today': 'open 2026-11-22',
    new: 'open 2026-11-21',
  });
});

test.each([
  ['carried', 'open', 'luis', '2026-12-01', 1],
  ['carried-twice', 'open', 'luis', '2026-11-21', 2],
  ['given', 'open', 'dana', '2026-04-01', 0],
  ['given-later', 'open', 'dana', '2027-01-15', 0],
  ['undated', 'open', null, null, 0],
  ['split', 'replaced', 'luis', '2026-04-01', 0],
  ['part-one', 'done', 'luis', '2026-06-01', 0],
  ['right', 'dropped', 'luis', '2026-04-01', 0],
])('the step %s is %s now, with %s, due %s, carried %i times', (id, state, owner, due, carried) => {
  expect(stepOf(id)).toMatchObject({ state, owner, due, carried });
});

describe('split and merged', () => {
  const ids = (steps: readonly Step[]): string[] => steps.map(({ fields }) => fields.id);

  test('steps know what came in their place, and in whose place they came', () => {
    expect([ids(stepOf('split').replacedBy), ids(stepOf('part-one').replaces)]).toEqual([['part-one', 'part-two'], ['split']]);
    expect([ids(stepOf('merged-one').replacedBy), ids(stepOf('merged').replaces)]).toEqual([['merged'], ['merged-one', 'merged-two']]);
  });

  test('a promise ends where its last steps stand', () => {
    const ends = Object.fromEntries(ledger.chains.map((chain) => [chain.first.fields.id, ids(chain.ends)]));
    expect(ends).toMatchObject({ split: ['part-one', 'part-two'], 'merged-one': ['merged'], 'merged-two': ['merged'], new: ['new'] });
  });

  test('a step is as often carried as those in whose place it came', () => {
    const nextSteps = (...steps: string[]) => steps.map((id) => ({ id, text: 'Call' }));
    const carry = { step: '2026-02-12-x#a', carried: { due: '2026-04-01', why: 'It was late.' } };
    const replaced = ['a', 'b'].map((id) => ({ step: `2026-02-12-x#${id}`, replaced: { by: ['ab'] } }));
    const routines: SiteTable['routines'] = {
      '2026-02-12-x': [{}, { nextSteps: nextSteps('a', 'b') }],
      '2026-03-12-x': [{}, { followUps: [carry] }],
      '2026-04-12-x': [{}, { nextSteps: nextSteps('ab'), followUps: replaced }],
      '2026-05-12-x': [{}, { followUps: [{ ...carry, step: '2026-04-12-x#ab' }] }],
    };
    expect(ledgerOf(makeSite({ routines })).step('2026-04-12-x#ab')?.carried).toBe(2);
  });
});

test('steps by address, each with the answers given to it, oldest first', () => {
  expect(ledger.step(`${feb}#carried-twice`)?.answers.map(({ routine }) => routine.id)).toEqual([may, oct]);
  expect(ledger.step(`${feb}#undated`)?.answers).toEqual([]);
  expect(ledger.step(`${feb}#nothing`)).toBeUndefined();
});

describe('what does not count', () => {
  test('promises and answers of a routine that was not held', () => {
    expect(ledger.step(`${dec}#proposed`)).toBeUndefined();
    expect(ledger.step(`${feb}#due-today`)?.state).toBe('open');
  });

  const promise: RoutineRow = { nextSteps: [{ id: 'call', text: 'Call' }] };
  const answer: RoutineRow = { followUps: [{ step: '2026-02-12-x#call', done: '2026-02-12' }] };
  test.each<[string, string, RoutineRow, string]>([
    ['an earlier day', '2026-02-11-x', answer, 'open'],
    ['the same day, by the order of ids', '2026-02-12-w', answer, 'open'],
    ['the same day, after it', '2026-02-12-y', answer, 'done'],
    ['a later day', '2026-02-13-x', answer, 'done'],
    ['a cancelled routine', '2026-02-13-x', { ...answer, status: 'cancelled' }, 'open'],
    ['a postponed routine', '2026-02-13-x', { ...answer, status: 'postponed' }, 'open'],
    ['a trial, which was held', '2026-02-13-x', { ...answer, trial: true }, 'done'],
  ])('an answer of %s (%s)', (_, id, fields, state) => {
    const routines = { '2026-02-12-x': [{}, promise], [id]: [{}, fields] } as const;
    expect(ledgerOf(makeSite({ routines })).step('2026-02-12-x#call')?.state).toBe(state);
  });

  test('an answer of the routine that promised it, one to a step that nobody promised, a second end', () => {
    const again = { step: '2026-02-12-x#call', dropped: { why: 'No.' } };
    const unknown = { step: '2026-02-12-x#gone', done: '2026-02-12' };
    const own = makeSite({ routines: { '2026-02-12-x': [{}, { ...promise, ...answer }] } });
    const twice = makeSite({
      routines: { '2026-02-12-x': [{}, promise], '2026-02-13-x': [{}, answer], '2026-02-14-x': [{}, { followUps: [again, unknown] }] },
    });
    expect([own, twice].map((one) => ledgerOf(one).chains.map(shown))).toEqual([['open undated'], ['done undated → 2026-02-12']]);
  });
});

test('a site has one ledger; without promises it is empty', () => {
  expect(ledgerOf(site)).toBe(ledger);
  expect(ledgerOf(makeSite())).toMatchObject({ steps: [], chains: [] });
});

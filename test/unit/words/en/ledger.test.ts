import { describe, expect, test } from 'vitest';
import type { LedgerFigures } from '../../../../src/domain/views/ledger-figures.ts';
import { ledgerOf, type Chain, type Step } from '../../../../src/domain/views/ledger.ts';
import * as words from '../../../../src/words/en/ledger.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';
import { promises } from '../../../support/promises.ts';

const site = makeSite(promises);
const { chains, steps } = ledgerOf(site);
const stepOf = (id: string): Step => pick({ get: () => steps.find(({ fields }) => fields.id === id) }, id);
const chainOf = (id: string): Chain => pick({ get: () => chains.find(({ first }) => first.fields.id === id) }, id);

const figures: LedgerFigures = { promised: 0, open: 0, overdue: 0, carriedTwice: 0, done: 0, dropped: 0, dueSoFar: 0, onTime: 0 };

describe('figures', () => {
  test('each with its words; the share only where something was due', () => {
    const shown = (given: Partial<LedgerFigures>) =>
      words.ledgerFigureWords({ ...figures, ...given }).map(({ figure, label }) => `${figure} ${label}`);
    expect(shown({ open: 12, overdue: 2, carriedTwice: 1, dueSoFar: 46, onTime: 38 })).toEqual([
      '12 open',
      '2 overdue',
      '1 carried twice or more',
      '83% of 46 promises done on time',
    ]);
    expect(shown({ dueSoFar: 1 }).at(-1)).toBe('0% of 1 promise done on time');
    expect(shown({})).toHaveLength(3);
  });

  test.each([
    [0, 0, '–'],
    [0, 3, '0% of 3'],
    [2, 3, '67% of 3'],
    [3, 3, '100% of 3'],
  ])('%i of %i on time: %s', (onTime, dueSoFar, share) => {
    expect(words.onTimeShare({ ...figures, onTime, dueSoFar })).toBe(share);
  });

  test.each([
    [0, 0, ''],
    [1, 0, 'One done. Those that ended last stand on top.'],
    [0, 2, 'Two dropped. Those that ended last stand on top.'],
    [14, 3, '14 done, three dropped. Those that ended last stand on top.'],
  ])('%i done and %i dropped: %j', (done, dropped, note) => {
    expect(words.closedNote({ ...figures, done, dropped })).toBe(note);
  });
});

describe('open steps', () => {
  test.each([
    [1, 1, 'As of 22 November 2026: one open step, the first due on top.'],
    [7, 7, 'As of 22 November 2026: seven open steps, the first due on top.'],
    [5, 13, 'As of 22 November 2026: the five of 13 open steps that fall due first.'],
  ])('%i of %i: %s', (shown, open, caption) => {
    expect(words.openCaption(shown, open, '2026-11-22')).toBe(caption);
  });

  test.each([
    ['2026-11-20', 'In 2 days'],
    ['2026-11-21', 'In 1 day'],
    ['2026-11-22', 'Due today'],
    ['2026-11-23', '1 day overdue'],
    ['2026-12-22', '30 days overdue'],
  ])('on %s: %s', (today, state) => {
    expect(words.dueState(stepOf('due-today'), today)).toBe(state);
    expect(words.dueState(stepOf('undated'), today)).toBe('No day yet');
  });

  test.each([
    ['late', 'Done on 6 April 2026.'],
    ['right', 'Dropped.'],
    ['split', 'Went on as another step.'],
    ['carried', 'Due 1 Dec 2026, Luis Ortega.'],
    ['given', 'Due 1 Apr 2026, Dana Kim.'],
    ['undated', 'No day yet, To be named.'],
  ])('%s: %s', (id, standing) => {
    expect(words.stepStanding(site, stepOf(id))).toBe(standing);
  });

  test('who has it, and where it was promised', () => {
    expect([words.ownerOfStep(site, stepOf('given')), words.ownerOfStep(site, stepOf('undated'))]).toEqual(['Dana Kim', 'To be named']);
    expect(words.promisedIn(stepOf('new'))).toBe('Promised in the stocktake of 14 May 2026');
    expect(words.ledgerTitle(pick(site.plans, 'plan'))).toBe('Next steps, Plan');
  });

  test.each([
    ['carried', 'First due 1 Apr 2026, carried once.'],
    ['carried-twice', 'First due 1 Apr 2026, carried twice.'],
    ['given', ''],
  ])('%s: %j', (id, way) => {
    expect(words.carriedWords(stepOf(id))).toBe(way);
  });
});

/** One promise `call` that is answered month after month; the last answer may be of the step in its place, `again`. */
function history(due: string | undefined, ...answers: readonly RoutineRow[]) {
  const nextSteps = [{ id: 'call', text: 'Call', ...(due === undefined ? {} : { due }) }];
  const later = answers.map((row, index) => [`2026-0${index + 2}-12-x`, [{}, row]] as const);
  const routines: SiteTable['routines'] = { '2026-01-12-x': [{}, { nextSteps }], ...Object.fromEntries(later) };
  const ledger = ledgerOf(makeSite({ routines }));
  return { chain: pick({ get: () => ledger.chains[0] }, 'call'), step: pick(stepsOf(ledger), '2026-01-12-x#call'), ledger };
}

const stepsOf = ({ step }: ReturnType<typeof ledgerOf>) => ({ get: step });
const answer = (outcome: object, step = '2026-01-12-x#call'): RoutineRow => ({ followUps: [{ step, ...outcome }] });
const carry = answer({ carried: { due: '2026-12-01', why: 'Late.' } });

test.each([
  [undefined, 1, 'Carried once.'],
  [undefined, 3, 'Carried three times.'],
  ['2026-02-01', 3, 'First due 1 Feb 2026, carried three times.'],
])('first due %s, carried %i times: %s', (due, times, way) => {
  expect(words.carriedWords(history(due, ...Array.from({ length: times }, () => carry)).step)).toBe(way);
});

test('what came in the place of a step was due when that step was', () => {
  const replace: RoutineRow = {
    ...answer({ replaced: { by: ['again'] } }),
    nextSteps: [{ id: 'again', text: 'Call again', due: '2026-06-01' }],
  };
  const { ledger } = history('2026-02-01', carry, replace);
  expect(words.carriedWords(pick(stepsOf(ledger), '2026-03-12-x#again'))).toBe('First due 1 Feb 2026, carried once.');
});

describe('how promises ended', () => {
  test.each([
    ['on-time', 'Done on 31 March 2026.', ''],
    ['on-the-day', 'Done on 1 April 2026.', ''],
    ['late', 'Done on 6 April 2026, 5 days late.', ''],
    ['undated-done', 'Done on 1 May 2026.', ''],
    ['dropped-after', 'Dropped: No longer needed.', ''],
    ['carried', '', 'Carried once.'],
    ['carried-twice', '', 'Carried twice.'],
    ['given', '', 'Given to somebody else.'],
    ['split', '', 'Split into two steps.'],
    ['half-done', 'Done on 1 June 2026, 61 days late.', 'Split into two steps.'],
    ['merged-one', 'Done on 1 June 2026, 61 days late.', 'Merged with another step.'],
    ['merged-two', 'Done on 1 June 2026.', 'Merged with another step.'],
  ])('%s: %j %j', (id, end, way) => {
    expect([words.chainEnd(chainOf(id)), words.chainWay(chainOf(id))]).toEqual([end, way]);
  });

  test('one day late', () => {
    expect(words.chainEnd(history('2026-02-01', answer({ done: '2026-02-02' })).chain)).toBe('Done on 2 February 2026, 1 day late.');
  });

  test('everything on the way is said, from the first step to the last', () => {
    const given = answer({ reassigned: { owner: 'Dana' } });
    const replace: RoutineRow = { ...answer({ replaced: { by: ['again'] } }), nextSteps: [{ id: 'again', text: 'Call again' }] };
    const { chain } = history('2026-02-01', carry, given, replace, answer({ done: '2026-04-01' }, '2026-04-12-x#again'));
    expect(words.chainWay(chain)).toBe('Carried once. Given to somebody else. Replaced by another step.');
  });
});

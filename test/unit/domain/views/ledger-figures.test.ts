import { expect, test } from 'vitest';
import * as part from '../../../../src/domain/views/ledger-figures.ts';
import { ledgerOf } from '../../../../src/domain/views/ledger.ts';
import { makeSite, pick } from '../../../make-site.ts';
import { feb, may, promises } from '../../../support/promises.ts';

const site = makeSite(promises);
const { chains, steps } = ledgerOf(site);

test('figures, counted by hand', () => {
  expect(part.ledgerFigures(chains, steps, site.today)).toEqual({
    // 17 in February; in May `new` alone, for the others came in the place of a promise.
    promised: 18,
    // carried, carried-twice, given, given-later, part-two, undated, due-today, new
    open: 8,
    // carried-twice (21 November), given (1 April), new (21 November); not due-today
    overdue: 3,
    // carried-twice
    carriedTwice: 1,
    // on-time, on-the-day, late, early, half-done, merged-one, merged-two, undated-done
    done: 8,
    // dropped-before, dropped-after
    dropped: 2,
    // the eight that are done, carried, carried-twice, given, given-later, split, new, dropped-after
    dueSoFar: 15,
    // on-time, on-the-day, early, merged-two, undated-done
    onTime: 5,
  });
});

test('no promises, no figures', () => {
  expect(new Set(Object.values(part.ledgerFigures([], [], site.today)))).toEqual(new Set([0]));
});

test.each([
  ['2026-03-31', 0],
  ['2026-04-01', 0],
  ['2026-04-02', 1],
])('on %s a promise for 1 April that was dropped in May has fallen due: %i', (today, due) => {
  const dropped = chains.filter(({ first }) => first.fields.id === 'dropped-after');
  expect(part.ledgerFigures(dropped, [], today)).toMatchObject({ dueSoFar: due, onTime: 0, dropped: 1 });
});

test.each([
  ['2026-05-14', 0],
  ['2026-05-13', 1],
])('dropped on 14 May, due on %s: %i', (due, counted) => {
  const nextSteps = [{ id: 'call', text: 'Call', due }];
  const followUps = [{ step: `${feb}#call`, dropped: { why: 'No.' } }];
  const own = ledgerOf(makeSite({ routines: { [feb]: [{}, { nextSteps }], [may]: [{}, { followUps }] } }));
  expect(part.ledgerFigures(own.chains, own.steps, '2026-11-22').dueSoFar).toBe(counted);
});

test('overdue from the day after', () => {
  const open = pick({ get: () => steps.find(({ fields }) => fields.id === 'due-today') }, 'due-today');
  expect(['2026-11-22', '2026-11-23'].map((today) => part.isStepOverdue(open, today))).toEqual([false, true]);
});

test('open steps: those due first on top, those of one day by address, those without a day last', () => {
  expect(part.openSteps(steps.toReversed()).map(({ fields }) => fields.id)).toEqual([
    'given',
    'carried-twice',
    'new',
    'due-today',
    'carried',
    'part-two',
    'given-later',
    'undated',
  ]);
});

test('closed promises: those that ended last on top, those of one day by address', () => {
  const closed = part.closedChains(chains.toReversed()).map(({ first, doneOn }) => `${first.fields.id} ${doneOn ?? 'dropped'}`);
  expect(closed).toEqual([
    'half-done 2026-06-01',
    'merged-one 2026-06-01',
    'merged-two 2026-06-01',
    'dropped-after dropped',
    'dropped-before dropped',
    'early 2026-05-01',
    'undated-done 2026-05-01',
    'late 2026-04-06',
    'on-the-day 2026-04-01',
    'on-time 2026-03-31',
  ]);
});

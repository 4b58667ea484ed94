import { expect, test } from 'vitest';
import { againOf } from '../../../../src/authoring/close/again.ts';
import { recordSchema, type RecordFields } from '../../../../src/schemas/record.ts';

const base = {
  closed: '2026-10-09',
  series: [{ series: 'stocktake', title: 'Stocktake', plan: 'plan' }],
  plans: [{ plan: 'plan', title: 'Plan', years: ['2026-27'] }],
};

const recordWith = (fields: object): RecordFields => recordSchema.parse({ ...base, ...fields });

const measured = (...cells: readonly object[]) => ({
  indicators: [{ indicator: 'calls', title: 'Calls', kind: 'implementation', timing: 'leading', direction: 'up', unit: 'count', cells }],
});
const fall = { period: '2026-27-fall', unit: 'oak' };

test('what other files said that day stays, and what was not known is added', () => {
  const before = recordWith({ people: [{ person: 'ana', name: 'Ana' }] });
  const now = recordWith({
    closed: '2027-01-01',
    series: [{ series: 'stocktake', title: 'Another title', plan: 'plan' }],
    people: [
      { person: 'ana', name: 'Ana Maria' },
      { person: 'ben', name: 'Ben' },
    ],
  });
  const people = [
    { person: 'ana', name: 'Ana' },
    { person: 'ben', name: 'Ben' },
  ];
  expect(againOf(before, now)).toEqual({ ...before, people });
});

test('of earlier routines what was known stays, and ratings, promises and routines are added that nobody had needed', () => {
  const routine = { routine: '2026-01-08-january', series: 'stocktake', date: '2026-01-08' };
  const calls = { strategy: 'calls', rubric: 'likelihood', overall: 'red' };
  const oak = { ...calls, in: 'oak' };
  const nextSteps = [{ id: 'call', text: 'Call.' }];
  const later = { ...routine, routine: '2026-03-08-march' };
  const before = recordWith({ earlier: [{ ...routine, ratings: [calls] }] });
  const now = recordWith({ earlier: [{ ...routine, title: 'Other', ratings: [{ ...calls, overall: 'green' }, oak], nextSteps }, later] });
  expect(againOf(before, now).earlier).toEqual([{ ...routine, ratings: [calls, oak], nextSteps }, later]);
});

test('settings are added where an old record has none, and stay where it has', () => {
  const site = { name: 'Oak', timeZone: 'America/Denver', schoolYearStarts: '08-01', paper: 'a4', boardReportTable: true };
  const [without, having] = [recordWith({}), recordWith({ site })];
  expect(againOf(without, having).site).toEqual(site);
  expect(againOf(having, recordWith({ site: { ...site, name: 'Elm' } })).site).toEqual(site);
});

test('what the routine says itself is taken from it', () => {
  const before = recordWith({ decisions: ['We wait.'], nextSteps: [{ id: 'a', text: 'Wait.' }] });
  const ratings = [{ strategy: 'calls', rubric: 'likelihood', overall: 'green' }];
  expect(againOf(before, recordWith({ decisions: ['We go on.'], ratings }))).toEqual(recordWith({ decisions: ['We go on.'], ratings }));
});

test('a number stays as it was, unless its table hides it now', () => {
  const before = recordWith(measured({ ...fall, value: 40, n: 60 }, { ...fall, group: 'grade-1', value: 20, n: 30 }));
  const now = recordWith(
    measured({ ...fall, value: 44, n: 60 }, { ...fall, group: 'grade-1', mark: 'suppressed' }, { ...fall, group: 'grade-2', value: 9 }),
  );
  expect(againOf(before, now).indicators?.[0]?.cells).toEqual([
    { ...fall, value: 40, n: 60 },
    { ...fall, group: 'grade-1', mark: 'suppressed' },
    { ...fall, group: 'grade-2', value: 9 },
  ]);
});

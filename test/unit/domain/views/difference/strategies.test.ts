import { describe, expect, test } from 'vitest';
import type { SiteTable, StrategyRow } from '../../../../make-site.ts';
import { factsBetween } from '../../../../support/differences.ts';

/** What is told when one strategy's fields change. */
function told(before: StrategyRow, after: StrategyRow): string[] {
  return factsBetween({ strategies: { a: before, b: {} } }, { strategies: { a: after, b: {} } });
}

const milestone = { id: 'named', title: 'All are named', due: '2026-09-01' };
const year = (...milestones: readonly (typeof milestone & Partial<NonNullable<Year['milestones']>[number]>)[]): StrategyRow => ({
  years: { '2026-27': { milestones: [...milestones] } },
});
type Year = NonNullable<StrategyRow['years']>[string];

describe('fields of a strategy', () => {
  test.each<[string, StrategyRow, StrategyRow, string[]]>([
    ['nothing', { title: 'A' }, { title: 'A' }, []],
    ['a default that is written out', {}, { status: 'active' }, []],
    ['title', { title: 'Old' }, { title: 'New' }, ['plans: field a title "Old" > "New"']],
    ['lead', { lead: 'Ana' }, { lead: [{ who: 'Ana' }] }, ['plans: field a lead "Ana" > [{"who":"Ana"}]']],
    [
      'success',
      { success: { what: 'All', by: '2028-06-15' } },
      { success: { what: 'All', by: '2028-06-16' } },
      ['plans: field a success {"what":"All","by":"2028-06-15"} > {"what":"All","by":"2028-06-16"}'],
    ],
    ['a field that is new', {}, { scale: 'All' }, ['plans: field a scale none > "All"']],
    ['a field that is gone', { scale: 'All' }, {}, ['plans: field a scale "All" > none']],
    ['it ended, with day and reason', {}, { status: 'ended', until: '2026-06-12', reason: 'Money.' }, ['plans: status a active > ended']],
    ['the reason alone', { reason: 'Money' }, { reason: 'Time' }, ['plans: field a reason "Money" > "Time"']],
    [
      'status first, then fields, then lists',
      { title: 'Old', risks: [{ risk: 'Snow' }] },
      { title: 'New', status: 'paused', pauses: [{ from: '2026-11-02', why: 'Illness.' }] },
      [
        'plans: status a active > paused',
        'plans: field a title "Old" > "New"',
        'plans: item-new a pause 2026-11-02',
        'plans: item-removed a risk Snow',
      ],
    ],
  ])('%s', (_, before, after, facts) => {
    expect(told(before, after)).toEqual(facts);
  });
});

describe('milestones', () => {
  const other = { id: 'met', title: 'All have met', due: '2026-10-01' };
  const moved = [{ from: '2026-09-01', why: 'Hiring.' }];

  test.each<[string, StrategyRow, StrategyRow, string[]]>([
    ['new', year(milestone), year(milestone, other), ['plans: item-new a milestone All have met 2026-27']],
    ['new, with its year', {}, year(milestone), ['plans: item-new a milestone All are named 2026-27']],
    ['removed', year(milestone, other), year(milestone), ['plans: item-removed a milestone All have met 2026-27']],
    ['done', year(milestone), year({ ...milestone, done: '2026-09-03' }), ['plans: milestone-done a named 2026-09-03']],
    [
      'no longer done',
      year({ ...milestone, done: '2026-09-03' }),
      year(milestone),
      ['plans: field a years.*.milestones.*.done "2026-09-03" > none'],
    ],
    [
      'moved with its reason',
      year(milestone),
      year({ ...milestone, due: '2026-12-01', moved }),
      ['plans: milestone-moved a named 2026-09-01 > 2026-12-01'],
    ],
    [
      'moved without one',
      year(milestone),
      year({ ...milestone, due: '2026-12-01' }),
      ['plans: milestone-moved a named 2026-09-01 > 2026-12-01'],
    ],
    [
      'moved, and an earlier reason gone',
      year({ ...milestone, moved: [{ from: '2026-06-01', why: 'Snow.' }] }),
      year({ ...milestone, due: '2026-12-01', moved }),
      [
        'plans: milestone-moved a named 2026-09-01 > 2026-12-01',
        'plans: field a years.*.milestones.*.moved [{"from":"2026-06-01","why":"Snow."}] > [{"from":"2026-09-01","why":"Hiring."}]',
      ],
    ],
    ['in another order', year(milestone, other), year(other, milestone), ['plans: order a years.*.milestones']],
    ['an owner', year(milestone), year({ ...milestone, owner: 'Ana' }), ['plans: field a years.*.milestones.*.owner none > "Ana"']],
    [
      'success of the year',
      { years: { '2026-27': { success: 'A' } } },
      { years: { '2026-27': { success: 'B' } } },
      ['plans: field a years.*.success "A" > "B"'],
    ],
    ['an empty year', {}, { years: { '2026-27': {} } }, ['plans: field a years none > {"2026-27":{}}']],
  ])('%s', (_, before, after, facts) => {
    expect(told(before, after)).toEqual(facts);
  });
});

test('a new strategy, one that is gone, and one that took its place', () => {
  const before: SiteTable = { strategies: { old: {}, stays: {} } };
  const after: SiteTable = { strategies: { new: { replaces: ['stays'] }, stays: {} } };
  expect(factsBetween(before, after)).toEqual(['plans: new strategy new', 'plans: removed strategy old']);
});

test('plans and goals, with their measures', () => {
  const measure = { measure: 'Readers', years: { '2025-26': '61 %' } };
  const before: SiteTable = { goals: { goal: { measures: [measure] } } };
  const after: SiteTable = {
    plans: { plan: { status: 'amended', changes: [{ on: '2026-08-01', what: 'Two goals.' }] } },
    goals: {
      goal: {
        success: 'All read',
        measures: [
          { ...measure, years: { '2025-26': '62 %', '2026-27': '65 %' }, results: { '2025-26': { outcome: 'met' } } },
          { measure: 'Attendance', years: {} },
        ],
      },
    },
  };
  expect(factsBetween(before, after)).toEqual([
    'plans: status plan adopted > amended',
    'plans: item-new plan change Two goals.',
    'plans: field goal success "Every student reads" > "All read"',
    'plans: item-new goal measure Attendance',
    'plans: field goal measures.*.years.* "61 %" > "62 %"',
    'plans: field goal measures.*.years.* none > "65 %"',
    'plans: field goal measures.*.results.* none > {"outcome":"met"}',
  ]);
});

import { describe, expect, test } from 'vitest';
import { openWorkOf, type LeadShare, type OpenWork } from '../../../../src/domain/views/open-work.ts';
import { makeSite, type RoutineRow, type SiteTable, type StrategyRow } from '../../../make-site.ts';
import { feb, may, promises } from '../../../support/promises.ts';

const day = '2026-11-22';

/** What Ana has, as `kind: thing path`. */
function workIn(table: SiteTable): string[] {
  return openWorkOf(makeSite(table), 'Ana', day).map(placed);
}

function placed(work: OpenWork): string {
  switch (work.kind) {
    case 'lead':
      return `lead: ${work.strategy.id}`;
    case 'team':
    case 'milestone':
      return `${work.kind}: ${work.strategy.id} ${work.at.join('.')}`;
    case 'goal':
      return `goal: ${work.goal.id} ${work.at.join('.')}`;
    case 'series':
      return `${work.part}: ${work.series.id} ${work.at.join('.')}`;
    case 'routine':
      return `${work.part}: ${work.routine.id} ${work.at.join('.')}`;
    case 'step':
      return `step: ${work.step.address}`;
  }
}

describe('in a strategy', () => {
  const milestones = [
    { id: 'one', title: 'One', owner: 'Ana', due: '2026-12-01' },
    { id: 'two', title: 'Two', owner: 'Ana', due: '2026-10-01', done: '2026-10-01' },
    { id: 'three', title: 'Three', owner: 'Ben', due: '2026-12-01' },
    { id: 'four', title: 'Four', owner: 'Ana', due: '2026-10-01' },
  ];
  const row: StrategyRow = { lead: 'Ana', team: ['Ben', 'Ana'], years: { '2026-27': { milestones } } };
  const all = [
    'lead: a',
    'team: a team.1',
    'milestone: a years.2026-27.milestones.0.owner',
    'milestone: a years.2026-27.milestones.3.owner',
  ];

  test.each(['proposed', 'active', 'paused'] as const)('that is %s', (status) => {
    expect(workIn({ strategies: { a: { ...row, status } } })).toEqual(all);
  });

  test.each(['ended', 'achieved'] as const)('but not in one that is %s', (status) => {
    expect(workIn({ strategies: { a: { ...row, status } } })).toEqual([]);
  });
});

describe('of the lead of a strategy', () => {
  const shareOf = (row: StrategyRow): LeadShare | undefined => {
    const [work] = openWorkOf(makeSite({ strategies: { a: row } }), 'Ana', day);
    return work?.kind === 'lead' ? work.share : undefined;
  };
  const ana = { who: 'Ana' };
  const ben = { who: 'Ben' };

  test.each<[string, StrategyRow, LeadShare | undefined]>([
    ['the one lead', { lead: 'Ana' }, { how: 'alone', begun: true }],
    ['of one that began before', { lead: 'Ana', from: '2026-11-21' }, { how: 'alone', begun: true }],
    ['of one that begins that day', { lead: 'Ana', from: day }, { how: 'alone', begun: false }],
    ['of one that is proposed', { lead: 'Ana', status: 'proposed' }, { how: 'alone', begun: false }],
    ['of somebody else', { lead: 'Ben' }, undefined],
    [
      'the last of the list',
      {
        lead: [
          { ...ben, until: '2026-03-31' },
          { ...ana, from: '2026-04-01' },
        ],
      },
      { how: 'terms', now: 1, later: [] },
    ],
    ['a list of one', { lead: [ana] }, { how: 'terms', now: 0, later: [] }],
    [
      'a term that is over',
      {
        lead: [
          { ...ana, until: '2026-03-31' },
          { ...ben, from: '2026-04-01' },
        ],
      },
      undefined,
    ],
    [
      'a term whose last day it is',
      {
        lead: [
          { ...ana, until: day },
          { ...ben, from: '2026-11-23' },
        ],
      },
      { how: 'terms', now: 0, later: [] },
    ],
    [
      'the last term, if none holds the day',
      {
        lead: [
          { ...ben, until: '2026-01-31' },
          { ...ana, until: '2026-03-31' },
        ],
      },
      { how: 'terms', now: 1, later: [] },
    ],
    ['a term to come', { lead: [ben, { ...ana, from: '2027-01-01' }] }, { how: 'terms', now: null, later: [1] }],
    [
      'a term from that day on',
      {
        lead: [
          { ...ben, until: '2026-11-21' },
          { ...ana, from: day },
        ],
      },
      { how: 'terms', now: null, later: [1] },
    ],
    [
      'one now and one to come',
      {
        lead: [
          { ...ana, until: '2026-12-31' },
          { ...ben, from: '2027-01-01', until: '2027-01-31' },
          { ...ana, from: '2027-02-01' },
        ],
      },
      { how: 'terms', now: 0, later: [2] },
    ],
  ])('%s', (_, row, expected) => {
    expect(shareOf(row)).toEqual(expected);
  });
});

test('a goal and a series, while their plan is not over', () => {
  const table = (status: 'adopted' | 'ended'): SiteTable => ({
    plans: { plan: { status } },
    goals: { goal: { lead: 'Ana' }, other: { lead: 'Ben' } },
    series: { series: { leader: 'Ana', broker: 'Ana', members: [{ who: 'Ben' }, { who: 'Ana' }] } },
  });
  expect(workIn(table('adopted'))).toEqual([
    'goal: goal lead',
    'leader: series leader',
    'broker: series broker',
    'member: series members.1.who',
  ]);
  expect(workIn(table('ended'))).toEqual([]);
});

describe('in a routine', () => {
  const step = { id: 's', text: 'Do it.', owner: 'Ana', due: '2027-03-01' };
  const row: RoutineRow = {
    people: [{ who: 'Ben' }, { who: 'Ana', role: 'actor' }],
    objectives: [{ text: 'Look', lead: 'Ana', minutes: 60 }],
    nextSteps: [step],
    followUps: [{ step: '2026-02-12-feb#x', reassigned: { owner: 'Ana' } }],
    decisions: [{ text: 'So be it.', by: 'Ana' }],
  };
  const work = (status: 'planned' | 'preparing' | 'held' | 'cancelled' | 'postponed') =>
    workIn({ routines: { '2026-02-12-feb': {}, '2027-02-11-r': [{}, { ...row, status, reason: 'Snow.' }] } });
  const all = ['people.1.who', 'objectives.0.lead', 'nextSteps.0.owner', 'followUps.0.reassigned.owner'];
  const parts = ['participant', 'objective', 'next-step', 'follow-up'];

  test.each(['planned', 'preparing'] as const)('that is %s', (status) => {
    expect(work(status)).toEqual(all.map((path, index) => `${parts[index]}: 2027-02-11-r ${path}`));
  });

  test('that was held, its promises alone; in others nothing', () => {
    expect(work('held')).toEqual(['step: 2027-02-11-r#s']);
    expect(work('cancelled')).toEqual([]);
    expect(work('postponed')).toEqual([]);
  });
});

test('next steps by who has them now', () => {
  const steps = (who: string): string[] =>
    openWorkOf(makeSite(promises), who, day).flatMap((work) => (work.kind === 'step' ? [work.step.address] : []));
  expect(steps('dana')).toEqual([`${feb}#given`, `${feb}#given-later`]);
  expect(steps('eve')).toEqual([]);
  expect(steps('luis')).toEqual([`${feb}#carried`, `${feb}#carried-twice`, `${feb}#due-today`, `${may}#part-two`, `${may}#new`]);
});

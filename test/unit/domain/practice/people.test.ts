import { describe, expect, test } from 'vitest';
import { workIsHandedOver } from '../../../../src/domain/practice/people.ts';
import { makeSite, type SiteTable, type StrategyRow } from '../../../make-site.ts';

const people = {
  peter: { name: 'Peter Lang', until: '2026-06-30', successor: 'dana' },
  dana: { name: 'Dana Kim' },
  owen: { name: 'Owen Grant', until: '2026-11-22' },
};

/** `strategies/a peter → dana {"kind":"lead"}`: where open work stands, whose it is, who follows, and what it is. */
function of(table: SiteTable): string[] {
  return workIsHandedOver(makeSite({ people, ...table })).flatMap(({ rule, file, facts }) =>
    rule === 'work-of-leaver'
      ? [`${file.replace('content/', '')} ${facts.who} → ${facts.successor ?? '?'} ${Object.values(facts.work).join(' ')}`]
      : [],
  );
}

const [may, oct] = ['2026-05-14-x', '2026-10-15-x'] as const;
const milestones = [
  { id: 'one', title: 'One', due: '2026-12-18', owner: 'peter' },
  { id: 'two', title: 'Two', due: '2026-12-18', owner: 'peter', done: '2026-06-01' },
  { id: 'three', title: 'Three', due: '2026-12-18', owner: 'dana' },
  { id: 'four', title: 'Four', due: '2026-12-18' },
];

describe('strategies', () => {
  test.each<[string, StrategyRow, string[]]>([
    ['led by somebody who is there', { lead: 'dana' }, []],
    ['led by somebody who left', { lead: 'peter' }, ['strategies/a peter → dana lead']],
    ['led by somebody whose last day is today', { lead: 'owen' }, []],
    ['led by somebody in words', { lead: 'Director' }, []],
    ['handed over', { lead: [{ who: 'peter', until: '2026-06-30' }, { who: 'dana' }] }, []],
    ['its last lead left', { lead: [{ who: 'dana', until: '2026-05-31' }, { who: 'peter' }] }, ['strategies/a peter → dana lead']],
    ['milestones', { lead: 'dana', years: { '2026-27': { milestones } } }, ['strategies/a peter → dana milestone One']],
    ['it is over', { lead: 'peter', status: 'ended', until: '2026-06-12', years: { '2026-27': { milestones } } }, []],
  ])('%s', (_, a, lines) => {
    expect(of({ strategies: { a } })).toEqual(lines);
  });

  test('a plan that is over keeps its people', () => {
    expect(of({ strategies: { a: { lead: 'peter' } }, plans: { plan: { status: 'ended' } } })).toEqual([]);
  });
});

describe('next steps', () => {
  const step = (owner: string) => ({ nextSteps: [{ id: 'call', text: 'Call', owner, due: '2026-09-01' }] });
  const answer = (outcome: object) => ({ followUps: [{ step: `${may}#call`, ...outcome }] });

  test.each<[string, NonNullable<SiteTable['routines']>, string[]]>([
    ['open', { [may]: [{}, step('peter')] }, [`routines/${may} peter → dana step ${may}#call`]],
    ['done', { [may]: [{}, step('peter')], [oct]: [{}, answer({ done: '2026-06-12' })] }, []],
    ['given to another', { [may]: [{}, step('peter')], [oct]: [{}, answer({ reassigned: { owner: 'dana' } })] }, []],
    [
      'given to somebody who left',
      { [may]: [{}, step('dana')], [oct]: [{}, answer({ reassigned: { owner: 'peter' } })] },
      [`routines/${oct} peter → dana step ${may}#call`],
    ],
    ['without an owner', { [may]: [{}, { nextSteps: [{ id: 'call', text: 'Call' }] }] }, []],
  ])('%s', (_, routines, lines) => {
    expect(of({ routines })).toEqual(lines);
  });
});

test('nobody is known to have left', () => {
  expect(of({ people: { dana: { name: 'Dana Kim' } }, strategies: { a: { lead: 'dana' } } })).toEqual([]);
});

test('nobody follows', () => {
  const alone = { peter: { name: 'Peter Lang', until: '2026-06-30' } };
  expect(of({ people: alone, strategies: { a: { lead: 'peter' } } })).toEqual(['strategies/a peter → ? lead']);
});

import { describe, expect, test } from 'vitest';
import { leadTerms, someone } from '../../../../src/domain/views/people.ts';
import { peopleInFull } from '../../../../src/words/en/people.ts';
import { unitNames } from '../../../../src/words/en/plans.ts';
import * as profile from '../../../../src/words/en/profile.ts';
import { movedFrom, stepDue, stepOwner } from '../../../../src/words/en/promises.ts';
import { restsOn, sourceWords } from '../../../../src/words/en/ratings.ts';
import { makeSite, pick } from '../../../make-site.ts';

const people = { luis: { name: 'Luis Ortega', position: 'Principal' }, dana: { name: 'Dana Kim' } };
const lead = [
  { who: 'dana', until: '2026-03-31' },
  { who: 'luis', from: '2026-04-01' },
];
const site = makeSite({
  people,
  units: { alder: { title: 'Alder Elementary' }, birch: { title: 'Birch Elementary' } },
  plans: { plan: { title: 'Plan 2025–28' } },
  goals: { reading: { title: 'Reading', order: 1 }, belonging: { title: 'Belonging' } },
  strategies: { a: { title: 'Coaching', lead, goals: ['reading', 'belonging'] }, b: { description: 'In every school.' } },
});
const strategy = pick(site.strategies, 'a');

describe('a strategy', () => {
  test('its page and its goals', () => {
    expect(profile.strategyDescription(strategy)).toBe('The strategy “Coaching”: its profile and every rating.');
    expect(profile.strategyDescription(pick(site.strategies, 'b'))).toBe('In every school.');
    expect([profile.plansOfGoals(strategy.goals), profile.plansOfGoals([])]).toEqual(['Plan 2025–28', '']);
    expect(strategy.goals.map(profile.goalOfPlan)).toEqual(['Plan 2025–28. Goal 1: Reading', 'Plan 2025–28. Goal 2: Belonging']);
  });

  test.each([
    ['84 of 100 students attend', '84 of 100 students attend, by 15 June 2028'],
    ['84 of 100 students attend.', '84 of 100 students attend, by 15 June 2028'],
  ])('its success: %j', (what, said) => {
    expect(profile.successWords({ what, by: '2028-06-15' })).toBe(said);
  });

  test('its years', () => {
    expect([profile.thisYear('2026-27'), profile.schoolYearTitle('2026-27')]).toEqual(['This year, 2026–27', 'School year 2026–27']);
    expect(profile.earlierYears(['2025-26', '2024-25'])).toBe('Earlier: 2025–26 and 2024–25');
  });

  test('its leads', () => {
    const terms = leadTerms(site, strategy);
    expect(profile.leadsInTurn(terms, site)).toBe('Dana Kim, until 31 March 2026; Luis Ortega, since 1 April 2026');
    expect([...terms, undefined].map((term) => profile.leadInFull(term, site))).toEqual([
      'Dana Kim',
      'Luis Ortega, Principal, since 1 April 2026',
      '',
    ]);
    expect(peopleInFull([someone(site, 'luis'), someone(site, 'dana')], 'names')).toBe('Luis Ortega, Principal; Dana Kim');
  });

  test('its schools and what is asked there', () => {
    expect(unitNames(site.units.all)).toBe('Alder Elementary, Birch Elementary');
    expect([profile.metricsTitle('Teachers'), profile.metricStep('fidelity')]).toEqual(['What we ask: Teachers', 'Fidelity']);
  });
});

test('a promise that moved, or is still to be made', () => {
  expect(movedFrom({ from: '2026-06-30', why: 'Hiring took until August.' })).toBe('Moved from 30 Jun 2026. Hiring took until August.');
  const [open, full] = [
    { id: 'call', text: 'Call' },
    { id: 'call', text: 'Call', due: '2027-02-19', owner: 'luis' },
  ];
  expect([stepDue(open), stepOwner(site, open)]).toEqual(['To be set', 'To be named']);
  expect([stepDue(full), stepOwner(site, full)]).toEqual(['19 Feb 2027', 'Luis Ortega']);
});

test.each([
  [{ text: 'Five of six' }, '', 'Five of six'],
  [{ text: 'Five of six', source: 'Winter check' }, 'Winter check', 'Winter check'],
  [{ text: 'Five of six', date: '2027-01-29' }, '29 Jan 2027', 'Five of six, 29 Jan 2027'],
  [{ text: 'Five of six', source: 'Winter check', date: '2027-01-29' }, 'Winter check, 29 Jan 2027', 'Winter check, 29 Jan 2027'],
])('evidence %j', (evidence, source, fact) => {
  expect([sourceWords(evidence), restsOn(evidence)]).toEqual([source, fact]);
});

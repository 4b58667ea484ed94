import { describe, expect, test } from 'vitest';
import type { Rubric } from '../../../../src/domain/site.ts';
import { archiveNote } from '../../../../src/words/en/archive.ts';
import { browserTitle, footerWords } from '../../../../src/words/en/frame.ts';
import { homeDescription, noneAfter, ratedAnswer, readPacket, sinceRoutine } from '../../../../src/words/en/home.ts';
import * as leagues from '../../../../src/words/en/leagues.ts';
import * as rubrics from '../../../../src/words/en/rubrics.ts';
import { captions, cellLabel, yesOrNo } from '../../../../src/words/en/tables.ts';
import { makeSite, pick, ratingAt, type RubricRow } from '../../../make-site.ts';

const id = '2027-02-05-x';
const site = makeSite({
  plans: { plan: { title: 'Plan 2025–28' } },
  goals: { goal: { title: 'Belonging' } },
  strategies: ['a'],
  routines: { [id]: { a: 'red' } },
});
const routine = pick(site.routines, id);
const plan = pick(site.plans, 'plan');

test.each([
  [1, 'One routine.'],
  [2, 'Two routines, newest first.'],
  [13, '13 routines, newest first.'],
])('%i routines of a year: %s', (count, note) => {
  expect(archiveNote(count)).toBe(note);
});

describe('around a page', () => {
  test('its title in the browser', () => {
    expect(browserTitle('Strategies', site)).toBe('Strategies – Cedar Fork');
    expect(homeDescription(site)).toBe('Is the improvement plan of Cedar Fork on track?');
  });

  const made = 'This page was made on 22 November 2026; words such as “next” and “overdue” are as of that day.';
  test.each([
    [{}, made],
    [{ about: 'A made-up district', contact: 'plan@example.org' }, `A made-up district. ${made} Questions: plan@example.org.`],
    [{ about: 'A made-up district.', contact: 'Write to us.' }, `A made-up district. ${made} Questions: Write to us.`],
  ])('its foot, with %j', (settings, foot) => {
    expect(footerWords(makeSite({ site: settings }))).toBe(foot);
  });
});

test('the home page beside its league table', () => {
  expect(noneAfter('2026-11-22')).toBe('No routine is planned after 22 November 2026.');
  expect([ratedAnswer(6, 7), ratedAnswer(0, 0)]).toEqual(['6 of 7 rated', 'No strategies yet']);
  expect([readPacket(routine), sinceRoutine(routine)]).toEqual(['Read the February packet', 'Since the stocktake of 5 February 2027.']);
});

describe('a league table', () => {
  test('by plan', () => {
    expect([leagues.leagueTablesTitle(1), leagues.leagueTablesTitle(2)]).toEqual(['League table', 'League tables']);
    expect([leagues.leagueTitle(plan), leagues.leagueDescription(plan)]).toEqual([
      'League table, Plan 2025–28',
      'How likely each strategy of Plan 2025–28 is to succeed, with reasons.',
    ]);
    expect([leagues.planAsOf(plan, routine), leagues.planAsOf(plan, null)]).toEqual([
      'Plan 2025–28, after the stocktake of 5 February 2027',
      'Plan 2025–28',
    ]);
  });

  test('by routine', () => {
    expect([leagues.leagueMonth(routine), leagues.leagueMonth(null)]).toEqual(['February 2027', 'Not rated yet']);
    expect(leagues.leagueNote(routine, pick(site.rubrics, 'framework'))).toMatch(
      /^Judged on 5 February 2027, strongest first; .* Red asks for attention; .*\.$/u,
    );
    expect(leagues.leagueNoteAtHome(routine)).toMatch(/ as people judged it on 5 February 2027\. Strongest first\.$/u);
    expect(leagues.leagueNoteInShort(routine)).toBe('After the stocktake of 5 February 2027.');
    const before = [leagues.leagueNote(null, null), leagues.leagueNoteAtHome(null), leagues.leagueNoteInShort(null)];
    expect(new Set(before)).toEqual(new Set(['No routine has been held yet.']));
  });

  test('of a rubric', () => {
    const named = makeSite({ rubrics: { own: { levels: ['1', '2'], overall: 'Likelihood of success' } } });
    expect([leagues.overallName(pick(named.rubrics, 'own')), leagues.overallName(null)]).toEqual(['Likelihood of success', 'Overall']);
    expect(leagues.ratedOn(ratingAt(site, `${id}/a`))).toBe('rated 5 Feb 2027');
  });
});

function rubricOf(row: RubricRow): Rubric {
  return pick(makeSite({ rubrics: { own: row } }).rubrics, 'own');
}

describe('a rubric', () => {
  test.each<[RubricRow, string]>([
    [
      { levels: ['1', '2'], version: '2026', adopted: '2025-08-01', source: 'ODE guide' },
      'Version 2026, in use since 1 August 2025, ODE guide',
    ],
    [{ levels: ['1', '2'], adopted: '2025-08-01' }, 'In use since 1 August 2025'],
    [{ levels: ['1', '2'], source: 'i3 toolkit' }, 'i3 toolkit'],
    [['1', '2'], ''],
  ])('its edition: %j', (row, edition) => {
    expect(rubrics.rubricEdition(rubricOf(row))).toBe(edition);
  });

  test('its ends, its page and the link to it', () => {
    const own = rubricOf({ levels: ['weak', 'middle', 'strong'], purpose: 'Rates how likely it is.' });
    expect([rubrics.weakSigns(own), rubrics.strongSigns(own)]).toEqual(['Weak (Weak)', 'Strong (Strong)']);
    expect([rubrics.rubricDescription(own), rubrics.rubricDescription(rubricOf(['1', '2']))]).toEqual([
      'Rates how likely it is.',
      'The rubric “Own”.',
    ]);
    expect([rubrics.rubricLink(own), rubrics.rubricLink(rubricOf({ levels: ['1', '2'], elements: [] }))]).toEqual([
      'Questions and signs',
      'All of it',
    ]);
  });
});

test('tables', () => {
  expect([cellLabel('Owner'), yesOrNo(true), yesOrNo(false)]).toEqual(['Owner:', 'Yes', 'No']);
  expect([
    captions.coming('2026-11-22'),
    captions.leadingIndicators('2026-27'),
    captions.leagueOfPlan(plan),
    captions.leagueOfRoutine(routine),
    captions.levels(pick(site.rubrics, 'framework')),
    captions.metrics('teachers'),
    captions.routines('2026-27'),
    captions.strategies(pick(site.goals, 'goal')),
  ]).toEqual([
    'As of 22 November 2026',
    'Leading indicators for 2026–27: what the data of each season will show.',
    'Strategies of Plan 2025–28, strongest first',
    'Strategies as rated, strongest first, Stocktake of 5 February 2027',
    'What happens at each level of “Framework”',
    'Questions for teachers',
    'Routines of 2026–27, newest first',
    'Strategies for Goal 1: Belonging',
  ]);
});

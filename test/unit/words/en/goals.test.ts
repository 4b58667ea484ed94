import { describe, expect, test } from 'vitest';
import { measureRows } from '../../../../src/domain/views/measures.ts';
import type { PlanMilestones } from '../../../../src/domain/views/milestones.ts';
import type { Measure } from '../../../../src/schemas/goal.ts';
import type { Outcome, Result } from '../../../../src/schemas/result.ts';
import * as words from '../../../../src/words/en/goals.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const site = makeSite({
  plans: { plan: { title: 'Plan 2025–28' } },
  goals: { reading: { title: 'Reading', order: 1 }, belonging: { title: 'Belonging', success: 'All belong.' } },
});
const goal = pick(site.goals, 'belonging');

describe('a goal', () => {
  test('its page', () => {
    expect([words.goalKicker(goal), words.goalDescription(goal)]).toEqual(['Plan 2025–28, goal 2', 'Goal 2: Belonging. All belong.']);
  });

  test('no result, and the words for each', () => {
    expect(words.resultWords(null)).toBe('–');
    expect((['met', 'missed', 'not-measured'] as const).map(words.outcomeWord)).toEqual(['Met', 'Missed', 'Not measured']);
  });

  test.each<[Result, string, string, string]>([
    [{ outcome: 'met' }, 'Met', '', ''],
    [{ outcome: 'missed', value: '72 %' }, '72 %, missed', '', '72 %'],
    [{ outcome: 'not-measured', note: 'No test' }, 'Not measured', 'No test', 'No test'],
    [
      { outcome: 'met', value: '84 of 100', note: 'State file', on: '2026-06-12' },
      '84 of 100, met',
      'State file, 12 Jun 2026',
      '84 of 100, State file, 12 Jun 2026',
    ],
    [{ outcome: 'met', on: '2026-06-12' }, 'Met', '12 Jun 2026', '12 Jun 2026'],
  ])('a result %j: %s', (result, cell, source, rest) => {
    expect([words.resultWords(result), words.resultSource(result), words.resultRest(result)]).toEqual([cell, source, rest]);
  });

  test.each<[Omit<Measure, 'measure'>, string]>([
    [{ years: { '2026-27': 'more' } }, ''],
    [{ baseline: '58 %', years: { '2026-27': '66 %', '2027-28': '75 %' } }, 'From 58 %, no result yet, next target 66 %, last target 75 %'],
    [
      { baseline: '58 %', years: { '2025-26': '61 %', '2026-27': '66 %' }, results: { '2025-26': { outcome: 'met', value: '62 %' } } },
      'From 58 %, now 62 %, target 66 %',
    ],
  ])('the drawing of a measure %j: %j', (measure, drawing) => {
    const drawn = makeSite({ goals: { goal: { measures: [{ measure: 'Readers', ...measure }] } } });
    expect(measureRows(drawn, pick(drawn.goals, 'goal')).map(words.measureDrawing)).toEqual([drawing]);
  });

  test('how to read it', () => {
    expect(words.measureKey({ from: 50, to: 80 })).toMatch(/^The line runs from 50 to 80 per cent\. /u);
  });
});

type Row = Extract<Required<SiteTable>['plans'], Readonly<Record<string, object>>>[string];
const planOf = (row: Row) => pick(makeSite({ plans: { plan: row } }).plans, 'plan');

describe('a plan', () => {
  test.each([
    [['2026-27'], '2026–27'],
    [['2025-26', '2026-27', '2027-28'], '2025–26 to 2027–28'],
  ])('its years %j: %s', (years, said) => {
    expect(words.planYears(planOf({ years }))).toBe(said);
  });

  test('its life', () => {
    expect((['draft', 'adopted', 'amended', 'ended'] as const).map((status) => words.planStatus(planOf({ status })))).toEqual(['Draft', 'Adopted', 'Amended', 'Ended']); // prettier-ignore
    expect((['current', 'draft', 'ended'] as const).map(words.planGroup)).toEqual(['Under way', 'Being written', 'Over']);
    expect([words.adoptedWords(planOf({})), words.adoptedWords(planOf({ adopted: { by: 'Board', on: '2025-06-12' } }))]).toEqual([
      '',
      'Board, 12 June 2025',
    ]);
    expect(
      [{}, { ended: { on: '2028-06-30' } }, { ended: { on: '2028-06-30', why: 'Its years were over' } }].map((row) =>
        words.endedWords(planOf(row)),
      ),
    ).toEqual(['', '30 June 2028', '30 June 2028. Its years were over.']);
    expect(words.amendmentWords({ on: '2026-08-20', what: 'Two goals' })).toBe('20 August 2026: Two goals.');
  });

  test('what it is about', () => {
    expect(words.planDescription(planOf({ vision: 'Every child reads.' }), site)).toBe('Every child reads.');
    expect(words.planDescription(pick(site.plans, 'plan'), site)).toBe('Plan 2025–28 of Cedar Fork: goals, strategies, routines.');
  });

  test.each<[SiteTable, string]>([
    [{ strategies: ['a'] }, 'One goal and one strategy'],
    [{ goals: ['x', 'y'], strategies: ['a', 'b', 'c'] }, 'Two goals and three strategies'],
    [{ goals: [] }, 'No goals and no strategies'],
  ])('its size %j: %s', (table, size) => {
    expect(words.planSize(pick(makeSite(table).plans, 'plan'))).toBe(size);
  });

  test.each<[Record<Outcome, number>, string]>([
    [{ met: 3, missed: 2, 'not-measured': 1 }, 'Three met, two missed, one not measured.'],
    [{ met: 0, missed: 1, 'not-measured': 0 }, 'One missed.'],
    [{ met: 0, missed: 0, 'not-measured': 0 }, 'Nothing was measured.'],
  ])('what came of it %j: %s', (counts, sentence) => {
    expect(words.outcomeCounts({ measures: [], strategies: [], counts })).toBe(sentence);
  });

  test.each([
    [9, 20, 2, 'Nine of 20 reached, two overdue.'],
    [0, 1, 1, 'None of one reached, one overdue.'],
    [1, 1, 0, 'One of one reached, none overdue.'],
  ])('%i of %i milestones, %i overdue: %s', (done, total, late, note) => {
    const overdue: PlanMilestones['overdue'] = Array.from({ length: late }, () => ({}) as PlanMilestones['overdue'][number]);
    expect(words.milestonesNote({ overdue, soon: [], slipped: [], done, total })).toBe(note);
  });
});

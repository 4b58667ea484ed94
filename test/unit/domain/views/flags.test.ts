import { describe, expect, test } from 'vitest';
import { flagsBesideMovement, flagsOfRating, flagsOfStrategy, wasDue, type Flag } from '../../../../src/domain/views/flags.ts';
import { makeSite, pick, ratingAt, type RatingRow, type RoutineRow, type SiteTable, type StrategyRow } from '../../../make-site.ts';

const [oct, feb, may] = ['2025-10-16-x', '2026-02-12-x', '2026-05-14-x'] as const;

function flagsOf(rating: RatingRow, earlier: string | null = null): Flag[] {
  const site = makeSite({
    strategies: ['a'],
    rubrics: { five: ['1', '2', '3', '4', '5'] },
    routines: { ...(earlier === null ? {} : { [oct]: { a: earlier } }), [feb]: { a: rating } },
  });
  return flagsOfRating(ratingAt(site, `${feb}/a`));
}

/** What is notable about strategy `a` as of a routine, in a word each. */
function asOf(table: SiteTable, routine: string): string[] {
  const site = makeSite({ strategies: ['a', 'b'], goals: ['goal', 'other'], units: ['alder'], ...table });
  const flags = flagsOfStrategy(pick(site.strategies, 'a'), pick(site.plans, 'plan'), pick(site.routines, routine));
  return flags.map((flag) => (flag.kind === 'passed-unrated' ? `${flag.kind} ${flag.routine.id}` : flag.kind));
}

describe('outside the range of its elements', () => {
  test.each<[string, string, readonly string[], 'above' | 'below' | null]>([
    ['the toolkit’s own example, Social-Emotional Student Needs', 'amber-red', ['green', 'amber-green', 'amber-green'], 'below'],
    ['above all', 'green', ['red', 'amber-red', 'amber-green'], 'above'],
    ['as the weakest', 'red', ['red', 'green', 'green'], null],
    ['as the strongest', 'green', ['red', 'green', 'red'], null],
    ['between', 'amber-red', ['red', 'green', 'red'], null],
    ['as all', 'green', ['green', 'green', 'green'], null],
    ['some elements only', 'red', ['green'], 'below'],
    ['no elements', 'red', [], null],
  ])('%s', (_, overall, elements, side) => {
    expect(flagsOf({ overall, elements })).toEqual(side === null ? [] : [{ kind: 'outside-range', side, because: null }]);
  });

  test('carries the reason that people gave', () => {
    const [flag] = flagsOf({ overall: 'red', elements: ['green'], outsideRangeBecause: 'Too early.' });
    expect(flag).toMatchObject({ because: 'Too early.' });
  });
});

describe('moved', () => {
  test('fell', () => {
    expect(flagsOf({ overall: 'red' }, 'amber-green')).toMatchObject([{ kind: 'fell', by: 2, since: { id: oct } }]);
  });

  test('on another scale', () => {
    expect(flagsOf({ overall: '1', rubric: 'five' }, 'green')).toMatchObject([{ kind: 'scale-changed', since: { id: oct } }]);
  });

  test.each([
    ['up', { overall: 'green' }],
    ['level', { overall: 'red' }],
    ['not rated', { notRated: 'No evidence yet.' }],
  ])('%s: nothing notable', (_, rating) => {
    expect(flagsOf(rating, 'red')).toEqual([]);
  });
});

describe('disputed', () => {
  test.each<[string, RatingRow, number | null]>([
    ['two levels apart', { spread: { capacity: { red: 1, 'amber-green': 3 } } }, 2],
    ['the widest of several', { spread: { planning: { red: 1, 'amber-red': 1 }, capacity: { red: 1, green: 1 } } }, 3],
    ['one level apart, high on the scale', { spread: { capacity: { 'amber-green': 2, green: 3 } } }, null],
    ['one level apart', { spread: { capacity: { red: 2, 'amber-red': 3 } } }, null],
    ['a level that nobody chose', { spread: { capacity: { red: 2, green: 0 } } }, null],
    ['nobody chose any', { spread: { capacity: { red: 0 } } }, null],
    ['an empty spread', { spread: {} }, null],
  ])('%s', (_, fields, levelsApart) => {
    expect(flagsOf({ overall: 'red', ...fields })).toEqual(levelsApart === null ? [] : [{ kind: 'disputed', dissent: null, levelsApart }]);
  });

  test('by somebody who sees it differently', () => {
    expect(flagsOf({ overall: 'red', dissent: 'Two principals disagree.' })).toEqual([
      { kind: 'disputed', dissent: 'Two principals disagree.', levelsApart: 0 },
    ]);
  });
});

describe('passed without a rating', () => {
  const rated = { [oct]: { a: 'green' } };
  const passed = [`passed-unrated ${feb}`];

  test.each<[string, RoutineRow, readonly string[]]>([
    ['the whole plan was looked at', {}, passed],
    ['it was in focus', { focus: { strategies: ['a'] } }, passed],
    ['its goal was in focus', { focus: { goals: ['goal'] } }, passed],
    ['another strategy was in focus', { focus: { strategies: ['b'] } }, []],
    ['another goal was in focus', { focus: { goals: ['other'] } }, []],
    ['a school was in focus', { focus: { units: ['alder'] } }, []],
    ['a memo', { kind: 'memo' }, []],
    ['a check-in', { kind: 'check-in' }, []],
    ['a trial', { trial: true }, []],
    ['still planned', { status: 'planned' }, []],
    ['in preparation', { status: 'preparing' }, []],
    ['cancelled', { status: 'cancelled' }, []],
    ['postponed', { status: 'postponed' }, []],
  ])('%s', (_, fields, flags) => {
    expect(asOf({ routines: { ...rated, [feb]: [{ b: 'red' }, fields] } }, feb)).toEqual(flags);
  });

  test.each<[string, Required<SiteTable>['routines'], readonly string[]]>([
    ['people said why they could not judge', { ...rated, [feb]: { a: '-' } }, []],
    ['it was rated again later', { ...rated, [feb]: {}, [may]: { a: 'green' } }, []],
    ['the last of two counts', { ...rated, [feb]: {}, [may]: {} }, [`passed-unrated ${may}`]],
    ['a school’s rating is not the strategy’s', { ...rated, [feb]: { 'a@alder': 'red' }, [may]: { a: 'green' } }, []],
  ])('%s', (_, routines, flags) => {
    const last = Object.keys(routines).at(-1) ?? '';
    expect(asOf({ routines }, last)).toEqual(flags);
  });

  test('one of its two goals in focus is enough', () => {
    const strategies = { a: { goals: ['goal', 'other'] } };
    expect(asOf({ strategies, routines: { [feb]: [{}, { focus: { goals: ['other'] } }] } }, feb)).toEqual([...passed, 'never-rated']);
  });

  test('a later routine is not known yet', () => {
    expect(asOf({ routines: { ...rated, [feb]: {} } }, oct)).toEqual([]);
  });

  test('not before it began, nor after it ended', () => {
    expect(asOf({ strategies: { a: { from: '2026-03-01' } }, routines: { [feb]: {} } }, feb)).toEqual(['never-rated']);
    expect(asOf({ strategies: { a: { until: '2026-01-01', status: 'ended' } }, routines: { ...rated, [feb]: {} } }, feb)).toEqual([]);
  });

  test('a proposal answers for its routine, one still open does not', () => {
    const held = { ...rated, [feb]: {} };
    expect(asOf({ routines: { ...held, [may]: [{ a: 'green' }, { status: 'preparing' }] } }, may)).toEqual([]);
    expect(asOf({ routines: { ...held, [may]: [{ a: '?' }, { status: 'preparing' }] } }, may)).toEqual(passed);
  });
});

describe('never rated', () => {
  test.each<[string, Required<SiteTable>['routines'], readonly string[]]>([
    ['no rating at all', { [feb]: [{}, { focus: { strategies: ['b'] } }] }, ['never-rated']],
    ['only reasons why not, which say it', { [feb]: { a: '-' } }, []],
    [
      'a trial alone does not count later',
      { [oct]: [{ a: 'red' }, { trial: true }], [feb]: [{}, { focus: { strategies: ['b'] } }] },
      ['never-rated'],
    ],
    ['once rated', { [oct]: { a: 'red' }, [feb]: { a: '-' } }, []],
    ['proposed for the first time', { [feb]: [{ a: 'red' }, { status: 'preparing' }] }, []],
  ])('%s', (_, routines, flags) => {
    expect(asOf({ routines }, feb)).toEqual(flags);
  });
});

test('all that is notable comes together', () => {
  const table = { routines: { [oct]: { a: 'green' }, [feb]: { a: { overall: 'red', elements: ['green'], dissent: 'No.' } }, [may]: {} } };
  expect(asOf(table, may)).toEqual(['outside-range', 'fell', 'disputed', `passed-unrated ${may}`]);
});

test('beside a movement, which says it, a fall is not said again', () => {
  expect(flagsBesideMovement(flagsOf({ overall: 'red', dissent: 'No.' }, 'green')).map(({ kind }) => kind)).toEqual(['disputed']);
});

describe('looked at', () => {
  test.each<[string, StrategyRow, boolean]>([
    ['no days', {}, true],
    ['from that day', { from: '2026-02-12' }, true],
    ['from the next day', { from: '2026-02-13' }, false],
    ['until that day', { until: '2026-02-12' }, true],
    ['until the day before', { until: '2026-02-11' }, false],
    ['ended, the day not known', { status: 'ended' }, false],
    ['proposed', { status: 'proposed' }, false],
    ['it rested', { pauses: [{ from: '2026-02-01', until: '2026-02-12', why: 'Her coach fell ill.' }] }, false],
    ['its pause was over', { pauses: [{ from: '2026-02-01', until: '2026-02-11', why: 'Her coach fell ill.' }] }, true],
  ])('%s', (_, fields, due) => {
    const site = makeSite({ strategies: { a: fields }, routines: { [feb]: {} } });
    expect(wasDue(pick(site.strategies, 'a'), pick(site.routines, feb))).toBe(due);
  });
});

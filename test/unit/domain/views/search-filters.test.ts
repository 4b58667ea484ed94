import { describe, expect, test } from 'vitest';
import { notesFilters, ratingFilters, ratingValue, routineFilters, searchState } from '../../../../src/domain/views/search-filters.ts';
import { makeSite, pick, ratingAt, type RoutineRow } from '../../../make-site.ts';

const site = makeSite({
  goals: { reading: {}, belonging: {}, graduation: {} },
  strategies: { coaches: { goals: ['reading'] }, calls: { goals: ['belonging', 'graduation'] }, tutors: { goals: ['reading'] } },
  series: ['stocktake'],
  routines: {
    '2026-10-15-october': [
      { coaches: 'amber-red', belonging: 'green', calls: '-' },
      { focus: { strategies: ['coaches'] }, body: '## [Calls](../strategies/calls)\n\n- Families answer.' },
    ],
    '2026-11-05-check': [{}, { kind: 'check-in', focus: { goals: ['graduation'] } }],
    '2027-02-11-february': [{ coaches: '?' }, { status: 'preparing', decisions: [{ text: 'Begin.', strategy: 'tutors' }] }],
  },
});
const october = pick(site.routines, '2026-10-15-october');

describe('what a routine is found by', () => {
  test('its kind, school year, series and state, what it looked at and what it rated', () => {
    expect(routineFilters(site, october)).toEqual({
      kind: ['routine', 'stocktake'],
      year: ['2026-27'],
      series: ['stocktake'],
      state: ['held'],
      strategy: ['coaches', 'calls'],
      goal: ['reading', 'belonging', 'graduation'],
    });
  });

  test('the strategies of a goal in focus', () => {
    expect(routineFilters(site, pick(site.routines, '2026-11-05-check'))).toMatchObject({
      kind: ['routine', 'check-in'],
      strategy: ['calls'],
      goal: ['belonging', 'graduation'],
    });
  });

  test('all strategies, where it looks at the whole plan', () => {
    expect(routineFilters(site, pick(site.routines, '2027-02-11-february'))).toMatchObject({
      state: ['to-come'],
      strategy: ['calls', 'coaches', 'tutors'],
    });
  });

  test('its notes only by what they are about', () => {
    expect(notesFilters(site, october)).toMatchObject({
      kind: ['routine', 'stocktake', 'notes'],
      strategy: ['calls'],
      goal: ['belonging', 'graduation'],
    });
  });
});

describe('what a rating is found by', () => {
  test('its level, strategy and goals, and the time and place of its routine', () => {
    expect(ratingFilters(site, ratingAt(site, '2026-10-15-october/coaches'))).toEqual({
      kind: ['routine', 'stocktake', 'rating'],
      year: ['2026-27'],
      series: ['stocktake'],
      state: ['held'],
      strategy: ['coaches'],
      goal: ['reading'],
      rating: ['Amber-red'],
    });
  });

  test('a goal that was rated itself', () => {
    const filters = ratingFilters(site, ratingAt(site, '2026-10-15-october/belonging'));
    expect(filters).toMatchObject({ strategy: [], goal: ['belonging'], rating: ['Green'] });
  });

  test('no level, by a value that no level has, and nothing while it is open', () => {
    expect(ratingValue(ratingAt(site, '2026-10-15-october/calls'))).toBe('not-rated');
    expect(ratingValue(ratingAt(site, '2027-02-11-february/coaches'))).toBe('');
  });
});

test.each([
  ['planned', 'to-come'],
  ['preparing', 'to-come'],
  ['held', 'held'],
  ['postponed', 'postponed'],
  ['cancelled', 'cancelled'],
] as const)('a routine that is %s is %s', (status, state) => {
  const row: RoutineRow = { status, ...(status === 'postponed' || status === 'cancelled' ? { reason: 'Snow' } : {}) };
  const one = makeSite({ routines: { '2026-10-15-x': [{}, row] } });
  expect(searchState(pick(one.routines, '2026-10-15-x').fields)).toBe(state);
});

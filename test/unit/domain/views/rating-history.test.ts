import { describe, expect, test } from 'vitest';
import { historyBars, ratingHistory, type HistoryBar } from '../../../../src/domain/views/rating-history.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const days = ['2025-10-16', '2026-02-12', '2026-05-14', '2026-10-15', '2027-02-11'] as const;
const routinesOf = (row: readonly string[]) =>
  Object.fromEntries(row.map((level, index) => [`${days[index]}-x`, { a: level, other: 'red' }]));

/** A bar in a word: `green`, `-` for not rated, `o` for not in focus, `.` for absent; `|` before it where it breaks. */
function shown(bars: readonly HistoryBar[]): string {
  const marks = { rated: '', 'not-rated': '-', 'not-in-focus': 'o', absent: '.' };
  return bars.map(({ level, state, breaks }) => `${breaks ? '| ' : ''}${level?.id ?? marks[state]}`).join(' ');
}

function barsOf(
  table: SiteTable,
  { subject = 'a', starts = '07-01', most }: { subject?: string; starts?: string; most?: number } = {},
): HistoryBar[] {
  const site = makeSite({ rubrics: { five: ['1', '2', '3', '4', '5'] }, ...table });
  const plan = pick(site.plans, 'plan');
  const last = site.routines.all.at(-1);
  if (!last) return [];
  return historyBars(subject === 'plan' ? plan : pick(site.strategies, subject), plan, last, starts, most);
}

const strategies = ['a', 'other'];

describe('bars', () => {
  test('one for each rated routine', () => {
    expect(shown(barsOf({ strategies, routines: routinesOf(['red', 'red', '-', 'amber-red', 'green']) }))).toBe(
      'red red - amber-red green',
    );
  });

  test.each([
    ['03-01', [false, false, true, false, false]],
    ['06-01', [false, false, false, true, false]],
    ['01-01', [false, true, false, false, true]],
  ])('school years that begin on %s', (starts, newYears) => {
    const bars = barsOf({ strategies, routines: routinesOf(['red', 'red', 'red', 'red', 'red']) }, { starts });
    expect(bars.map(({ newYear }) => newYear)).toEqual(newYears);
    expect(bars.map(({ breaks }) => breaks)).toEqual([null, null, null, null, null]);
  });

  test('what breaks a history: a scale goes before a change', () => {
    const changes = [{ on: '2026-01-01', what: 'In all schools' }, { on: '2026-05-01', what: 'In one school' }]; // prettier-ignore
    const bars = barsOf({ strategies: { a: { changes }, other: {} }, routines: routinesOf(['red', 'five:2', 'five:3', 'five:3']) });
    expect(bars.map(({ breaks }) => breaks)).toEqual([null, 'scale', 'change', null]);
  });

  test('a gap where the scale changes, and where it changes back', () => {
    expect(shown(barsOf({ strategies, routines: routinesOf(['red', 'five:2', 'red']) }))).toBe('red | 2 | red');
  });

  test('no gap between rubrics that compare', () => {
    const rubrics = { new: { levels: ['r', 'a', 'g', 'b'], comparesWith: ['framework'] } };
    expect(shown(barsOf({ strategies, rubrics, routines: routinesOf(['red', 'new:a']) }))).toBe('red a');
  });

  test.each([
    ['2026-01-01', 'red | red red'],
    [days[1], 'red | red red'],
    [days[0], 'red red red'],
    ['2026-06-01', 'red red red'],
  ])('a gap where the strategy changed, on the very day too, not again later: %s', (on, bars) => {
    const changes = [{ on, what: 'In all schools' }];
    expect(shown(barsOf({ strategies: { a: { changes }, other: {} }, routines: routinesOf(['red', 'red', 'red']) }))).toBe(bars);
  });

  test('a change of the plan marks the plan', () => {
    const plans = { plan: { changes: [{ on: '2026-01-01', what: 'Two goals' }] } };
    const routines = { [`${days[0]}-x`]: { plan: 'red' }, [`${days[1]}-x`]: { plan: 'red' } };
    expect(shown(barsOf({ plans, routines }, { subject: 'plan' }))).toBe('red | red');
  });

  test('absent before the strategy began and after it ended', () => {
    const table = { strategies: { a: { from: '2026-01-01', until: '2026-03-31', status: 'ended' as const }, other: {} } };
    const routines = { [`${days[0]}-x`]: { other: 'red' }, [`${days[1]}-x`]: { a: 'green' }, [`${days[2]}-x`]: { other: 'red' } };
    expect(shown(barsOf({ ...table, routines }))).toBe('. green .');
  });

  test('not rated, but present, where a routine passed it', () => {
    const routines = { [`${days[0]}-x`]: { other: 'red' }, [`${days[1]}-x`]: { a: 'green' } };
    expect(shown(barsOf({ strategies, routines }))).toBe('- green');
  });

  test.each<[string, RoutineRow, string]>([
    ['the whole plan was looked at', {}, '-'],
    ['another strategy was in focus', { focus: { strategies: ['other'] } }, 'o'],
    ['a memo looks at no strategy in particular', { kind: 'memo' }, 'o'],
  ])('present but without a rating: %s', (_, fields, bar) => {
    expect(shown(barsOf({ strategies, routines: { [`${days[0]}-x`]: [{ other: 'red' }, fields] } }))).toBe(bar);
  });

  test('not looked at while it rested', () => {
    const pauses = [{ from: '2025-10-01', until: '2025-12-31', why: 'Her coach fell ill.' }];
    const routines = { [`${days[0]}-x`]: { other: 'red' }, [`${days[1]}-x`]: { other: 'red' } };
    expect(shown(barsOf({ strategies: { a: { pauses }, other: {} }, routines }))).toBe('o -');
  });

  test('what was said before the first day counts all the same', () => {
    const table = { strategies: { a: { from: '2027-01-01' }, other: {} }, routines: routinesOf(['red', '-']) };
    expect(shown(barsOf(table))).toBe('red -');
  });

  test('a plan is present in all its routines, even when it has ended', () => {
    const routines = { [`${days[0]}-x`]: { a: 'red' }, [`${days[1]}-x`]: { plan: 'red' } };
    expect(shown(barsOf({ strategies, plans: { plan: { status: 'ended' } }, routines }, { subject: 'plan' }))).toBe('o red');
  });

  test('no bar for a trial, for one to come, for one without ratings', () => {
    const routines = {
      [`${days[0]}-x`]: [{ a: 'red' }, { trial: true }],
      [`${days[1]}-x`]: {},
      [`${days[2]}-x`]: { a: 'green' },
      [`${days[3]}-x`]: [{ a: 'red' }, { status: 'preparing' }],
    } as const;
    expect(shown(barsOf({ strategies, routines }))).toBe('green');
  });

  test('only up to the routine that is looked at', () => {
    const site = makeSite({ strategies, routines: routinesOf(['red', 'green', 'red']) });
    const bars = historyBars(pick(site.strategies, 'a'), pick(site.plans, 'plan'), pick(site.routines, `${days[1]}-x`), '07-01');
    expect(shown(bars)).toBe('red green');
  });

  test('only the last few, the first of them without a gap', () => {
    expect(shown(barsOf({ strategies, routines: routinesOf(['red', 'red', 'red', 'green', 'green']) }, { most: 2 }))).toBe('green green');
  });
});

describe('history', () => {
  test('newest first, with changes on their day and how each rating moved', () => {
    const changes = [{ on: '2026-03-01', what: 'In all schools' }];
    const site = makeSite({ strategies: { a: { changes }, other: {} }, routines: routinesOf(['red', 'green', '-']) });
    const items = ratingHistory(pick(site.strategies, 'a'), '2026-11-22').map((item) =>
      item.kind === 'event' ? item.event.kind : `${item.rating.id} ${item.movement.kind}`,
    );
    expect(items).toEqual([`${days[2]}-x/a not-rated`, 'changed', `${days[1]}-x/a up`, `${days[0]}-x/a first`]);
  });

  test('of one day, the rating stands above the change', () => {
    const strategy = { changes: [{ on: days[0], what: 'In all schools' }] };
    const site = makeSite({ strategies: { a: strategy, other: {} }, routines: routinesOf(['red']) });
    expect(ratingHistory(pick(site.strategies, 'a'), '2026-11-22').map(({ kind }) => kind)).toEqual(['rating', 'event']);
  });

  test('leaves out trials, proposals and single schools', () => {
    const routines = {
      [`${days[0]}-x`]: [{ a: 'red' }, { trial: true }],
      [`${days[1]}-x`]: { 'a@alder': 'red' },
      [`${days[2]}-x`]: [{ a: 'red' }, { status: 'preparing' }],
    } as const;
    expect(ratingHistory(pick(makeSite({ strategies: ['a'], units: ['alder'], routines }).strategies, 'a'), '2026-11-22')).toEqual([]);
  });

  test('says what is notable in each', () => {
    const site = makeSite({ strategies: ['a', 'other'], routines: routinesOf(['green', 'red']) });
    const flags = ratingHistory(pick(site.strategies, 'a'), '2026-11-22').map((item) =>
      item.kind === 'rating' ? item.flags.map(({ kind }) => kind) : [],
    );
    expect(flags).toEqual([['fell'], []]);
  });
});

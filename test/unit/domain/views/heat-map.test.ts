import { expect, test } from 'vitest';
import { heatMap, type HeatMap } from '../../../../src/domain/views/heat-map.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const days = ['2025-10-16', '2026-02-12', '2026-05-14', '2026-10-15'] as const;
const routinesOf = (...rows: readonly Readonly<Record<string, string>>[]) =>
  Object.fromEntries(rows.map((row, index) => [`${days[index]}-x`, row]));

function mapOf(table: SiteTable): HeatMap | null {
  const site = makeSite({ site: { schoolYearStarts: '08-01' }, ...table });
  return heatMap(site, pick(site.plans, 'plan'));
}

/** `a red - green`: a row with a level, `-` not rated, `o` not in focus or `.` absent for each routine. */
function shown(map: HeatMap | null): string[] {
  const marks = { rated: '', 'not-rated': '-', 'not-in-focus': 'o', absent: '.' };
  return (map?.rows ?? []).map(({ subject, cells }) =>
    [subject.id, ...cells.map(({ level, state }) => level?.id ?? marks[state])].join(' '),
  );
}

test('strategies in the plan’s own order, then the plan, each with a cell for each routine', () => {
  const strategies = { b: { order: 1 }, a: { order: 2, from: '2026-01-01' } };
  const routines = routinesOf({ b: 'red' }, { a: 'green', b: '-' }, { plan: 'green', a: 'red' });
  expect(shown(mapOf({ strategies, routines }))).toEqual(['b red - -', 'a . green red', 'plan o o green']);
});

test('one that ended stays, one that was never looked at does not stand in it', () => {
  const strategies = {
    ended: { status: 'ended', until: '2025-12-31' },
    later: { from: '2027-01-01' },
    proposed: { status: 'proposed' },
    now: {},
  } as const;
  expect(shown(mapOf({ strategies, routines: routinesOf({ ended: 'red', now: 'red' }, { now: 'green' }) }))).toEqual([
    'ended red .',
    'now red green',
  ]);
});

test('routines by school year, oldest first', () => {
  const strategies = ['a'];
  const map = mapOf({ strategies, routines: routinesOf({ a: 'red' }, { a: 'red' }, { a: 'red' }, { a: 'red' }) });
  expect(map?.years.map(({ year, routines }) => [year, routines.length])).toEqual([
    ['2025-26', 3],
    ['2026-27', 1],
  ]);
  expect(map?.leftOut).toBe(0);
});

test('the last ten routines, and how many came before', () => {
  const routines = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`2026-01-${10 + index}-x`, { a: 'red' }]));
  const map = mapOf({ strategies: ['a'], routines });
  expect([map?.leftOut, map?.rows[0]?.cells.length, map?.years[0]?.routines[0]?.id]).toEqual([2, 10, '2026-01-12-x']);
});

test('no map before the first rating that counts', () => {
  expect(mapOf({ strategies: ['a'] })).toBeNull();
  expect(mapOf({ strategies: ['a'], routines: { [`${days[0]}-x`]: [{ a: 'red' }, { trial: true }] } })).toBeNull();
});

test.each<[string, RatingsRow, RoutineRow]>([
  ['a trial', { a: 'red' }, { trial: true }],
  ['one that rated a goal alone', { goal: 'red' }, {}],
  ['one that rated a strategy in one school alone', { 'a@alder': 'red' }, {}],
])('columns and cells agree after %s', (_, ratings, fields) => {
  const routines = { ...routinesOf({ a: 'red' }, { a: 'red' }), '2026-11-12-x': [ratings, fields] } as const;
  const map = mapOf({ strategies: ['a'], goals: ['goal'], units: ['alder'], routines });
  const columns = map?.years.flatMap((year) => year.routines.map(({ id }) => id));
  expect(map?.rows.map(({ cells }) => cells.map(({ routine }) => routine.id))).toEqual([columns]);
});

import { describe, expect, test } from 'vitest';
import * as schedule from '../../../../src/domain/views/schedule.ts';
import type { Focus } from '../../../../src/schemas/focus.ts';
import type { SeriesFields } from '../../../../src/schemas/series.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

type Slots = NonNullable<SeriesFields['schedule']>[string];

function seriesWith(slots: Slots, table: SiteTable = {}) {
  const site = makeSite({
    site: { schoolYearStarts: '08-01' },
    goals: { reading: { order: 1 }, belonging: { order: 2 } },
    strategies: { a: { order: 2, goals: ['reading'] }, b: { order: 1, goals: ['belonging'] } },
    units: { birch: { order: 1 }, alder: { order: 2 } },
    series: { series: { schedule: { '2026-27': slots } } },
    ...table,
  });
  return { site, series: pick(site.series, 'series') };
}

const slot = (on: string, fields: object = {}): Slots[number] => ({ on, kind: 'stocktake', ...fields });

/** `2026-10-15 stocktake held`, with `*` for a date that has a packet. */
function shown(occasions: readonly schedule.Occasion[]): string[] {
  return occasions.map(({ day, kind, state, routine, trial }) => `${day} ${kind} ${trial ? 'trial ' : ''}${state}${routine ? '*' : ''}`);
}

describe('dates of a series', () => {
  test.each([
    ['2026-11-21', 'missed'],
    ['2026-11-22', 'planned'],
    ['2026-11-23', 'planned'],
  ])('in the schedule alone, on %s: %s', (on, state) => {
    const { site, series } = seriesWith([slot(on)]);
    expect(shown(schedule.occasionsOf(site, series))).toEqual([`${on} stocktake ${state}`]);
  });

  test.each<[string, RoutineRow, string]>([
    ['held', {}, '2026-10-15 stocktake held*'],
    ['cancelled', { status: 'cancelled' }, '2026-10-15 stocktake cancelled*'],
    ['a trial', { trial: true }, '2026-10-15 stocktake trial held*'],
    ['a memo after all', { kind: 'memo' }, '2026-10-15 memo held*'],
    ['put off', { status: 'postponed', date: '2026-12-10', earlierDates: ['2026-10-15'] }, '2026-12-10 stocktake postponed*'],
  ])('one that has a packet stands once: %s', (_, fields, expected) => {
    const { site, series } = seriesWith([slot('2026-10-15')], { routines: { '2026-10-15-x': [{}, fields] } });
    expect(shown(schedule.occasionsOf(site, series))).toEqual([expected]);
  });

  test('in their order, from the schedule and beside it, of every year', () => {
    const series = {
      series: { schedule: { '2026-27': [slot('2027-05-13'), slot('2026-12-10', { kind: 'memo' })], '2025-26': [slot('2026-05-14')] } },
    };
    const given = seriesWith([], { series, routines: { '2026-10-15-x': {} } });
    expect(shown(schedule.occasionsOf(given.site, given.series))).toEqual([
      '2026-05-14 stocktake missed',
      '2026-10-15 stocktake held*',
      '2026-12-10 memo planned',
      '2027-05-13 stocktake planned',
    ]);
    expect(schedule.yearsOf(given.site, given.series)).toEqual(['2026-27', '2025-26']);
  });

  test('what a date is about: the words of its slot, and the focus of its packet', () => {
    const focus = { strategies: ['a'] };
    const slots = [slot('2026-10-15', { about: 'Attendance' }), slot('2026-12-10', { about: 'Reading', focus })];
    const { site, series } = seriesWith(slots, { routines: { '2026-10-15-x': [{}, { focus: { goals: ['reading'] } }] } });
    expect(schedule.occasionsOf(site, series).map(({ about, focus: looked }) => [about, looked])).toEqual([
      ['Attendance', { goals: ['reading'] }],
      ['Reading', focus],
    ]);
  });
});

describe('a school year', () => {
  const yearOf = (slots: Slots, schoolYearStarts = '08-01', year = '2026-27') => {
    const { site, series } = seriesWith(slots, { site: { schoolYearStarts } });
    return schedule.scheduleOf(site, series, year);
  };

  test.each([
    ['08-01', '2026-08-01', '2027-07-01'],
    ['07-15', '2026-07-01', '2027-06-01'],
    ['01-01', '2026-01-01', '2026-12-01'],
    ['12-01', '2026-12-01', '2027-11-01'],
  ])('that begins on %s has twelve months from %s to %s', (starts, first, last) => {
    const months = yearOf([slot('2026-12-10')], starts)?.months ?? [];
    expect([months.length, new Set(months).size, months[0], months.at(-1)]).toEqual([12, 12, first, last]);
  });

  test('by area of focus: the whole plan, then strategies, goals and schools in their own orders', () => {
    const focuses: Focus[] = [{ units: ['alder', 'birch'] }, { goals: ['belonging'] }, { strategies: ['a', 'b'] }, {}];
    const rows = yearOf(focuses.map((focus, index) => slot(`2026-1${index % 3}-0${index + 1}`, { focus })))?.rows ?? [];
    expect(rows.map(({ area }) => area?.id ?? 'plan')).toEqual(['plan', 'b', 'a', 'belonging', 'birch', 'alder']);
  });

  test('each date stands in its month, under every area that it looks at', () => {
    const rows = yearOf([
      slot('2026-10-15', { focus: { strategies: ['a', 'b'] } }),
      slot('2026-10-29', { focus: { strategies: ['a'] } }),
    ])?.rows;
    const places = rows?.map(({ area, cells }) => [area?.id, cells.findIndex((cell) => cell.length > 0), cells.flat().length]);
    expect(places).toEqual([
      ['b', 2, 1],
      ['a', 2, 2],
    ]);
  });

  test('that begins within a month shows the end of it, too', () => {
    const rows = yearOf([slot('2027-08-10')], '08-15')?.rows;
    expect(rows?.map(({ cells }) => cells.flat().map(({ day }) => day))).toEqual([['2027-08-10']]);
  });

  test('without a date is none', () => {
    expect(yearOf([slot('2026-10-15')], '08-01', '2027-28')).toBeNull();
  });
});

test('areas: what a focus names, or else the whole plan', () => {
  const { site } = seriesWith([]);
  expect(schedule.areasOf(site, { strategies: ['b'], goals: ['reading'], units: ['alder'] }).map((area) => area?.id)).toEqual([
    'b',
    'reading',
    'alder',
  ]);
  expect([schedule.areasOf(site, {}), schedule.areasOf(site, { strategies: [] })]).toEqual([[null], [null]]);
});

test('this year and those to come, soonest first, with the schedules of all series', () => {
  const dates = (...years: [string, string][]) => ({ schedule: Object.fromEntries(years.map(([year, on]) => [year, [slot(on)]])) });
  const series = {
    one: dates(['2027-28', '2027-10-14'], ['2025-26', '2025-10-16'], ['2026-27', '2026-10-15']),
    two: dates(['2026-27', '2026-12-10']),
  };
  const site = makeSite({ series });
  expect(schedule.schedulesByYear(site).map(({ year, schedules }) => [year, ...schedules.map((one) => one.series.id)])).toEqual([
    ['2026-27', 'one', 'two'],
    ['2027-28', 'one'],
  ]);
  expect(schedule.schedulesByYear(makeSite())).toEqual([]);
});

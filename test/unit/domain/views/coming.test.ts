import { describe, expect, test } from 'vitest';
import { comingDates, comingRoutines, type ComingRoutine } from '../../../../src/domain/views/coming.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const today = '2026-11-22';
const plan: SiteTable = {
  goals: { reading: { order: 1 }, attendance: { order: 2 } },
  strategies: { a: { goals: ['reading'] }, b: { goals: ['attendance'] } },
};

function coming(table: SiteTable, day = today): readonly ComingRoutine[] {
  return comingRoutines(pick(makeSite({ ...plan, ...table }).plans, 'plan'), day);
}

/** `2026-12-10 memo slot a` */
function shown(all: readonly ComingRoutine[]): string[] {
  return all.map(({ day, kind, routine, strategies }) =>
    [day, kind, routine ? 'packet' : 'slot', ...strategies.map(({ id }) => id)].join(' '),
  );
}

type Slot = { on: string; kind?: 'stocktake' | 'memo' | 'check-in'; focus?: { strategies?: string[]; goals?: string[] }; about?: string };
const scheduled = (...slots: Slot[]): SiteTable => ({
  series: { series: { schedule: { '2026-27': slots.map((slot) => ({ kind: 'memo', ...slot })) } } },
});

describe('packets', () => {
  test.each([
    ['planned', '2026-12-10', true],
    ['preparing', '2026-12-10', true],
    ['postponed', '2026-12-10', true],
    ['cancelled', '2026-12-10', false],
    ['held', '2026-12-10', false],
    ['planned', today, true],
    ['planned', '2026-11-21', false],
  ] as const)('%s for %s', (status, date, listed) => {
    expect(shown(coming({ routines: { x: [{}, { date, status }] } }))).toEqual(listed ? [`${date} stocktake packet`] : []);
  });

  test.each([
    [{}, ''],
    [{ focus: { strategies: ['b'] } }, ' b'],
    [{ focus: { goals: ['reading'] } }, ' a'],
    [{ focus: { units: ['alder'] } }, ''],
  ])('with the strategies in focus: %j', (fields, listed) => {
    const routines = { '2026-12-10-x': [{}, { status: 'planned', ...fields }] } as const;
    expect(shown(coming({ units: ['alder'], routines }))).toEqual([`2026-12-10 stocktake packet${listed}`]);
  });
});

describe('slots of the schedule', () => {
  test('from today on, with their focus by strategy or goal, and in words', () => {
    const slots = scheduled(
      { on: '2026-11-21' },
      { on: today, focus: { strategies: ['a'] } },
      { on: '2026-12-10', focus: { goals: ['attendance'] }, about: 'Attendance' },
    );
    expect(shown(coming(slots))).toEqual([`${today} memo slot a`, '2026-12-10 memo slot b']);
    expect(coming(slots).map(({ about }) => about)).toEqual([null, 'Attendance']);
  });

  test.each<[string, Record<string, unknown>, string[]]>([
    ['planned', { status: 'planned' }, ['2026-12-10 stocktake packet']],
    ['cancelled', { status: 'cancelled' }, []],
    ['held early in the day', { status: 'held' }, []],
    ['postponed', { status: 'postponed', date: '2027-01-14', earlierDates: ['2026-12-10'] }, ['2027-01-14 stocktake packet']],
  ])('one that has a packet (%s) is not listed twice', (_, fields, listed) => {
    const routines = { '2026-12-10-x': [{}, fields] as const };
    expect(shown(coming({ ...scheduled({ on: '2026-12-10', kind: 'stocktake' }), routines }))).toEqual(listed);
  });

  test('another series’ packet on that day is another routine', () => {
    const series = { one: { schedule: { '2026-27': [{ on: '2026-12-10', kind: 'memo' as const }] } }, two: {} };
    const routines = { '2026-12-10-x': [{}, { series: 'two', status: 'planned' }] } as const;
    expect(shown(coming({ series, routines }))).toEqual(['2026-12-10 memo slot', '2026-12-10 stocktake packet']);
  });
});

test('soonest first, packets and slots together, and none of another plan', () => {
  const slots = scheduled({ on: '2027-05-13' }, { on: '2026-12-10' });
  const others = {
    plans: ['plan', 'other'],
    series: { ...slots.series, theirs: { plan: 'other', schedule: { '2026-27': [{ on: '2027-01-01', kind: 'memo' as const }] } } },
  };
  const routines = { '2027-02-11-x': [{}, { status: 'preparing' }] } as const;
  expect(shown(coming({ ...others, routines }))).toEqual(['2026-12-10 memo slot', '2027-02-11 stocktake packet', '2027-05-13 memo slot']);
});

describe('reports that follow', () => {
  const leadTimes = { report: 7 };
  const dates = (series: object, table: SiteTable = {}): string[] => {
    const site = makeSite({ ...plan, series: { series: { tells: ['School board', 'All staff'], leadTimes, ...series } }, ...table });
    return comingDates(pick(site.plans, 'plan'), today).map(({ day, kind }) => `${day} ${kind}`);
  };
  const withSlots = (...slots: Slot[]) => ({ schedule: { '2026-27': slots } });

  test('each stocktake to come, in the order of their days', () => {
    const series = withSlots(
      { on: '2026-12-10', kind: 'stocktake' },
      { on: '2026-12-12', kind: 'memo' },
      { on: '2026-12-15', kind: 'check-in' },
    );
    expect(dates(series)).toEqual(['2026-12-10 stocktake', '2026-12-12 memo', '2026-12-15 check-in', '2026-12-17 report']);
  });

  test.each<[string, string, RoutineRow, string[]]>([
    ['is still to come', '2026-11-19', {}, ['2026-11-26 report']],
    ['is due today', '2026-11-15', {}, ['2026-11-22 report']],
    ['was due yesterday', '2026-11-14', {}, []],
    ['of a trial', '2026-11-19', { trial: true }, []],
    ['of a memo', '2026-11-19', { kind: 'memo' }, []],
    ['of a cancelled one', '2026-11-19', { status: 'cancelled' }, []],
  ])('the report on the last routine %s', (_, date, fields, expected) => {
    expect(dates({}, { routines: { [`${date}-x`]: [{}, fields] } })).toEqual(expected);
  });

  test('only the last one held has its report still to come', () => {
    expect(dates({}, { routines: { '2026-11-18-x': {}, '2026-11-19-x': {} } })).toEqual(['2026-11-26 report']);
  });

  test.each<[string, object]>([
    ['tells nobody', { tells: undefined }],
    ['has no lead times', { leadTimes: undefined }],
  ])('none of a series that %s', (_, series) => {
    expect(dates({ ...withSlots({ on: '2026-12-10', kind: 'stocktake' }), ...series })).toEqual(['2026-12-10 stocktake']);
  });

  test('says whom it tells, seven days later unless the series says otherwise', () => {
    const site = makeSite({ ...plan, series: { series: { tells: ['School board'], leadTimes: {} } }, routines: { '2026-11-19-x': {} } });
    expect(comingDates(pick(site.plans, 'plan'), today)).toMatchObject([{ day: '2026-11-26', tells: ['School board'] }]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/domain/site.ts';
import { makeEntries, makeSite, pick, ratingAt, siteOf, type SiteTable } from '../../make-site.ts';

const ids = (things: readonly { readonly id: string }[]): string[] => things.map(({ id }) => id);

const district: SiteTable = {
  people: { 'luis-ortega': { name: 'Luis Ortega' } },
  units: ['cedar-fork', 'alder'],
  plans: { new: { years: ['2025-26'] }, old: { years: ['2022-23'] } },
  goals: { reading: { plan: 'new', order: 2 }, attendance: { plan: 'new', order: 1 }, belonging: { plan: 'new' }, past: { plan: 'old' } },
  strategies: {
    z: { goals: ['reading'], order: 1 },
    b: { goals: ['reading', 'attendance'] },
    a: { goals: ['reading'] },
    c: { goals: ['attendance', 'past'] },
  },
  series: { stocktake: { plan: 'new' }, check: { plan: 'new' }, before: { plan: 'old' } },
  routines: {
    '2026-05-14-x': [{ a: 'green', new: 'red' }, { series: 'stocktake' }],
    '2026-02-12-x': [{ b: 'red', a: 'red', 'a@alder': 'green', reading: 'red', alder: 'green' }, { series: 'stocktake' }],
    '2026-02-12-a': [{}, { series: 'check', kind: 'check-in' }],
    '2022-10-01-x': [{ c: 'red' }, { series: 'before' }],
  },
  pictures: ['units/b.png', 'units/a.png'],
};

describe('order', () => {
  const site = makeSite(district);

  test('plans by their first year', () => {
    expect(ids(site.plans.all)).toEqual(['old', 'new']);
  });

  test('goals by their place, then by id, and numbered in their plan from 1', () => {
    expect(pick(site.plans, 'new').goals.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 attendance', '2 reading', '3 belonging']);
    expect(pick(site.plans, 'old').goals.map(({ id, number }) => `${number} ${id}`)).toEqual(['1 past']);
  });

  test('strategies by their place, then by goal, then by id; each once in a plan', () => {
    expect(ids(pick(site.plans, 'new').strategies)).toEqual(['z', 'c', 'a', 'b']);
    expect(ids(pick(site.plans, 'old').strategies)).toEqual(['c']);
    expect(ids(pick(site.goals, 'attendance').strategies)).toEqual(['c', 'b']);
  });

  test('routines by date, then by id, in their series and their plan', () => {
    expect(ids(site.routines.all)).toEqual(['2022-10-01-x', '2026-02-12-a', '2026-02-12-x', '2026-05-14-x']);
    expect(ids(pick(site.plans, 'new').routines)).toEqual(['2026-02-12-a', '2026-02-12-x', '2026-05-14-x']);
    expect(ids(pick(site.series, 'stocktake').routines)).toEqual(['2026-02-12-x', '2026-05-14-x']);
    expect(ids(pick(site.plans, 'new').series)).toEqual(['check', 'stocktake']);
  });

  test('pictures by path', () => {
    expect(site.pictures.map(({ path }) => path)).toEqual(['units/a.png', 'units/b.png']);
  });

  test('is the same whatever the order of the files', () => {
    const entries = makeEntries(district);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(outline(siteOf(shuffled, district))).toEqual(outline(site));
      }),
    );
  });
});

/** Every list of a site by id. */
function outline({ rubrics, units, plans, goals, strategies, series, routines }: Site): unknown {
  return [
    ...[rubrics, units, goals, series].map(({ all }) => ids(all)),
    plans.all.map((plan) => [plan.id, ids(plan.goals), ids(plan.strategies), ids(plan.series), ids(plan.routines), ids(plan.ratings)]),
    strategies.all.map((strategy) => [strategy.id, ids(strategy.goals), ids(strategy.ratings)]),
    routines.all.map((routine) => [routine.id, ids(routine.ratings)]),
  ];
}

describe('links', () => {
  const site = makeSite(district);

  test('both ends of a link are the same things', () => {
    const a = pick(site.strategies, 'a');
    const rating = ratingAt(site, '2026-02-12-x/a');
    expect(rating.subject).toBe(a);
    expect(a.ratings).toContain(rating);
    expect(rating.routine.ratings).toContain(rating);
    expect(rating.routine).toBe(pick(site.routines, '2026-02-12-x'));
    expect(a.goals[0]?.strategies).toContain(a);
    expect(rating.routine.series.plan).toBe(pick(site.plans, 'new'));
  });

  test('a rating knows its subject of any kind, and its school', () => {
    const subjects = ['a', 'a--alder', 'reading', 'alder'].map((id) => ratingAt(site, `2026-02-12-x/${id}`));
    expect(subjects.map(({ subject, unit }) => [subject.kind, subject.id, unit?.id])).toEqual([
      ['strategy', 'a', undefined],
      ['strategy', 'a', 'alder'],
      ['goal', 'reading', undefined],
      ['unit', 'alder', undefined],
    ]);
    expect(ratingAt(site, '2026-05-14-x/new').subject).toBe(pick(site.plans, 'new'));
  });

  test('a subject’s ratings are oldest first', () => {
    expect(ids(pick(site.strategies, 'a').ratings)).toEqual(['2026-02-12-x/a', '2026-02-12-x/a--alder', '2026-05-14-x/a']);
  });

  test('people and settings are as written', () => {
    expect(site.people.get('luis-ortega')).toEqual({ name: 'Luis Ortega' });
    expect(makeSite().people.size).toBe(0);
    expect(site).toMatchObject({ today: '2026-11-22', settings: { name: 'Cedar Fork', schoolYearStarts: '07-01', showPeople: 'names' } });
  });
});

describe('subfolders', () => {
  const site = makeSite({
    units: ['lincoln/lincoln', 'district'],
    goals: { reading: {}, 'lincoln/reading': {}, attendance: {} },
    strategies: {
      'lincoln/tutors': { goals: ['reading', 'attendance'], units: ['lincoln', 'district'], replaces: ['tutors'] },
      'lincoln/calls': { goals: ['reading'], continues: 'calls' },
      tutors: { goals: ['reading'] },
      calls: { goals: ['reading'] },
    },
    routines: {
      'lincoln/2026-02-12-x': [
        {},
        {
          date: '2026-02-12',
          focus: { strategies: ['tutors'], goals: ['attendance'] },
          objectives: [{ text: 'Agree', about: { strategies: ['tutors'] } }],
          followUps: [{ step: '2026-02-12-x#call', done: '2026-02-12' }],
        },
      ],
    },
  });

  test('a reference means the file in its own subfolder first, then the one at the top', () => {
    const { fields, goals } = pick(site.strategies, 'lincoln/tutors');
    expect(ids(goals)).toEqual(['lincoln/reading', 'attendance']);
    expect(fields).toMatchObject({ goals: ['lincoln/reading', 'attendance'], units: ['lincoln/lincoln', 'district'] });
    expect(ids(pick(site.strategies, 'tutors').goals)).toEqual(['reading']);
  });

  test('references deep inside become full ids too', () => {
    const { focus, objectives } = pick(site.routines, 'lincoln/2026-02-12-x').fields;
    expect(focus).toEqual({ strategies: ['lincoln/tutors'], goals: ['attendance'] });
    expect(objectives?.[0]?.about).toEqual({ strategies: ['lincoln/tutors'] });
    expect(pick(site.strategies, 'lincoln/calls').fields.continues).toBe('lincoln/calls');
    expect(pick(site.routines, 'lincoln/2026-02-12-x').fields.followUps?.[0]?.step).toBe('lincoln/2026-02-12-x#call');
  });

  test('people are not references to files', () => {
    const named = makeSite({ strategies: { 'lincoln/a': { lead: 'tutors' }, 'lincoln/tutors': {} } });
    expect(pick(named.strategies, 'lincoln/a').fields.lead).toBe('tutors');
  });

  test('what the author wrote is not changed', () => {
    const entries = makeEntries({ goals: ['reading', 'lincoln/reading'], strategies: { 'lincoln/a': { goals: ['reading'] } } });
    const before = structuredClone(entries.map(({ fields }) => fields));
    siteOf(entries);
    expect(entries.map(({ fields }) => fields)).toEqual(before);
  });
});

describe('rubrics compare', () => {
  const rubrics = {
    one: { levels: ['a', 'b'], comparesWith: ['two', 'long'] },
    two: ['c', 'd'],
    three: { levels: ['e', 'f'], comparesWith: ['two'] },
    long: ['g', 'h', 'i'],
  };

  test.each([
    ['one', ['one', 'two']],
    ['two', ['one', 'three', 'two']],
    ['three', ['three', 'two']],
    ['long', ['long']],
  ])('%s with %j, whichever of the two says so, if their scales are equally long', (id, comparable) => {
    expect([...pick(makeSite({ rubrics }).rubrics, id).comparable].toSorted()).toEqual(comparable);
  });
});

test('entries that were not checked are refused', () => {
  expect(() => siteOf([])).toThrow('checked entries');
  expect(() => makeSite({ strategies: { a: { goals: ['nowhere'] } } })).toThrow('Nothing is known as "nowhere"');
});

describe('an indicator', () => {
  const site = makeSite({
    units: { district: { kind: 'district' }, 'north/school': {} },
    goals: { reading: { indicators: ['attendance'] }, writing: {} },
    strategies: {
      coaches: { years: { '2026-27': { leadingIndicators: { fall: { indicators: ['visits'] } } } } },
      tutors: {},
    },
    indicators: {
      visits: { strategies: ['tutors'], order: 2 },
      attendance: {
        goals: ['writing'],
        targets: [
          { by: '2027-28', value: 3 },
          { by: '2026-27', value: 2, in: 'district' },
        ],
        order: 1,
      },
      'north/visits': { baseline: { period: '2025-26' }, data: 'period,unit,value,n\n2025-26,school,4,30\n2025-26,district,5,\n' },
    },
  });

  test('belongs to the goals and strategies that it names or that name it', () => {
    const named = site.indicators.all.map((one) => [one.id, ...ids(one.goals), ...ids(one.strategies)]);
    expect(named).toEqual([['attendance', 'reading', 'writing'], ['visits', 'coaches', 'tutors'], ['north/visits']]);
    expect(ids(pick(site.goals, 'reading').indicators)).toEqual(['attendance']);
    expect(ids(pick(site.strategies, 'coaches').indicators)).toEqual(['visits']);
  });

  test('has its targets by period, and units found from its own folder first', () => {
    const { targets } = pick(site.indicators, 'attendance');
    expect(targets.map(({ by, unit, value }) => [by.text, unit?.id, value])).toEqual([
      ['2026-27', 'district', 2],
      ['2027-28', undefined, 3],
    ]);
    const { observations, baseline } = pick(site.indicators, 'north/visits');
    expect(observations.map(({ unit, cell }) => [unit.id, cell])).toEqual([
      ['district', { state: 'reported', value: 5, n: null }],
      ['north/school', { state: 'reported', value: 4, n: 30 }],
    ]);
    expect(baseline).toMatchObject({ period: { text: '2025-26' }, value: null });
  });
});

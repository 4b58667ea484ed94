import { describe, expect, test } from 'vitest';
import { elementsOf, ratingSheet, stepSheet } from '../../../../src/domain/views/sheets.ts';
import { rubricInUse } from '../../../../src/domain/views/rubric-in-use.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';

const [oct, dec, feb] = ['2025-10-15-oct', '2025-12-10-dec', '2026-02-12-feb'] as const;

const table: SiteTable = {
  units: ['north', 'south'],
  strategies: ['reading', 'attendance', 'mentors'],
  rubrics: { simple: ['low', 'high'] },
  routines: {
    [oct]: [
      { reading: 'red', 'attendance@south': 'simple:high', 'attendance@north': 'green' },
      { focus: { strategies: ['reading', 'attendance'] } },
    ],
    [dec]: {},
  },
};

describe('a table of ratings', () => {
  const site = makeSite(table);
  const rubric = pick(site.rubrics, 'framework');

  test('has a row for each strategy in focus, and one for each school of which it is rated by itself', () => {
    const { rows } = ratingSheet(pick(site.routines, oct), rubric);
    expect(rows.map(({ strategy, unit, rating }) => [strategy.id, unit?.id, rating?.id])).toEqual([
      ['attendance', undefined, undefined],
      ['attendance', 'north', `${oct}/attendance--north`],
      ['attendance', 'south', `${oct}/attendance--south`],
      ['reading', undefined, `${oct}/reading`],
    ]);
  });

  test('has a column for each element, and one for the school where it is needed', () => {
    const fields = (routine: string): readonly string[] => ratingSheet(pick(site.routines, routine), rubric).fields;
    expect(fields(dec)).toEqual([
      'id',
      'strategy',
      'ratings.planning',
      'ratings.capacity',
      'ratings.evidence',
      'overall',
      'notRated',
      'rationale',
      'evidence',
      'ratedBy',
      'asOf',
    ]);
    expect(fields(oct)[2]).toBe('in');
  });

  test('shows the elements of every rubric in use, each once', () => {
    const own = makeSite({
      ...table,
      rubrics: {
        simple: {
          levels: ['low', 'high'],
          elements: [
            { id: 'planning', title: 'P' },
            { id: 'cost', title: 'Cost' },
          ],
        },
      },
    });
    const elements = elementsOf(pick(own.routines, oct), pick(own.rubrics, 'framework'));
    expect(elements.map(({ id }) => id)).toEqual(['planning', 'capacity', 'evidence', 'cost']);
  });
});

describe('the rubric by which a routine is rated', () => {
  const inUse = (routines: SiteTable['routines'], rubrics: SiteTable['rubrics'] = { simple: ['low', 'high'] }): string | undefined => {
    const site = makeSite({ ...table, rubrics, routines: routines ?? {} });
    const { series, ratings } = pick(site.routines, dec);
    return rubricInUse(site, series.plan, ratings)?.id;
  };

  test.each([
    ['its own', { [oct]: { reading: 'red' }, [dec]: { reading: 'simple:low' } }, 'simple'],
    ['that of the latest rated routine', { [oct]: { reading: 'simple:low' }, [dec]: {} }, 'simple'],
    ['not certain where that one used two', { [oct]: { reading: 'red', mentors: 'simple:low' }, [dec]: {} }, undefined],
    ['not certain before the first rating', { [dec]: {} }, undefined],
  ])('is %s', (_, routines, id) => {
    expect(inUse(routines)).toBe(id);
  });

  test('is the only one beside the stages', () => {
    expect(inUse({ [dec]: {} }, { stages: ['one', 'two'] })).toBe('framework');
  });
});

test('a table of next steps has those promised, with what became of them, and those proposed', () => {
  const step = (id: string) => ({ id, text: `Do ${id}.`, owner: 'Ana', due: '2026-01-20' });
  const site = makeSite({
    plans: ['plan', 'other'],
    series: { series: { plan: 'plan' }, others: { plan: 'other' } },
    routines: {
      [oct]: [{}, { nextSteps: [step('call'), step('buy')] }],
      [dec]: [{}, { followUps: [{ step: `${oct}#call`, done: '2025-11-01' }] }],
      [feb]: [{}, { status: 'preparing', nextSteps: [step('plan')], series: 'others' }],
    },
  });
  const shown = (plan: string | null): unknown =>
    stepSheet(site, plan === null ? null : pick(site.plans, plan)).map(({ fields, step: found }) => [fields.id, found?.state]);
  expect(shown(null)).toEqual([
    ['call', 'done'],
    ['buy', 'open'],
    ['plan', undefined],
  ]);
  expect([shown('plan'), shown('other')]).toEqual([
    [
      ['call', 'done'],
      ['buy', 'open'],
    ],
    [['plan', undefined]],
  ]);
});

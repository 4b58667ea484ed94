import { describe, expect, test } from 'vitest';
import { deckOf } from '../../../../src/domain/views/deck.ts';
import { goalsKnownIn } from '../../../../src/domain/views/known-then.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({
  units: { district: { kind: 'district' } },
  goals: {
    goal: {
      measures: [
        {
          measure: 'Read at grade level',
          baseline: '50 %',
          years: { '2025-26': '55 %', '2026-27': '60 %' },
          results: { '2025-26': { outcome: 'missed', value: '53 %', on: '2026-09-17' } },
        },
      ],
    },
  },
  strategies: { reading: {} },
  indicators: {
    visits: {
      unit: 'count',
      strategies: ['reading'],
      data: 'period,unit,value\n2024-25-fall,district,8\n2025-26-fall,district,10\n2026-27-fall,district,30\n',
    },
  },
  routines: {
    '2026-05-14': [{ goal: 'red' }, { objectives: [{ text: 'Look', about: { strategies: ['reading'] } }] }],
    '2026-10-15': [{ goal: 'green' }, { objectives: [{ text: 'Look', about: { strategies: ['reading'] } }] }],
    '2027-02-11': [{}, { status: 'planned', objectives: [{ text: 'Look', about: { strategies: ['reading'] } }] }],
  },
});

describe('what was known on the day of a routine', () => {
  test.each([
    ['2026-05-14', undefined, '2025-26', 'red'],
    ['2026-10-15', '53 %', '2026-27', 'green'],
    ['2027-02-11', '53 %', '2026-27', 'green'],
  ])('in %s a goal stood at %s, aimed at %s and was %s', (id, latest, next, level) => {
    const [row] = goalsKnownIn(site, pick(site.routines, id)).rows;
    const [measure] = row?.measures ?? [];
    expect([measure?.latest?.result?.value, measure?.next?.year, row?.level?.id]).toEqual([latest, next, level]);
    expect(row?.goal).toBe(pick(site.goals, 'goal'));
  });

  test.each([
    ['2026-05-14', [8, 10]],
    ['2026-10-15', [8, 10, 30]],
    ['2027-02-11', [8, 10, 30]],
  ])('the chart of %s shows no number of a later time', (id, values) => {
    const charts = deckOf(site, pick(site.routines, id)).parts.flatMap((part) => (part.kind === 'deep-dive' ? (part.chart ?? []) : []));
    const points = charts[0]?.series.lines[0]?.points.map(({ cell }) => (cell.state === 'reported' ? cell.value : null));
    expect(points).toEqual(values);
  });
});

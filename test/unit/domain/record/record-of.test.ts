import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../../src/domain/record/record-of.ts';
import { packetOf } from '../../../../src/domain/views/packet.ts';
import { makeSite, pick, type SiteTable } from '../../../make-site.ts';
import { makeDistrict } from '../../../support/district.ts';
import { call } from '../../../support/said.ts';

const id = '2026-10-08-october';
const lead = (who: string) => ({ lead: who });
const district: SiteTable = {
  people: { ana: { name: 'Ana', position: 'Director' }, ben: { name: 'Ben' }, eva: { name: 'Eva' } },
  units: { cedar: { kind: 'district' }, oak: { parent: 'cedar' }, elm: { parent: 'cedar' } },
  strategies: {
    calls: {
      ...lead('ana'),
      changes: [
        { on: '2026-09-01', what: 'Now in all schools.' },
        { on: '2026-12-01', what: 'Later.' },
      ],
      years: {
        '2025-26': {
          milestones: [
            { id: 'begun', title: 'Begun', due: '2026-05-01', done: '2026-05-01' },
            { id: 'late', title: 'Late', due: '2026-06-01', done: '2026-12-01' },
          ],
        },
        '2026-27': { milestones: [{ id: 'all', title: 'All', due: '2026-11-01' }] },
      },
    },
    later: { ...lead('eva'), from: '2027-01-01' },
    letters: { ...lead('ben'), from: '2026-01-01', until: '2026-02-01', status: 'ended' },
  },
  goals: {
    goal: {
      measures: [
        {
          measure: 'Attendance',
          years: { '2026-27': '90 %' },
          results: { '2026-27': { outcome: 'met', value: '91 %', on: '2027-06-01' } },
        },
      ],
    },
  },
  indicators: {
    rate: {
      goals: ['goal'],
      groups: { 'grade-1': 'Grade 1' },
      data: 'period,unit,group,value,n\n2025-26,cedar,,90,200\n2025-26,cedar,grade-1,80,100\n2025-26,oak,,70,100\n2027-28,cedar,,91,200\n',
    },
    other: { data: 'period,unit,group,value,n\n2025-26,cedar,,50,200\n' },
  },
  routines: {
    '2026-01-08-january': { letters: 'red' },
    '2026-09-08-planned': [{}, { status: 'planned' }],
    [id]: [
      { 'calls@oak': 'green', calls: 'amber-green' },
      { nextSteps: [{ id: 'call', text: 'Call.', owner: 'ben', due: '2026-11-01' }], decisions: [{ text: 'We call.' }] },
    ],
    '2026-12-08-december': { calls: 'red' },
  },
};
const site = makeSite(district);
const record = recordOf(site, pick(site.routines, id), '2026-10-09');

describe('the record of a routine', () => {
  test('has what its views read, and nothing that came later', () => {
    expect(record.earlier).toEqual([
      {
        routine: '2026-01-08-january',
        series: 'series',
        date: '2026-01-08',
        ratings: [{ strategy: 'letters', rubric: 'framework', overall: 'red' }],
      },
    ]);
    expect(record.strategies?.map(({ strategy }) => strategy)).toEqual(['calls', 'letters']);
    const [calls] = record.strategies ?? [];
    expect(calls?.changes).toEqual([{ on: '2026-09-01', what: 'Now in all schools.' }]);
    expect(Object.entries(calls?.years ?? {}).map(([year, { milestones }]) => [year, milestones])).toEqual([
      ['2025-26', [{ id: 'late', title: 'Late', due: '2026-06-01' }]],
      ['2026-27', [{ id: 'all', title: 'All', due: '2026-11-01' }]],
    ]);
    expect(record.goals?.[0]?.measures?.[0]).not.toHaveProperty('results');
    expect(record.people).toEqual([
      { person: 'ana', name: 'Ana', position: 'Director' },
      { person: 'ben', name: 'Ben' },
    ]);
    expect(record.units?.map(({ unit }) => unit)).toEqual(['cedar', 'oak']);
  });

  test('has what was judged, decided and promised', () => {
    expect(record.ratings).toEqual([
      { strategy: 'calls', rubric: 'framework', overall: 'amber-green' },
      { strategy: 'calls', in: 'oak', rubric: 'framework', overall: 'green' },
    ]);
    expect(record.decisions).toEqual(['We call.']);
    expect(record.nextSteps).toEqual([{ id: 'call', text: 'Call.', owner: 'ben', due: '2026-11-01' }]);
  });

  test('has the numbers that its files quote, each once', () => {
    const quote = { indicator: 'rate', period: '2025-26', value: 90 };
    const fields = { objectives: [{ text: 'Look', keyFacts: [{ text: 'It is 90.', evidence: [{ text: 'Rate', ...quote }] }] }] };
    const ratings = { calls: { overall: 'green', evidence: [{ text: 'Rate', ...quote }, { text: 'Oak', ...quote, unit: 'oak', value: '70 %' }, { text: 'No number', indicator: 'rate', period: '2025-26' }] } }; // prettier-ignore
    const quoting = makeSite({ ...district, routines: { [id]: [ratings, fields] } });
    expect(recordOf(quoting, pick(quoting.routines, id), '2026-10-09').quotes).toEqual([quote, { ...quote, unit: 'oak', value: '70 %' }]);
  });

  test('has the numbers of the whole district, by groups where a deep dive looks', () => {
    expect(record.indicators?.map(({ indicator }) => indicator)).toEqual(['rate']);
    expect(record.indicators?.[0]?.cells).toEqual([{ period: '2025-26', unit: 'cedar', value: 90, n: 200 }]);
    const [ratings, fields] = [{ calls: 'green' }, { objectives: [{ text: 'Look', about: { goals: ['goal'] } }] }];
    const deep = makeSite({ ...district, routines: { [id]: [ratings, fields] } });
    expect(recordOf(deep, pick(deep.routines, id), '2026-10-09').indicators?.[0]?.cells?.map(({ group = 'all' }) => group)).toEqual([
      'all',
      'grade-1',
    ]);
  });
});

test('a packet is made from its record, as of its own day, and any other from the files of today', async () => {
  const copy = makeDistrict();
  try {
    await call('close', id, '--content', copy.content, '--anyway');
    copy.change('strategies/coaching.md', 'title: Reading coaches', 'title: Coaching');
    const { site: living } = copy.check();
    if (!living) throw new Error('The district has errors.');
    const titleIn = (routine: string): string | undefined => {
      const packet = packetOf(living, pick(living.routines, routine));
      return packet.site.strategies.get('coaching')?.fields.title;
    };
    expect([id, '2026-11-12-november'].map(titleIn)).toEqual(['Reading coaches', 'Coaching']);
    const packet = packetOf(living, pick(living.routines, id));
    expect(packet.site.today).toBe('2026-10-08');
    expect(packet.site.routines.all.map((routine) => routine.id)).toEqual([id]);
    expect(packet.living).toBe(living.routines.get(id));
    expect(packet.written.map(({ source }) => source.path)).toEqual([`routines/${id}/routine.md`, `routines/${id}/record.yaml`]);
  } finally {
    copy.remove();
  }
});

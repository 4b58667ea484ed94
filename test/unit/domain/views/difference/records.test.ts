import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../../../src/domain/record/record-of.ts';
import type { RecordFields } from '../../../../../src/schemas/record.ts';
import { makeSite, pick, type SiteTable } from '../../../../make-site.ts';
import { factsBetween, saidBetween } from '../../../../support/differences.ts';

const october = '2026-10-08-october';
const nextSteps = ['ana', 'ben'].map((owner) => ({ id: owner, text: 'Call.', owner, due: '2026-11-01' }));
const district: SiteTable = {
  people: { ana: { name: 'Ana Whitfield' }, ben: { name: 'Ben Ito' } },
  units: { cedar: { kind: 'district' } },
  strategies: {
    calls: { lead: 'ana', years: { '2026-27': { milestones: [{ id: 'named', title: 'All are named', due: '2026-12-01' }] } } },
    letters: {},
  },
  indicators: { rate: { goals: ['goal'], data: 'period,unit,group,value,n\n2024-25,cedar,,88,200\n2025-26,cedar,,90,200\n' } },
  routines: {
    '2026-09-08-september': { calls: 'red' },
    [october]: [
      { calls: 'green', letters: 'red' },
      { decisions: [{ text: 'We call.' }], nextSteps },
    ],
  },
};

function recordIn(table: SiteTable): RecordFields {
  const site = makeSite(table);
  return recordOf(site, pick(site.routines, october), '2026-10-09');
}

const record = recordIn(district);
const september = { routine: '2026-09-08-september', series: 'series', date: '2026-09-08' };
const closed: SiteTable = { ...district, records: { [october]: record } };
const withRecord = (fields: RecordFields): SiteTable => ({ ...district, records: { [october]: fields } });

/** The record that other files make. */
const otherwise = (changed: SiteTable): SiteTable => withRecord(recordIn({ ...district, ...changed }));

describe('the record of a routine', () => {
  test('that closes it is no change of what it was', () => {
    expect(factsBetween(district, closed)).toEqual([`routines: closed ${october}`]);
    expect(saidBetween(district, closed)).toEqual([
      'Stocktake of 8 October 2026: closed: 9 October 2026. From now on its pages show what its record says, whatever changes in the plan.',
    ]);
  });

  test('that is gone opens it again', () => {
    expect(factsBetween(closed, district)).toEqual([`record: reopened ${october}`]);
    expect(saidBetween(closed, district)).toEqual(['Stocktake of 8 October 2026: record removed. Its pages follow the plan again.']);
  });

  test('comes with a routine that is new', () => {
    expect(factsBetween({ ...district, routines: {} }, closed)).toContain(`routines: closed ${october}`);
    expect(factsBetween(closed, { ...district, routines: {} }).filter((line) => line.includes('reopened'))).toEqual([]);
  });

  test('keeps still when only the plan changes', () => {
    const strategies = { ...district.strategies, calls: { ...(district.strategies as Record<string, object>)['calls'], lead: 'ben' } };
    expect(factsBetween(closed, { ...closed, strategies })).toEqual(['plans: field calls lead "ana" > "ben"']);
  });

  const calls = { lead: 'ana', years: { '2026-27': { milestones: [{ id: 'named', title: 'All are named', due: '2027-01-15' }] } } };

  test.each<[string, SiteTable, string[], string[]]>([
    [
      'a lead',
      otherwise({ strategies: { calls: { ...calls, lead: 'ben', years: { '2026-27': { milestones: [{ id: 'named', title: 'All are named', due: '2026-12-01' }] } } }, letters: {} } }), // prettier-ignore
      [`record: recorded ${october} field calls lead "ana" > "ben"`],
      ['Stocktake of 8 October 2026: in its record, Calls, “Lead” changed from Ana Whitfield to Ben Ito.'],
    ],
    [
      'a milestone',
      otherwise({ strategies: { calls, letters: {} } }),
      [`record: recorded ${october} milestone-moved calls named 2026-12-01 > 2027-01-15`],
      ['Stocktake of 8 October 2026: in its record, Calls, milestone “All are named” moved from 1 December 2026 to 15 January 2027.'],
    ],
    [
      'a number',
      otherwise({ indicators: { rate: { goals: ['goal'], data: 'period,unit,group,value,n\n2024-25,cedar,,88,200\n2025-26,cedar,,91,200\n' } } }), // prettier-ignore
      [`record: recorded ${october} cells rate changed 2025-26 cedar`],
      ['Stocktake of 8 October 2026: in its record, Rate, 1 number changed: 2025–26, Cedar: 90\u00a0%, now 91\u00a0%.'],
    ],
    [
      'a name',
      otherwise({ people: { ana: { name: 'Ana Lund' }, ben: { name: 'Ben Ito' } } }),
      [`record: recorded ${october} field people *.name "Ana Whitfield" > "Ana Lund"`],
      ['Stocktake of 8 October 2026: in its record, People, “Name” of person Ana Whitfield changed from “Ana Whitfield” to “Ana Lund”.'],
    ],
    [
      'a strategy that it gains',
      otherwise({ strategies: { ...(district.strategies as object), texts: { from: '2026-09-01' } } }),
      [`record: recorded ${october} new strategy texts`],
      ['Stocktake of 8 October 2026: in its record, Texts, new strategy.'],
    ],
    [
      'what it says of its routine',
      withRecord({ ...record, decisions: ['We write.'] }),
      [`record: recorded ${october} field ${october} decisions ["We call."] > ["We write."]`],
      ['Stocktake of 8 October 2026: in its record, “Decisions” changed from We call. to We write.'],
    ],
    [
      'a setting',
      otherwise({ site: { name: 'Elm Fork' } }),
      [`record: recorded ${october} field ${october} site.name "Cedar Fork" > "Elm Fork"`],
      ['Stocktake of 8 October 2026: in its record, “Name” changed from “Cedar Fork” to “Elm Fork”.'],
    ],
    [
      'a rating of a routine before',
      withRecord({ ...record, earlier: [{ ...september, ratings: [{ strategy: 'calls', rubric: 'framework', overall: 'amber-red' }] }] }),
      [
        `record: recorded ${october} field ${october} earlier.*.ratings [{"strategy":"calls","rubric":"framework","overall":"red"}] > [{"strategy":"calls","rubric":"framework","overall":"amber-red"}]`,
      ],
      [
        'Stocktake of 8 October 2026: in its record, “Ratings” of earlier routine “Stocktake of 8 September 2026” changed from Calls, rubric Framework, overall red to Calls, rubric Framework, overall amber-red.',
      ],
    ],
    [
      'a routine before that it does not know any more',
      withRecord({ ...record, earlier: [] }),
      [`record: recorded ${october} item-removed ${october} earlier 2026-09-08-september`],
      ['Stocktake of 8 October 2026: in its record, earlier routine removed: “Stocktake of 8 September 2026”.'],
    ],
    [
      'the order alone',
      withRecord({ ...record, strategies: (record.strategies ?? []).toReversed() }),
      [`record: recorded ${october} order ${october} strategies`],
      ['Stocktake of 8 October 2026: in its record, order of “Strategies” changed.'],
    ],
  ])('tells %s in plain words', (_, after, facts, words) => {
    expect(factsBetween(closed, after)).toEqual(facts);
    expect(saidBetween(closed, after)).toEqual(words);
  });

  test('says the same under new ids when things are renamed', () => {
    const renamed: SiteTable = {
      ...district,
      strategies: {
        phone: { ...(district.strategies as Record<string, object>)['calls'], aliases: ['calls'], title: 'Calls' },
        letters: {},
      },
      routines: {
        '2026-09-08-september': { phone: 'red' },
        [october]: [
          { phone: 'green', letters: 'red' },
          { decisions: [{ text: 'We call.' }], nextSteps },
        ],
      },
    };
    const rewritten = JSON.parse(JSON.stringify(record).replaceAll('"calls"', '"phone"')) as RecordFields;
    const after = { ...renamed, records: { [october]: rewritten } };
    expect(factsBetween(closed, after).filter((line) => line.startsWith('record:'))).toEqual([]);
  });
});

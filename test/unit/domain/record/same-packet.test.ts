import { describe, expect, test } from 'vitest';
import { recordOf } from '../../../../src/domain/record/record-of.ts';
import type { Site } from '../../../../src/domain/site.ts';
import { agendaOf } from '../../../../src/domain/views/agenda.ts';
import { boardFacts } from '../../../../src/domain/views/board-report.ts';
import { deckOf } from '../../../../src/domain/views/deck.ts';
import { noteSheet } from '../../../../src/domain/views/note-sheet.ts';
import { packetOf } from '../../../../src/domain/views/packet.ts';
import { routinePacket } from '../../../../src/domain/views/routine-packet.ts';
import { agendaDocx } from '../../../../src/exports/agenda-docx.ts';
import { deckPptx } from '../../../../src/exports/deck-pptx.ts';
import { notesDocx } from '../../../../src/exports/notes-docx.ts';
import { officeBytes, type OfficeFile } from '../../../../src/exports/office/office-file.ts';
import { boardPaper } from '../../../../src/exports/pdf/board-paper.ts';
import { packetPaper } from '../../../../src/exports/pdf/packet-paper.ts';
import type { RecordFields } from '../../../../src/schemas/record.ts';
import { makeSite, pick, type IndicatorRow, type SiteTable } from '../../../make-site.ts';

const id = '2026-02-12-february';
const head = 'period,unit,group,value,n\n';
const csv = (...rows: readonly string[]): string => `${head}${rows.join('\n')}\n`;

const indicators: Readonly<Record<string, IndicatorRow>> = {
  whole: {
    goals: ['goal'],
    strategies: ['deep'],
    groups: { el: 'English learners' },
    targets: [
      { by: '2026-27', value: 91, kind: 'baseline', setBy: 'Board', on: '2026-06-11', replaces: { value: 85, why: 'It went well.' } },
      { by: '2027-28', value: 96, kind: 'baseline', setBy: 'Board', on: '2026-06-11' },
    ],
    data: csv('2024-25,cedar,,78,900', '2025-26,cedar,,80,900', '2025-26,cedar,el,70,90', '2025-26,oak,,81,400', '2025-26,elm,,79,500', '2026-27,cedar,,83,900'), // prettier-ignore
  },
  'side-by-side': { strategies: ['deep'], data: csv('2024-25,oak,,51,400', '2024-25,elm,,49,500', '2025-26,oak,,55,400') },
  'quoted-school': { unit: 'count', data: csv('2024-25,oak,,11,', '2024-25,elm,,12,', '2025-26,oak,,15,', '2025-26,elm,,14,') },
  'quoted-deep': {
    groups: { el: 'English learners' },
    data: csv('2024-25,cedar,,60,900', '2025-26,cedar,,61,900', '2024-25,cedar,el,50,90'),
  },
  shallow: { strategies: ['other'], data: csv('2024-25,cedar,,70,900', '2025-26,cedar,,71,900', '2026-27,cedar,,72,900') },
  later: { strategies: ['other'], data: csv('2026-27,oak,,70,400', '2026-27,cedar,,72,900') },
};

const quoted = [
  { text: 'Oak', indicator: 'quoted-school', period: '2025-26', unit: 'oak', value: 15 },
  { text: 'All', indicator: 'quoted-deep', period: '2025-26', value: 61 },
];

const district: SiteTable = {
  people: { ana: { name: 'Ana', position: 'Director' } },
  units: { cedar: { kind: 'district' }, oak: { parent: 'cedar' }, elm: { parent: 'cedar' } },
  goals: {
    goal: {
      measures: [
        {
          measure: 'Read at grade level',
          baseline: '50 %',
          years: { '2024-25': '52 %', '2025-26': '55 %' },
          results: { '2024-25': { outcome: 'met', value: '53 %' }, '2025-26': { outcome: 'missed', value: '54 %', on: '2026-09-17' } },
        },
      ],
    },
  },
  strategies: { deep: { lead: 'ana' }, other: {}, coming: { from: '2026-08-01' } },
  indicators,
  series: { series: { schedule: { '2025-26': [{ on: '2026-05-14', kind: 'stocktake' }] } } },
  routines: {
    '2025-10-16-october': { deep: 'red', other: 'green', goal: 'red' },
    [id]: [
      { deep: 'amber-green', other: 'green', 'deep@oak': 'green', goal: 'amber-red' },
      {
        objectives: [
          { text: 'See where each strategy stands', part: 'affirm', minutes: 10 },
          { text: 'Look', about: { strategies: ['deep'] }, minutes: 40, keyFacts: [{ text: 'Two schools lead.', evidence: quoted }] },
          { text: 'Agree', part: 'commit', minutes: 10 },
        ],
        nextSteps: [{ id: 'call', text: 'Call.', owner: 'ana', due: '2026-03-01' }],
      },
    ],
  },
};

const settings = ['off', 'public'] as const;

/** Everything that people take from a routine: its papers as data, its slides and Word files byte by byte. */
function packetIn(table: SiteTable): Readonly<Record<string, unknown>> {
  const living: Site = makeSite(table);
  const { site, routine } = packetOf(living, pick(living.routines, id));
  const agenda = agendaOf(site, routine);
  return {
    packet: packetPaper(site, routinePacket(site, routine)),
    board: boardPaper(site, boardFacts(site, routine)),
    deck: base64(deckPptx(site, deckOf(site, routine))),
    agenda: agenda && base64(agendaDocx(site, agenda)),
    notes: base64(notesDocx(site, noteSheet(site, routine))),
  };
}

const base64 = (file: OfficeFile): string => Buffer.from(officeBytes(file)).toString('base64');

function closed(table: SiteTable): SiteTable {
  const site = makeSite(table);
  const record: RecordFields = recordOf(site, pick(site.routines, id), '2026-11-22');
  return { ...table, records: { [id]: record } };
}

describe.each(settings)('where numbers of schools are compared: %s', (compareUnits) => {
  const table: SiteTable = { ...district, site: { compareUnits } };

  test('closing a routine moves nothing of what people take from it', () => {
    expect(packetIn(closed(table))).toEqual(packetIn(table));
  });

  test('and nothing moves when the plan goes on living', () => {
    const later: SiteTable = {
      ...closed(table),
      people: { ana: { name: 'Ana', position: 'Principal' } },
      goals: { goal: { title: 'Other' } },
      strategies: { deep: { lead: 'Zoe', title: 'Other' }, other: { title: 'Another' }, coming: {}, new: {} },
      indicators: {
        ...indicators,
        whole: { title: 'Other', goals: ['goal'], data: csv('2024-25,cedar,,1,900', '2027-28,cedar,,99,900') },
        shallow: { strategies: ['deep'], data: csv('2024-25,cedar,,71,900') },
      },
      routines: { ...table.routines, '2026-05-14-may': { deep: 'green', other: 'red' } },
    };
    expect(packetIn(later)).toEqual(packetIn(closed(table)));
    expect(packetIn({ ...later, records: {} })).not.toEqual(packetIn(later));
  });
});

test('no number of a period that began later, and no target that was set later, stands in the packet of a held routine', () => {
  const said = JSON.stringify(packetIn(district)['packet']);
  const standing = (...texts: readonly string[]): string[] => texts.filter((text) => said.includes(text));
  expect(standing('80\u00a0%', '85\u00a0%', '83\u00a0%', '72\u00a0%', '91\u00a0%', '96\u00a0%', '2027–28')).toEqual([
    '80\u00a0%',
    '85\u00a0%',
  ]);
});

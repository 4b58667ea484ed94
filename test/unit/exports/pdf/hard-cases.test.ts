import { beforeAll, describe, expect, test } from 'vitest';
import { routinePacket } from '../../../../src/domain/views/routine-packet.ts';
import { packetPaper } from '../../../../src/exports/pdf/packet-paper.ts';
import { createTypesetter, type Typesetter } from '../../../../src/exports/pdf/typesetter.ts';
import { pick, type SiteTable } from '../../../make-site.ts';
import { repository } from '../../../support/district.ts';
import { packetDistrict } from '../../../support/packet-district.ts';
import { flawsOf } from '../../../support/paper-flaws.ts';
import { readPdf, type ReadPdf } from '../../../support/read-pdf.ts';

const around = { origin: '', pictures: new Map<string, Uint8Array>() };

let set: Typesetter;
beforeAll(async () => {
  set = await createTypesetter(repository);
}, 60_000);

function packetOf(id: string, table: SiteTable = {}): Promise<ReadPdf> {
  const site = packetDistrict(table);
  return readPdf(set(packetPaper(site, routinePacket(site, pick(site.routines, id))), around));
}

const widths = { letter: 612, a4: 595 } as const;

describe.each(['letter', 'a4'] as const)('fifty strategies with names of 120 letters on %s paper', (paper) => {
  let packet: ReadPdf;
  beforeAll(async () => {
    packet = await packetOf('2026-02-12-x', { site: { paper } });
  }, 60_000);

  test('keep to the paper that the district has', () => {
    expect(new Set(packet.pages.map(({ width }) => Math.round(width)))).toEqual(new Set([widths[paper]]));
    expect(flawsOf(packet)).toEqual([]);
  });

  test('have the heads of their table on each page of it', () => {
    // Heads after the first are for the eye alone.
    const parts = packet.pages.filter(({ items }) => items.some(({ text }) => /^Goal\b/u.test(text)));
    expect(parts.length).toBeGreaterThan(5);
    expect(parts.filter(({ text }) => !text.includes('Strategy and lead'))).toEqual([]);
  });
});

const promised = 'Se llama a cada familia que ha faltado dos días, con una lista que sale el lunes y que la directora ha leído antes. ';

describe('forty next steps in Spanish', () => {
  const steps = Array.from({ length: 40 }, (_, index) => ({
    id: `paso-${index + 1}`,
    text: promised.repeat(1 + (index % 3)).trim(),
    owner: `Señora María de los Ángeles Núñez-Echeverría ${index + 1}`,
    due: '2026-03-01',
    doneWhen: 'La directora ha visto la lista y la ha firmado',
  }));
  const routines = { '2026-02-12-x': [{}, { nextSteps: steps, body: '## Próximos pasos\n\n¿Quién llama, y cuándo?\n' }] } as const;

  test('are rows that no page cuts in two, with heads on each page', async () => {
    const packet = await packetOf('2026-02-12-x', { routines });
    const parts = packet.pages.filter(({ text }) => text.includes('Señora'));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.filter(({ text }) => !text.includes('Done when'))).toEqual([]);
    const rows = packet.tables.flat().filter(([due]) => due === '1 Mar 2026');
    expect(rows).toHaveLength(40);
    // What is cut would lack the end of its words.
    expect(rows.filter(([, text = '', owner = '']) => !text.endsWith('antes.') || !/ \d+$/u.test(owner))).toEqual([]);
    expect(flawsOf(packet)).toEqual([]);
  });
});

test.each([24, 25, 26, 27, 28, 29])('the last of %d next steps does not stand on a page alone', async (count) => {
  const steps = Array.from({ length: count }, (_, index) => ({
    id: `s-${index}`,
    text: 'Call each family',
    owner: 'Ana',
    due: '2026-03-01',
  }));
  const routines = { '2026-02-12-x': [{}, { nextSteps: steps }] } as const;
  const packet = await packetOf('2026-02-12-x', { strategies: ['reading'], routines });
  const onPages = packet.pages.map(({ text }) => text.split('1 Mar 2026').length - 1).filter((rows) => rows > 0);
  expect(onPages.reduce((sum, rows) => sum + rows, 0)).toBe(count);
  expect(onPages.at(-1)).toBeGreaterThan(1);
});

test('a long table of numbers is cut between its rows', async () => {
  const months = Array.from({ length: 50 }, (_, index) => `${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`);
  const data = `period,unit,group,value,n\n${months.map((month, index) => `${month},district,,${index + 10},900`).join('\n')}\n`;
  const packet = await packetOf('2027-02-12-y', { indicators: { attendance: { goals: ['goal'], data } } });
  const rows = packet.tables.flat().filter(([month = '']) => /^\p{L}+ 20(?:1[6-9]|20)$/u.test(month));
  expect(rows).toHaveLength(50);
  // Two lines to a row: a cut would leave the upper one at the end of a page, and the lower one below the heads of the next.
  expect(packet.pages.filter(({ text }) => text.includes('Period District')).length).toBeGreaterThan(2);
  expect(packet.pages.filter(({ text }) => /\d\s%\sStocktake of|Period District of 900/u.test(text))).toEqual([]);
});

describe('a routine without ratings', () => {
  test('has a packet without a league table', async () => {
    const packet = await packetOf('2026-02-12-x', { routines: { '2026-02-12-x': [{}, { objectives: [{ text: 'Agree', minutes: 60 }] }] } });
    expect(packet.bookmarks).toContain('Agenda');
    expect(packet.bookmarks).not.toContain('League table');
    expect(flawsOf(packet)).toEqual([]);
  });

  test('has a packet when nothing else is known of it either', async () => {
    const packet = await packetOf('2026-02-12-x', { strategies: ['reading'], routines: { '2026-02-12-x': {} } });
    expect(packet.pages).toHaveLength(1);
    expect(flawsOf(packet)).toEqual([]);
  });
});

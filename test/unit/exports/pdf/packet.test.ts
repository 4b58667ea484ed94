import { beforeAll, describe, expect, test } from 'vitest';
import { boardFacts } from '../../../../src/domain/views/board-report.ts';
import { routinePacket } from '../../../../src/domain/views/routine-packet.ts';
import { boardPaper } from '../../../../src/exports/pdf/board-paper.ts';
import { packetPaper } from '../../../../src/exports/pdf/packet-paper.ts';
import { createTypesetter, type Typesetter } from '../../../../src/exports/pdf/typesetter.ts';
import { pick } from '../../../make-site.ts';
import { repository } from '../../../support/district.ts';
import { packetDistrict } from '../../../support/packet-district.ts';
import { flawsOf } from '../../../support/paper-flaws.ts';
import { readPdf, type ReadPdf } from '../../../support/read-pdf.ts';

const around = { origin: 'https://pine-hollow.example', pictures: new Map<string, Uint8Array>() };
const site = packetDistrict();
const paperOf = (id: string) => packetPaper(site, routinePacket(site, pick(site.routines, id)));

let set: Typesetter;
beforeAll(async () => {
  set = await createTypesetter(repository);
}, 60_000);

describe('the packet of fifty strategies with long names', () => {
  let held: ReadPdf;
  beforeAll(async () => {
    held = await readPdf(set(paperOf('2026-02-12-x'), around));
  }, 60_000);

  test('is a tagged document with title, language, its own fonts and bookmarks', () => {
    expect(held).toMatchObject({
      title: 'Stocktake of 12 February 2026, Series',
      language: 'en',
      tagged: true,
      accessible: '1',
      missingFonts: [],
    });
  });

  test('has a bookmark for each of its parts', () => {
    const parts = held.bookmarks.map((title) => title.slice(0, 12));
    expect(parts).toEqual(['Stocktake of', 'Agenda', 'League table', 'Deep dives', '2. Lectoescr', 'Attendance', 'Notes', 'Much', 'More']);
  });

  test('keeps everything on the paper, headings with what follows them, and each record on one page', () => {
    expect(held.pages.length).toBeGreaterThan(8);
    expect(flawsOf(held)).toEqual([]);
    // Each page shows the levels of a strategy and, in the row after them, the reason.
    const rows = held.tables.flat();
    const records = rows.flatMap(([name = '', ...levels], index) => (/^\d+=? /u.test(name) && levels.length === 5 ? [index] : []));
    expect(records).toHaveLength(50);
    expect(records.filter((index) => rows[index + 1]?.length !== 1)).toEqual([]);
  });

  test('says what authors wrote, to the letter, and nothing of it is markup', () => {
    // A change of font stands as a space in what is read back.
    const text = held.tables.flat(2).join('').replaceAll(' ', '');
    expect(text).toContain('Greenwork,andlittleevidence.Seethestrategy.•One•Two#panic("no")$a$\\x');
    expect(text).toContain('Seavanza:¿cuánto?¡Mucho!Über,naïve,€5>=½.');
  });

  test('shows the indicators of a deep dive as a drawing with words and a table with every number', () => {
    expect(held.pages.flatMap(({ alternatives }) => alternatives)).toEqual([expect.stringMatching(/^Attendance\. District: from 80/u)]);
    expect(held.tables.find(([heads]) => heads?.[0] === 'Period')).toEqual([
      ['Period', 'District', 'English learners'],
      ['2024–25', '80 % of 900', '70 % of 90'],
      ['2025–26', '82 % of 910', '75 % of 95'],
    ]);
  });
});

test('an indicator of two deep dives is in full in the first, and the second says where', async () => {
  const dive = (text: string) => ({ text, minutes: 20, about: { goals: ['goal'], strategies: ['s3'] } });
  const objectives = [dive('Look'), dive('Look again')];
  const twice = packetDistrict({ routines: { '2027-02-12-y': [{}, { status: 'preparing', objectives }] } });
  const packet = await readPdf(set(packetPaper(twice, routinePacket(twice, pick(twice.routines, '2027-02-12-y'))), around));
  expect(packet.pages.flatMap(({ alternatives }) => alternatives)).toHaveLength(1);
  expect(packet.bookmarks.filter((title) => title === 'Attendance')).toHaveLength(2);
  const text = packet.pages.map((page) => page.text).join(' ');
  expect(text.replaceAll(/\s+/gu, ' ')).toMatch(/Its chart and numbers are under "1\. [^"]+"\./u);
  expect(flawsOf(packet)).toEqual([]);
});

test('a routine to come has room for notes, and no notes yet', async () => {
  const coming = await readPdf(set(paperOf('2027-02-12-y'), around));
  expect(coming.bookmarks).toContain('Notes to take');
  expect(flawsOf(coming)).toEqual([]);
});

test('a letter that no font has is a question mark, and the document is made', async () => {
  const strange = packetDistrict({ site: { name: '日本 School 😀 District' }, strategies: ['s1', 's2'], routines: { '2026-02-12-x': {} } });
  const bytes = set(packetPaper(strange, routinePacket(strange, pick(strange.routines, '2026-02-12-x'))), around);
  expect((await readPdf(bytes)).pages[0]?.text).toContain('?? School ? District');
});

test('the same data give the same bytes, whatever was set before', async () => {
  const first = set(paperOf('2027-02-12-y'), around);
  set(paperOf('2026-02-12-x'), around);
  const other = await createTypesetter(repository);
  expect(Buffer.from(set(paperOf('2027-02-12-y'), around)).equals(first)).toBe(true);
  expect(Buffer.from(other(paperOf('2027-02-12-y'), around)).equals(first)).toBe(true);
});

describe('the board report', () => {
  const boardReports = { '2026-02-12-x': { headline: 'Two schools need help.', messages: ['One.'], asks: ['Decide.'] } };
  const reportOf = async (table: Parameters<typeof packetDistrict>[0]): Promise<ReadPdf> => {
    const own = packetDistrict(table);
    return readPdf(set(boardPaper(own, boardFacts(own, pick(own.routines, '2026-02-12-x'))), around));
  };

  test('has one page with what was written for the board', async () => {
    const report = await reportOf({ boardReports });
    expect(report.pages).toHaveLength(1);
    expect(report.bookmarks.slice(0, 3)).toEqual(['Two schools need help.', 'What you should know', 'What we ask of the board']);
    expect(flawsOf(report)).toEqual([]);
  });

  test('without that it has the facts and says so', async () => {
    const report = await reportOf({});
    expect(report.pages[0]?.text).toContain('Nobody has written a headline and messages for this report yet.');
    expect(report.bookmarks).not.toContain('What we ask of the board');
  });

  test('stays on one page under long corrections, which the packet has in full', async () => {
    const what = `Coaching was green, ${'and it should have been amber-green '.repeat(30)}since then`;
    const objectives = [{ text: 'Affirm', minutes: 10 }];
    const corrections = [1, 2].map((day) => ({ on: `2026-03-0${day}`, what }));
    const report = await reportOf({ boardReports, routines: { '2026-02-12-x': [{}, { objectives, corrections }] } });
    expect(report.pages).toHaveLength(1);
    expect(report.pages[0]?.text).toContain('The packet has them in full.');
  });

  test('stays on one page with many promises, and says how many more there are', async () => {
    const nextSteps = Array.from({ length: 14 }, (_, index) => ({
      id: `step-${index}`,
      text: `Agree with every school on the day by which its schedule of the year is written, number ${index + 1}`,
      owner: 'Ana Reyes',
      due: '2026-04-01' as const,
    }));
    const decisions = Array.from({ length: 6 }, (_, index) => ({ text: `Decision ${index + 1} is about the schedules of all schools.` }));
    const report = await reportOf({ boardReports, routines: { '2026-02-12-x': [{}, { nextSteps, decisions }] } });
    expect(report.pages).toHaveLength(1);
    expect(report.pages[0]?.text).toMatch(/Decision 4 .*Two more are in the packet\..*number 5.*Nine more are in the packet\./su);
    expect(report.pages[0]?.text).not.toMatch(/Decision 5|number 6/u);
  });

  test('is in the language of its district', async () => {
    expect((await reportOf({ site: { languages: ['es'] } })).language).toBe('es');
  });

  test('has the league table on further pages where the district wants it', async () => {
    const report = await reportOf({ boardReports, site: { boardReportTable: true } });
    expect(report.pages.length).toBeGreaterThan(1);
    expect(report.bookmarks.at(-1)).toBe('League table');
  });
});

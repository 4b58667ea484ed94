import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesUnder, root, stocktake, temporaryFolder } from '../build-district.ts';
import { builtDemonstration, builtSite } from '../built-site.ts';
import { makePng } from '../support/pictures.ts';
import { flawsOf } from '../support/paper-flaws.ts';
import { readPdf, type ReadPdf } from '../support/read-pdf.ts';

const districts = ['content', 'test/fixtures/small', 'test/fixtures/spanish', 'test/fixtures/five-levels', 'test/fixtures/first-month'];

const papersOf = (folder: string): string[] => filesUnder(folder).filter((file) => file.endsWith('.pdf'));

/** What a program of Debian's says of a file; `null` where it is not there, which is no excuse where changes are judged. */
function asked(program: string, args: readonly string[]): string | null {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT' && !process.env['CI']) return null;
    throw error;
  }
}

describe.each(districts)('the files on paper of %s', (district) => {
  let folder = '';
  const read = new Map<string, ReadPdf>();
  beforeAll(async () => {
    folder = await (district === 'content' ? builtDemonstration() : builtSite(join(root, district)));
    for (const file of papersOf(folder)) read.set(file, await readPdf(readFileSync(join(folder, file))));
  });

  test('each has a title, a language, tags, bookmarks and its own fonts, and says that it follows PDF/UA-1', () => {
    const language = district.endsWith('spanish') ? 'es' : 'en';
    expect(read.size).toBeGreaterThan(0);
    for (const [file, paper] of read) {
      expect(paper, file).toMatchObject({ language, tagged: true, accessible: '1', missingFonts: [] });
      expect(paper.title, file).not.toBe('');
      expect(paper.bookmarks.length, file).toBeGreaterThan(0);
    }
  });

  test('nothing runs off the paper or into something else, and no heading stands alone', () => {
    expect([...read].flatMap(([file, paper]) => flawsOf(paper).map((flaw) => `${file}: ${flaw}`))).toEqual([]);
  });

  test('every board report is one page', () => {
    const reports = [...read].filter(([file]) => file.endsWith('board-report.pdf'));
    expect(reports.filter(([, { pages }]) => pages.length !== 1).map(([file]) => file)).toEqual([]);
  });

  test('qpdf finds no fault, and Poppler finds every font in the file', ({ skip }) => {
    for (const file of papersOf(folder)) {
      const path = join(folder, file);
      const [checked, fonts] = [asked('qpdf', ['--check', path]), asked('pdffonts', [path])];
      if (checked === null || fonts === null) return skip('not run: no qpdf or pdffonts here');
      expect(checked, file).toContain('No syntax or stream encoding errors found');
      const embedded = [...fonts.matchAll(/ (yes|no) +(?:yes|no) +(?:yes|no) +\d+ +\d+$/gmu)].map(([, one]) => one);
      expect(new Set(embedded), file).toEqual(new Set(['yes']));
    }
  });
});

test('the league table says the same in HTML, in CSV and on paper, cell by cell', async () => {
  const folder = await builtDemonstration();
  const packets = papersOf(folder).filter((file) => file.endsWith('/packet.pdf'));
  let compared = 0;
  for (const packet of packets) {
    const own = packet.slice(0, -'packet.pdf'.length);
    if (!filesUnder(folder).includes(`${own}league-table.csv`)) continue;
    const csv = rowsOfCsv(readFileSync(join(folder, own, 'league-table.csv'), 'utf8'));
    const page = readFileSync(join(folder, own, 'league-table/index.html'), 'utf8');
    // Under an earlier id files stay, and pages lead on.
    if (page.includes('http-equiv="refresh"')) continue;
    const html = rowsOfPage(page);
    const paper = rowsOfPaper(await readPdf(readFileSync(join(folder, packet))));
    expect(paper, own).toEqual(csv);
    expect(html, own).toEqual(csv);
    compared += csv.length;
  }
  expect(compared).toBeGreaterThan(20);
});

/** A row as all three say it: strategy, element levels, overall, movement, and the reason without spaces. */
type Row = readonly [name: string, levels: readonly string[], movement: string, reason: string];

const bare = (text: string): string => text.replace(/[\s*_]|\[|\]\([^)]*\)/gu, '');

function rowsOfCsv(text: string): Row[] {
  const [heads = [], ...rows]: string[][] = parse(text, { bom: true });
  const at = (row: readonly string[], head: string): string => row[heads.indexOf(head)] ?? '';
  const [first, last] = [heads.indexOf('Goal') + 1, heads.indexOf('Overall')];
  return rows.map((row) => [
    at(row, 'Strategy'),
    row.slice(first, last + 1).map((level) => level || 'Not rated'),
    at(row, 'Movement'),
    bare(at(row, 'Reason')),
  ]);
}

function rowsOfPage(html: string): Row[] {
  const table = /<table[^>]*class="league full[\s\S]*?<\/table>/u.exec(html)?.[0] ?? '';
  const cells = [...table.matchAll(/<tr[\s\S]*?<\/tr>/gu)]
    .slice(1)
    .map(([row]) => [...row.matchAll(/<(?:td|th)[\s\S]*?<\/(?:td|th)>/gu)].map(([one]) => one));
  return cells
    .filter((row) => row.length > 1)
    .map(([name = '', ...others]): Row => {
      const [since = '', why = ''] = others.slice(-2).map((one) => one.replace(/<span class="under">[\s\S]*?<\/span>/gu, ''));
      const levels = others.slice(0, -2).map((one) => words(one.replace(/<span class="label"[\s\S]*?<\/span>/u, '')));
      return [
        titleIn(name),
        levels,
        words(since).replace(/^[↑↓=] ?/u, ''),
        bare(words(why.replace(/<(?:p|ul|div) class="flag[\s\S]*/u, ''))),
      ];
    });
}

function titleIn(head: string): string {
  const link = /<a [^>]*>([\s\S]*?)<\/a>/u.exec(head)?.[1];
  return words(link ?? head.replace(/<span class="under">[\s\S]*?<\/span>/gu, ''));
}

function words(html: string): string {
  const text = html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return text.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Two rows for each: the levels, then the reason. */
function rowsOfPaper({ tables }: ReadPdf): Row[] {
  const rows = tables.flat();
  return rows.flatMap((row, index): Row[] => {
    const [name = '', ...levels] = row;
    const why = rows[index + 1];
    if (levels.length < 3 || why?.length !== 1 || name.startsWith('Strategy and lead')) return [];
    const movement = (levels.at(-1) ?? '').replace(/^[↑↓=] /u, '').replace(/ ?rated \d.*$/u, '');
    const title = name
      .replace(/^\d+=? /u, '')
      .replace(/ Goal \d.*$/u, '')
      .replace(/^(The plan as a whole) .*$/u, '$1');
    return [[title, levels.slice(0, -1), movement, bare((why[0] ?? '').replace(/Note: .*/u, ''))]];
  });
}

test('a changed site sets only what changed', async () => {
  const folder = temporaryFolder();
  const site = join(folder, 'content');
  cpSync(join(root, 'test/fixtures/small'), site, { recursive: true });
  await builtSite(join(root, 'test/fixtures/small'));
  const routine = join(site, 'routines/2027-02-11-february/routine.md');
  // New each time the test runs, so that no earlier run has set it.
  writeFileSync(routine, `${readFileSync(routine, 'utf8').trimEnd()}\n\nRoom ${process.pid}-${Date.now()}.\n`);
  const changed = await stocktake(['build', '--content', site, '--out', join(folder, 'site')]);
  expect(changed.out).toMatch(/^\d+ packet files, 2 of them made anew\.$/mu);
});

test('a picture in the notes is on paper, with its alternative text', async () => {
  const folder = temporaryFolder();
  const [site, own] = [join(folder, 'content'), join(folder, 'content/routines/2026-11-12-november')];
  cpSync(join(root, 'test/fixtures/small'), site, { recursive: true });
  writeFileSync(join(own, 'wall.png'), makePng({ width: 320, height: 120 }));
  const routine = join(own, 'routine.md');
  const picture = '![The wall where promises hang, in three rows](wall.png)';
  writeFileSync(routine, `${readFileSync(routine, 'utf8').trimEnd()}\n\n${picture}\n`);
  const run = await stocktake(['packet', '2026-11-12-november', '--content', site, '--to', join(folder, 'out')]);
  expect(run).toMatchObject({ code: 0, err: '' });
  const packet = await readPdf(readFileSync(join(folder, 'out/packet.pdf')));
  expect(packet.pages.flatMap(({ alternatives }) => alternatives)).toContain('The wall where promises hang, in three rows');
  expect(packet.pages.flatMap(({ pictures }) => pictures)).toEqual(['320 × 120']);
});

test('"stocktake packet" writes the same files into a folder, and says so', async () => {
  const folder = join(temporaryFolder(), 'for the board');
  const site = await builtSite(join(root, 'test/fixtures/small'));
  const run = await stocktake(['packet', '2026-11-12-november', '--content', join(root, 'test/fixtures/small'), '--to', folder]);
  expect(run).toMatchObject({ code: 0, err: '' });
  const files = ['packet.pdf', 'board-report.pdf', 'deck.pptx', 'agenda.docx', 'notes.docx', 'agenda.ics'];
  expect(run.out).toContain(`holds ${files.join(', ')}.`);
  for (const file of files)
    expect(readFileSync(join(folder, file)).equals(readFileSync(join(site, 'routines/2026-11-12-november', file))), file).toBe(true);
  expect((await stocktake(['packet', 'nobody'])).code).toBe(2);
});

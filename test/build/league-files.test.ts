import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { root } from '../build-district.ts';
import { builtSite } from '../built-site.ts';
import { partsOf, partText, tablesIn } from '../support/office.ts';

const routines = ['2026-10-08-october', '2026-11-12-november'];

/** The words of a piece of HTML as one reads them. */
function wordsOf(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/gu, '')
    .replace(/<span[^>]*aria-hidden="true"[^>]*>[^<]*<\/span>/gu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', '’')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A row of the league table wherever it stands: strategy, elements, overall, movement, reason; without what stands under them. */
type Row = readonly string[];

function rowsOfPage(html: string): Row[] {
  const [table = ''] = /<table[^>]*class="league full[\s\S]*?<\/table>/u.exec(html) ?? [];
  const rows = [...table.matchAll(/<tr role="row"( class="group")?[^>]*>([\s\S]*?)<\/tr>/gu)].slice(1);
  return rows.flatMap(([, group, row = '']) => (group === undefined ? [rowOfPage(row)] : []));
}

function rowOfPage(row: string): Row {
  const [name = ''] = /<a [^>]*>[\s\S]*?<\/a>/u.exec(row) ?? /(?<=<th[^>]*>)[^<]*/u.exec(row) ?? [];
  const cells = [...row.matchAll(/<td role="cell" class="([^"]*)"[^>]*>([\s\S]*?)<\/td>/gu)].map(([, kind = '', cell = '']) => ({
    kind,
    cell,
  }));
  const levels = cells.filter(({ kind }) => kind === 'element' || kind === 'overall-level').map(({ cell }) => wordsOf(cell));
  const told = (kind: string): string =>
    cells.find((one) => one.kind.startsWith(kind))?.cell.replace(/<span class="under"[\s\S]*$/u, '') ?? '';
  return [wordsOf(name), ...levels, wordsOf(told('since')), wordsOf(told('why'))];
}

/** The same of an Office file, without the squares of its meters. */
function rowsOfFile(path: string): Row[] {
  const parts = partsOf(readFileSync(path));
  const names = [...parts.keys()].filter((name) => /^(?:ppt\/slides\/slide\d+|word\/document)\.xml$/u.test(name));
  const tables = names.flatMap((name) => tablesIn(partText(parts, name)));
  const leagues = tables.filter(([head = []]) => head.includes('Movement') && head.includes('Overall'));
  return leagues.flatMap(([, ...rows]) =>
    rows.map((row) =>
      row.map((cell) =>
        cell
          .replace(/[■□]+\n?/gu, '')
          .replace(/^[↑↓=] /u, '')
          .replace(/\n?rated \d.*$/u, '')
          .replaceAll('\n', ' '),
      ),
    ),
  );
}

describe.each(routines)('the league table of %s', (routine) => {
  test('says the same on its page, in its CSV, on its slides and in Word, cell by cell', async () => {
    const folder = join(await builtSite(join(root, 'test/fixtures/small')), 'routines', routine);
    const [head = [], ...records]: string[][] = parse(readFileSync(join(folder, 'league-table.csv')), { bom: true });
    const shown = ['Strategy', ...head.slice(head.indexOf('Goal') + 1, head.indexOf('Overall') + 1), 'Movement', 'Reason'];
    const csv = records.map((record) => shown.map((name) => (record[head.indexOf(name)] ?? '').replaceAll('\n', ' ')));
    const page = rowsOfPage(readFileSync(join(folder, 'league-table/index.html'), 'utf8'));
    // Where nothing was judged, the page says so in each cell.
    const asOnPage = csv.map((row) => row.map((cell, place) => (cell === '' && place < shown.length - 2 ? 'Not rated' : cell)));
    expect(csv.length).toBeGreaterThan(1);
    expect(rowsOfFile(join(folder, 'notes.docx'))).toEqual(csv);
    expect(page).toEqual(asOnPage);
    // A slide has room for the first sentence of a reason.
    const slides = rowsOfFile(join(folder, 'deck.pptx'));
    expect(slides.map((row) => row.slice(0, -1))).toEqual(csv.map((row) => row.slice(0, -1)));
    for (const [place, row] of slides.entries()) expect(csv[place]?.at(-1)?.startsWith(row.at(-1) ?? '?')).toBe(true);
  });
});

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPdf } from '../support/read-pdf.ts';
import { buildDistrict, digestOf, root, stocktake, temporaryFolder } from '../build-district.ts';

const october = '2026-10-08-october';
const routines = [october, '2026-11-12-november'];
const content = join(temporaryFolder(), 'content');
const url = { SITE_URL: 'https://pine-hollow.example' };

function change(path: string, ...changes: readonly (readonly [from: string, to: string])[]): void {
  const file = join(content, path);
  let text = readFileSync(file, 'utf8');
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${path} has no "${from}".`);
    text = text.replace(from, to);
  }
  writeFileSync(file, text);
}

/** The pages and files of closed routines, and everything else, by their digests. */
function parted(site: string): { readonly closed: Record<string, string>; readonly living: Record<string, string> } {
  const all = Object.entries(digestOf(site));
  const isClosed = ([path]: readonly [string, string]): boolean => routines.some((id) => path.startsWith(`routines/${id}/`));
  return { closed: Object.fromEntries(all.filter(isClosed)), living: Object.fromEntries(all.filter((file) => !isClosed(file))) };
}

let before: string;
let after: string;

beforeAll(async () => {
  cpSync(join(root, 'test/fixtures/small'), content, { recursive: true });
  const quoted = 'evidence: [{ text: Attendance, indicator: attendance, period: 2025-26-spring, value: 79.5 }]';
  change('routines/2026-10-08-october/routine.md', [
    'keyQuestions: [Who',
    `keyFacts: [{ text: Attendance rose., ${quoted} }]\n    keyQuestions: [Who`,
  ]);
  for (const id of routines) {
    const { code, err } = await stocktake(['close', id, '--content', content, '--anyway']);
    if (code !== 0) throw new Error(err);
  }
  before = await buildDistrict(content, url);
  change(
    'strategies/coaching.md',
    ['title: Reading coaches', 'title: Coaching for readers'],
    ['who: Noah Birch', 'who: Zoe Adler'],
    ['due: 2026-12-18', 'due: 2027-01-29'],
  );
  change('rubrics/likelihood.yaml', ['label: Amber-red', 'label: Orange'], ['meaning: ', 'meaning: Said in other words. ']);
  change('indicators/attendance/data.csv', ['79.5,122', '80.3,122'], ['77.8,63', '79.4,63']);
  change('goals/reading.md', ['short: Reading', 'short: Books']);
  change(
    'series/stocktake.md',
    ['leader: Superintendent', 'leader: Zoe Adler'],
    ['title: Plan stocktake', 'title: Council'],
    ['minutes: 60', 'minutes: 45'],
  );
  after = await buildDistrict(content, url);
}, 120_000);

describe('when a lead, a milestone, a number, titles, a series and the words of a rubric change', () => {
  test('no byte of a closed routine moves', () => {
    const { closed } = parted(before);
    const own = Object.keys(closed).flatMap((path) =>
      path.startsWith(`routines/${october}/`) ? [path.slice(`routines/${october}/`.length)] : [],
    );
    expect(own.sort()).toEqual([
      'agenda.docx',
      'agenda.ics',
      'agenda/index.html',
      'board-report.pdf',
      'board-report/index.html',
      'deck.pptx',
      'index.html',
      'league-table.csv',
      'league-table/index.html',
      'notes.docx',
      'notes/index.html',
      'packet.pdf',
    ]);
    expect(parted(after).closed).toEqual(closed);
  });

  test('the living pages do', () => {
    const page = (site: string, path: string): string => readFileSync(join(site, path), 'utf8');
    expect(page(after, 'strategies/coaching/index.html')).toContain('Zoe Adler');
    expect(page(after, 'rubrics/likelihood/index.html')).toContain('Orange');
    for (const path of ['strategies/coaching/index.html', 'index.html', 'league-table/index.html', 'indicators/attendance/index.html'])
      expect({ path, moved: page(after, path) !== page(before, path) }).toEqual({ path, moved: true });
  });

  test('the packet shows what was known that day', () => {
    const packet = readFileSync(join(after, 'routines/2026-10-08-october/league-table/index.html'), 'utf8');
    expect(packet).toContain('Reading coaches');
    expect(packet).toContain('Noah Birch');
    expect(packet).toContain('Amber-red');
    expect(packet).not.toMatch(/Coaching for readers|Zoe Adler|Orange/u);
    expect(readFileSync(join(after, 'routines/2026-10-08-october/index.html'), 'utf8')).toContain('79.5');
  });
});

test('a correction stands at the top of each page, closing again keeps all that other files said that day, and no later packet moves', async () => {
  change('routines/2026-10-08-october/ratings/coaching.md', ['overall: amber-red', 'overall: green']);
  change('routines/2026-10-08-october/routine.md', ['Print the invitations for families.', 'Print the posters.']);
  const close = ['close', '2026-10-08-october', '--content', content];
  expect((await stocktake([...close, '--again'])).err).toContain('is corrected in the open');
  change('routines/2026-10-08-october/routine.md', [
    'status: held',
    'status: held\ncorrections:\n  - { on: 2026-11-22, what: Coaching was green., by: Superintendent }',
  ]);
  expect(await stocktake(close)).toMatchObject({ code: 1 });
  expect(await stocktake([...close, '--again'])).toMatchObject({ code: 0, err: '' });
  expect((await stocktake([...close, '--again'])).out).toContain('Nothing is written.');
  const site = await buildDistrict(content, url);
  const ofNovember = (built: string): [string, string][] =>
    Object.entries(parted(built).closed).filter(([path]) => path.startsWith('routines/2026-11-12-november/'));
  expect(ofNovember(site)).toEqual(ofNovember(before));
  expect(ofNovember(site)).toHaveLength(12);
  for (const page of ['', 'agenda/', 'league-table/', 'notes/', 'board-report/']) {
    const html = readFileSync(join(site, `routines/${october}/${page}index.html`), 'utf8');
    const main = html.slice(html.indexOf('<main'));
    expect(main).toContain('Coaching was green.');
    expect(main.indexOf('Coaching was green.')).toBeLessThan(main.indexOf('<h2'));
    expect(html).not.toMatch(/Coaching for readers|Zoe Adler|Orange/u);
  }
  for (const file of ['packet.pdf', 'board-report.pdf']) {
    const { pages } = await readPdf(readFileSync(join(site, `routines/${october}/${file}`)));
    expect(pages[0]?.text).toContain('Correction. Coaching was green. Corrected on 22 November 2026 by Superintendent.');
    expect(pages.map(({ text }) => text).join(' ')).not.toMatch(/Coaching for readers|Zoe Adler|Orange/u);
  }
}, 60_000);

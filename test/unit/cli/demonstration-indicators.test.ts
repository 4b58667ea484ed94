import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../support/command.ts';
import { demonstrationImports } from '../../support/demonstration-imports.ts';
import { fixtures, repository } from '../../support/district.ts';

const committed = join(repository, 'content');
const raws = join(fixtures, 'raw');
const tables = ['data.csv', 'hidden.csv'];
const ids = readdirSync(join(committed, 'indicators'));

let folder: string;
let content: string;
const said: string[] = [];

/** Evidence and results without the cells that they quote, which are not there yet, and routines without the records that hold them. */
function withoutQuotes(): void {
  for (const path of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (path.endsWith('record.yaml')) rmSync(join(content, path));
    if (!/^(?:goals|routines)\b.*\.md$/u.test(path)) continue;
    const text = readFileSync(join(content, path), 'utf8');
    writeFileSync(join(content, path), text.replace(/\n +indicator: .+\n +period: .+(?:\n +group: .+)?(?:\n +value: .+)?/gu, ''));
  }
}

/** Every raw file is imported into a copy of the demonstration without its tables, in the order and on the days in which they came. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
  content = join(folder, 'content');
  cpSync(committed, content, { recursive: true });
  for (const id of ids) for (const name of tables) rmSync(join(content, 'indicators', id, name), { force: true });
  withoutQuotes();
  for (const { raw, indicator, today, options } of demonstrationImports) {
    vi.stubEnv('TODAY', today);
    const ran = await run('import', 'indicator', join(raws, raw), '--indicator', indicator, ...options, '--content', content, '--write');
    said.push(`${raw}: ${ran.code} ${ran.err}`.trim());
  }
  vi.unstubAllEnvs();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('every raw file of the demonstration passes the gate', () => {
  expect(said).toEqual(demonstrationImports.map(({ raw }) => `${raw}: 0`));
});

test('each raw file belongs to an import, and each indicator has one', () => {
  expect(readdirSync(raws).sort()).toEqual([...new Set(demonstrationImports.map(({ raw }) => raw))].sort());
  expect([...new Set(demonstrationImports.map(({ indicator }) => indicator))].sort()).toEqual(ids.toSorted());
});

test.each(ids.flatMap((id) => tables.map((name) => `${id}/${name}`)))('%s is what its raw files become, byte for byte', (path) => {
  const textOf = (root: string): string => {
    const file = join(root, 'indicators', path);
    return existsSync(file) ? readFileSync(file, 'utf8') : 'none';
  };
  expect(textOf(committed)).toBe(textOf(content));
});

test('among the cells are those that a district meets: hidden, capped, missing, not applicable, and counts of zero', () => {
  const all = ids.map((id) => readFileSync(join(committed, 'indicators', id, 'data.csv'), 'utf8')).join('');
  const marks = ['suppressed', 'at-least', 'missing', 'not-applicable'];
  expect(marks.filter((mark) => !all.includes(`,${mark}\n`))).toEqual([]);
  expect(all).toContain('2026-10,cedar-fork,,0,,\n');
});

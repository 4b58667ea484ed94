import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildDistrict, filesUnder, siteFolder, stocktake } from '../build-district.ts';
import { inflated } from '../search-fragments.ts';
import { run } from '../support/command.ts';
import { counts, fatesOf, rawText, scores, shares, toldIn } from '../support/privacy/canaries.ts';
import { rawDistrict, type RawDistrict } from '../support/raw-import.ts';

vi.stubEnv('TODAY', '2026-11-22');

const tables = [scores, counts, shares];
let made: RawDistrict;
let site = '';
const logs: string[] = [];
const fates = { shown: [] as string[], hidden: [] as string[] };

beforeAll(async () => {
  made = rawDistrict(['unit: count'], 'smallestGroup: 100\n');
  const { district } = made;
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: district.folder, stdio: 'pipe' });
  };
  const goals = 'goals: [reading]\nstrategies: [coaching]';
  for (const { id, fields } of tables)
    district.write(
      `indicators/${id}/index.md`,
      `---\ntitle: The ${id}\nkind: student-outcome\ntiming: leading\ndirection: up\n${goals}\n${fields.join('\n')}\n---\n`,
    );
  git('init', '--quiet', '--initial-branch=main');
  git('add', 'content');
  git('commit', '--quiet', '--message', 'Before the import');
  for (const table of tables) {
    const { code, out, err } = await made.importRaw(rawText(table), '--indicator', table.id, '--write');
    if (code !== 0 || err !== '') throw new Error(err);
    logs.push(out);
    const { shown, hidden } = fatesOf(table, district.read(`indicators/${table.id}/data.csv`));
    fates.shown.push(...shown);
    fates.hidden.push(...hidden);
  }
  for (const format of ['terminal', 'markdown']) logs.push(await printed('diff', 'main', '--format', format));
  logs.push(await printed('check'));
  site = await buildDistrict(district.content, { SITE_URL: 'https://plans.example.org/pine-hollow/' });
});

afterAll(() => made.remove());

/** All that a command prints about the district. */
async function printed(...args: readonly string[]): Promise<string> {
  const { out, err } = await run(...args, '--content', made.district.content);
  return out + err;
}

test('there are numbers of each fate, and none is of two', () => {
  expect(fates.hidden.length).toBeGreaterThan(15);
  expect(fates.shown.length).toBeGreaterThan(15);
  expect(new Set([...fates.hidden, ...fates.shown]).size).toBe(fates.hidden.length + fates.shown.length);
});

describe('hidden numbers', () => {
  test('stand in no file of the content', () => {
    const texts = filesUnder(made.district.content).map((file) => made.district.read(file));
    expect(toldIn(texts.join('\n'), fates.hidden)).toEqual([]);
    expect(toldIn(texts.join('\n'), fates.shown)).toEqual(fates.shown);
  });

  test('stand in no byte of the site, its search index inflated; those that are shown stand in all that is made of them', () => {
    const files = filesUnder(site);
    expect(files.some((file) => /^sitemap.*\.xml$/u.test(file))).toBe(true);
    expect(files).toContain('feed.xml');
    const texts = files.map((file) => [file, inflated(join(site, file))] as const);
    expect(texts.flatMap(([file, text]) => toldIn(text, fates.hidden).map((number) => `${file}: ${number}`))).toEqual([]);
    const telling = texts.filter(([, text]) => toldIn(text, fates.shown).length > 0).map(([file]) => file);
    expect(telling).toEqual(
      expect.arrayContaining(['indicators/counts/index.html', 'indicators/counts/data.csv', 'goals/reading/index.html']),
    );
    expect(telling.some((file) => file.startsWith('pagefind/'))).toBe(true);
  });

  test('stand in no log of the import, the check and the difference', () => {
    expect(logs.join('\n')).toContain('hidden because they are fewer than 100');
    expect(toldIn(logs.join('\n'), fates.hidden)).toEqual([]);
  });
});

/** Ways to spoil a line of a table by hand, so that a hidden number stands in it. */
const spoilt: readonly (readonly [what: string, (line: string, number: string) => string])[] = [
  ['in the place of the mark', (line, number) => line.replace(',,,suppressed', `,${number},${number},`)],
  ['beside the mark', (line, number) => line.replace(',,,suppressed', `,${number},,suppressed`)],
  ['as a group', (line, number) => line.replace(',,,suppressed', `,,${number},suppressed`)],
  ['as a mark', (line, number) => line.replace(',,,suppressed', `,,,${number}`)],
  ['after a word, as a mark', (line, number) => line.replace(',,,suppressed', `,,,hidden ${number}`)],
  ['with a per cent sign', (line, number) => line.replace(',,,suppressed', `,${number}%,,`)],
  ['with a space', (line, number) => line.replace(',,,suppressed', `,${number} ,,`)],
  ['with a minus', (line, number) => line.replace(',,,suppressed', `,-${number},-${number},`)],
  ['as a limit', (line, number) => line.replace(',,,suppressed', `,<${number},,`)],
  ['and a half', (line, number) => line.replace(',,,suppressed', `,${number}.5,${number}.5,`)],
  ['twice', (line, number) => `${line}\n${line.replace(',,,suppressed', `,${number},${number},`)}`],
  ['as a period', (line, number) => line.replace('2025-26', number)],
  ['as a school', (line, number) => line.replace(/,[a-z-]+,/u, `,${number},`)],
  ['in one cell too many', (line, number) => `${line},${number}`],
  ['behind a quote that is never closed', (line, number) => line.replace(',,,suppressed', `,"${number},,`)],
];

describe('a table that was spoilt by hand tells no hidden number in a log', () => {
  test.each(spoilt)('%s', async (_, spoil) => {
    for (const { id } of tables) {
      const path = `indicators/${id}/data.csv`;
      const safe = made.district.read(path);
      const line = safe.split('\n').find((one) => one.endsWith(',suppressed')) ?? '';
      const [number = ''] = fatesOf(tables.find((one) => one.id === id) ?? scores, safe).hidden;
      expect(number).not.toBe('');
      made.district.write(path, safe.replace(line, spoil(line, number)));
      const said = [
        await printed('check'),
        await printed('check', '--format', 'json'),
        await printed('check', '--format', 'github'),
        await printed('diff', 'main'),
      ];
      expect(said[0]).toContain(`indicators/${id}/data.csv:`);
      expect(toldIn(said.join('\n'), fates.hidden)).toEqual([]);
      made.district.write(path, safe);
    }
  });

  test('nor does one without a header, nor does a build of it', async () => {
    const path = 'indicators/counts/data.csv';
    const safe = made.district.read(path);
    const rows = safe.split('\n').slice(1);
    const [number = ''] = fatesOf(counts, safe).hidden;
    made.district.write(path, rows.join('\n').replaceAll(',,,suppressed', `,${number},${number},`));
    const said = await printed('check');
    const built = await stocktake(['build', '--content', made.district.content, '--out', join(siteFolder(), 'site')]);
    expect(built.code).toBe(1);
    expect(toldIn(said + built.out + built.err, fates.hidden)).toEqual([]);
    made.district.write(path, safe);
  });

  test('nor does a text that quotes one', async () => {
    const safe = made.district.read('indicators/counts/data.csv');
    const [number = ''] = fatesOf(counts, safe).hidden;
    const goal = made.district.read('goals/reading.md');
    const row = safe.split('\n').find((line) => line.endsWith(',suppressed')) ?? '';
    const [period = '', unit = '', group = ''] = row.split(',');
    const at = `indicator: counts, period: ${period}, unit: ${unit}${group === '' ? '' : `, group: ${group}`}`;
    const result = `measures: [{ measure: The counts, years: { 2026-27: more }, results: { 2026-27: { outcome: met, value: '${number}', ${at} } } }]`;
    made.district.write('goals/reading.md', goal.replace(/^---\n/u, `---\n${result}\n`).replace(/^measures:\n(?:[ -].*\n)+/mu, ''));
    const said = await printed('check');
    expect(said).toContain('cannot-be-quoted');
    expect(toldIn(said, fates.hidden)).toEqual([]);
    made.district.write('goals/reading.md', goal);
  });
});

test('the raw file stays where it was', () => {
  expect(filesUnder(made.district.content).filter((file) => file.endsWith('.csv'))).toEqual(
    tables.flatMap(({ id }) => [`indicators/${id}/data.csv`, `indicators/${id}/hidden.csv`]).sort(),
  );
  expect(readFileSync(join(made.district.folder, 'elsewhere/raw.csv'), 'utf8')).toBe(rawText(shares));
});

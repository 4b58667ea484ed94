import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataColumns } from '../../src/domain/data-table.ts';
import { readDataBytes } from '../../src/reader/data-file.ts';
import { filesUnder, root } from '../build-district.ts';
import { builtSite } from '../built-site.ts';

const content = join(root, 'test/fixtures/five-levels');
const ids = ['leaks', 'requests-settled', 'student-laptops'];

let folder: string;
beforeAll(async () => {
  folder = await builtSite(content);
});

function page(path: string): string {
  return readFileSync(join(folder, path, 'index.html'), 'utf8');
}

/** A page as people read it. */
function read(path: string): string {
  return page(path)
    .replace(/<(script|svg)\b[\s\S]*?<\/\1>|<[^>]*>/gu, ' ')
    .replace(/[\s\u00a0]+/gu, ' ');
}

/** The cells of a download without what a spreadsheet needs. */
function cellsIn(bytes: Buffer): (readonly string[])[] {
  const { table } = readDataBytes(bytes, { path: 'x', disk: 'x', shown: 'x' }, dataColumns, false);
  return (table?.rows ?? []).map(({ cells }) => [...cells, '', ''].slice(0, 6));
}

test('the list tells of each where it stands in words, and runs no script', () => {
  const text = read('indicators');
  expect(text).toContain('Rooms closed because of a leak 0 rooms May 2026 On track Target 0 rooms by June 2026');
  expect(text).toContain('51.2 % Fall 2026 Baseline year Target 75.0 % by Spring 2027');
  expect(text).toContain('Numbers by school only Target 5 % by 2027–28');
  expect(page('indicators')).not.toContain('<script');
});

describe('the page of an indicator', () => {
  test('says every state in words: no cell is empty, none is 0 for nothing', () => {
    for (const id of ids) {
      expect(page(`indicators/${id}`), id).not.toMatch(/<td[^>]*>\s*<\/td>/u);
      expect(page(`indicators/${id}`), id).toContain('<script type="module" src="/');
    }
    expect(read('indicators/requests-settled')).toContain('Winter 2025–26 not reported not reported not reported');
    expect(read('indicators/student-laptops')).toContain('2025–26 9 % of 420 not shown, to protect students');
    expect(read('indicators/student-laptops')).toContain('10 % or less of 648');
    expect(read('indicators/leaks')).toContain('June 2026 does not apply');
  });

  test('tells its targets with what they replaced, its break, what uses it, and the files it was made from', () => {
    const text = read('indicators/requests-settled');
    expect(text).toContain('75.0 % by Spring 2027 Everybody 20 July 2026 80.0 %. The new help desk counts by telephone as well.');
    expect(text).toContain('From Fall 2026 on: Requests by telephone are counted from now on.');
    expect(page('indicators/requests-settled')).toContain('href="/goals/quick-services/"');
    expect(page('indicators/requests-settled')).toContain('href="/strategies/help-desk/"');
    expect(text).toContain('requests-settled/data.csv');
  });

  test.each(ids)('%s has the committed table as its download', (id) => {
    const path = `indicators/${id}/data.csv`;
    expect(page(`indicators/${id}`)).toContain(`href="/${path}"`);
    const written = readFileSync(join(content, path), 'utf8').trimEnd().split('\n').map((line) => line.split(',')); // prettier-ignore
    const [columns = [], ...rows] = written;
    const expected = rows.map((cells) => dataColumns.known.map((column) => cells[columns.indexOf(column)] ?? ''));
    expect(cellsIn(readFileSync(join(folder, path))).toSorted()).toEqual(expected.toSorted());
  });
});

test('a district without indicators has no list of them, and no link to one', async () => {
  const other = await builtSite(join(root, 'test/fixtures/empty'));
  expect(existsSync(join(other, 'indicators'))).toBe(false);
  const pages = filesUnder(other).filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => readFileSync(join(other, file), 'utf8').includes('href="/indicators/"'))).toEqual([]);
});

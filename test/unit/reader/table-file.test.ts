import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTableFile, tableSizeLimit } from '../../../src/reader/table-file.ts';
import { secondsOf } from '../../support/district.ts';

const folder = mkdtempSync(join(tmpdir(), 'stocktake-table-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (name: string) => readTableFile(join(folder, name), name, (cells) => (cells.includes('a') ? 1 : 0));

test('a table is read from the disk', () => {
  writeFileSync(join(folder, 'good.csv'), 'a,b\n1,2\n');
  expect(read('good.csv')).toMatchObject({ table: { file: 'good.csv', rows: [{ line: 2, cells: ['1', '2'] }] } });
});

test('what is no file of its own is not read', () => {
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  expect([read('absent.csv'), read('.'), read('pipe')]).toEqual([
    { flaw: { kind: 'no-file' } },
    { flaw: { kind: 'folder' } },
    { flaw: { kind: 'not-a-file' } },
  ]);
});

test('50 MB are not even opened', () => {
  writeFileSync(join(folder, 'large.csv'), 'a,b\n');
  truncateSync(join(folder, 'large.csv'), 50_000_000);
  expect(read('large.csv')).toEqual({ flaw: { kind: 'too-large', limit: tableSizeLimit } });
});

test('200,000 rows are refused in good time', () => {
  writeFileSync(join(folder, 'long.csv'), `a,b\n${'1,2\n'.repeat(200_000)}`);
  const seconds = secondsOf(() => expect(read('long.csv')).toEqual({ flaw: { kind: 'too-many-rows', limit: 100_000 } }));
  expect(seconds).toBeLessThan(10);
});

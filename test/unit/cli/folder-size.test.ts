import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesUnder } from '../../../src/cli/folder-size.ts';

test('files of all folders count, in bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stocktake-'));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  writeFileSync(join(folder, 'one.txt'), 'ñ');
  writeFileSync(join(folder, 'a/b/two.txt'), 'four');
  expect(bytesUnder(folder)).toBe(6);
  rmSync(folder, { recursive: true });
});

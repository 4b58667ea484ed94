import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { keptFiles, keyOf, pruneKept } from '../../../src/exports/kept-files.ts';
import { temporaryFolder } from '../../build-district.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 10, 22);

/** A folder with files of ten bytes that were of use so many days ago. */
function folderOf(ages: Readonly<Record<string, number>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'pdf'));
  for (const [name, age] of Object.entries(ages)) {
    const used = new Date(now - age * day);
    writeFileSync(join(folder, 'pdf', name), '0123456789');
    utimesSync(join(folder, 'pdf', name), used, used);
  }
  return folder;
}

const leftIn = (folder: string): string[] => readdirSync(join(folder, 'pdf')).toSorted();

describe('what is kept between builds', () => {
  test('comes back as it was, and nothing else does', () => {
    const kept = keptFiles(join(temporaryFolder(), 'below', 'this'), 'office');
    expect(kept.find('key')).toBeUndefined();
    kept.keep('key', Buffer.from('PK and more'));
    kept.keep('other', Buffer.from('no package'));
    expect([kept.find('key')?.toString(), kept.find('other')]).toEqual([Buffer.from('PK and more').toString(), undefined]);
  });

  test('has a key that no other parts have', () => {
    expect(keyOf(['ab', 'c'])).toBe(keyOf(['ab', Buffer.from('c')]));
    expect(new Set([keyOf(['ab', 'c']), keyOf(['a', 'bc']), keyOf(['abc'])]).size).toBe(3);
  });

  test('goes when it was of no use for a month, and stays when it was', () => {
    const folder = folderOf({ 'old.pdf': 31, 'used.pdf': 31, 'new.pdf': 1 });
    writeFileSync(join(folder, 'pdf/used.pdf'), '%PDF-1.7');
    utimesSync(join(folder, 'pdf/used.pdf'), new Date(0), new Date(0));
    expect(keptFiles(join(folder, 'pdf'), 'pdf').find('used')).toBeDefined();
    expect(Date.now() - statSync(join(folder, 'pdf/used.pdf')).mtimeMs).toBeLessThan(day);
    pruneKept(folder, now);
    expect(leftIn(folder)).toEqual(['new.pdf', 'used.pdf']);
  });

  test('goes, the oldest first, when there is too much of it', () => {
    const folder = folderOf({ 'a.pdf': 3, 'b.pdf': 1, 'c.pdf': 2, 'd.pdf': 4 });
    pruneKept(folder, now, { days: 30, bytes: 25 });
    expect(leftIn(folder)).toEqual(['b.pdf', 'c.pdf']);
    pruneKept(join(folder, 'nowhere'), now);
  });
});

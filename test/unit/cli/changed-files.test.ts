import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { changedFiles } from '../../../src/cli/changed-files.ts';
import { temporaryFolder } from '../../build-district.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const between = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) =>
  changedFiles(folderOf(before), folderOf(after));

test('new, changed and removed files', () => {
  expect(between({ 'a.md': '1', 'b.md': '1', 'c.md': '1' }, { 'b.md': '1', 'c.md': '2', 'd.md': '3' })).toEqual([
    { kind: 'new', path: 'd.md' },
    { kind: 'changed', path: 'c.md' },
    { kind: 'removed', path: 'a.md' },
  ]);
});

test('how lines end counts in pictures alone', () => {
  expect(between({ 'a.md': 'x\ny\n', 'a.png': 'x\ny' }, { 'a.md': 'x\r\ny\r\n', 'a.png': 'x\r\ny' })).toEqual([
    { kind: 'changed', path: 'a.png' },
  ]);
});

test('a file with the same bytes elsewhere has moved, each to one place and first to one of its own name', () => {
  const before = { 'goals/a.md': '1', 'goals/b.md': '2', 'plans/p.md': '3' };
  const after = { 'goals/lincoln/a.md': '1', 'goals/0.md': '1', 'goals/c.md': '2', 'units/p.md': '3' };
  expect(between(before, after)).toEqual([
    { kind: 'new', path: 'goals/0.md' },
    { kind: 'new', path: 'units/p.md' },
    { kind: 'moved', from: 'goals/a.md', to: 'goals/lincoln/a.md' },
    { kind: 'moved', from: 'goals/b.md', to: 'goals/c.md' },
    { kind: 'removed', path: 'plans/p.md' },
  ]);
});

test('links are not followed', () => {
  const [before, after] = [folderOf({ 'a.md': '1' }), folderOf({ 'a.md': '1' })];
  symlinkSync(join(before, 'a.md'), join(after, 'b.md'));
  expect(changedFiles(before, after)).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '../../../src/words/words.ts';

const own = new URL('en/', import.meta.url);
const tests = readdirSync(own)
  .map((name) => readFileSync(new URL(name, own), 'utf8'))
  .join('\n');

test.each(Object.keys(words))('%s has a test', (name) => {
  expect(new RegExp(`\\b${name}\\b`, 'u').test(tests)).toBe(true);
});

test('no word hides another: each module’s names are its own', async () => {
  const folder = new URL('../../../src/words/en/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name !== 'messages.ts');
  const modules: object[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
  const names = modules.flatMap((module) => Object.keys(module));
  expect(names.toSorted()).toEqual(Object.keys(words).toSorted());
});

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { words } from '../../../src/words/words.ts';

const own = new URL('en/', import.meta.url);
const tests = readdirSync(own)
  .map((name) => readFileSync(new URL(name, own), 'utf8'))
  .join('\n');
const functions = Object.entries<unknown>(words).flatMap(([name, word]) => (typeof word === 'function' ? [name] : []));

test.each(functions)('%s has a test', (name) => {
  expect(new RegExp(`\\b${name}\\b`, 'u').test(tests)).toBe(true);
});

test('no word hides another: each module’s names are its own', async () => {
  const folder = new URL('../../../src/words/en/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && name !== 'messages.ts');
  const modules: object[] = await Promise.all(files.map((name) => import(new URL(name, folder).href)));
  const names = modules.flatMap((module) => Object.keys(module));
  expect(names.toSorted()).toEqual(Object.keys(words).toSorted());
});

/** Every label, with the way to it: `heads.owner`. */
function labelsIn(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => labelsIn(inner, path === '' ? name : `${path}.${name}`));
}

test.each(labelsIn(words, ''))('the label %s is well set: %j', (_, label) => {
  expect(label).toBe(label.trim());
  expect(label).not.toMatch(/ {2}|\.\.|['"]| [.,;:]|[.!?]\p{L}/u);
  expect(label).not.toBe('');
});

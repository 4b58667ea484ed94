import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { printYaml, type FieldValue } from '../../../src/authoring/print-yaml.ts';
import { splitHeader } from '../../../src/reader/header.ts';
import { readYaml } from '../../../src/reader/yaml.ts';
import { afterEdits } from '../../support/after-edits.ts';
import { repository } from '../../support/district.ts';

const paths = ['content', 'test/fixtures'].flatMap((folder) =>
  readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(repository, folder, path)),
);
const headers = paths
  .filter((path) => path.endsWith('.md') && !path.includes('/broken/'))
  .map((path) => readFileSync(path, 'utf8'))
  .filter((text) => !('issue' in splitHeader(text, 'x.md')));

type Data = Record<string, unknown>;

function dataOf(text: string): Data {
  const parts = splitHeader(text, 'x.md');
  return 'issue' in parts ? {} : (parse(parts.header, { version: '1.2', schema: 'core' }) as Data);
}

/** Every path through some data. */
function pathsIn(data: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof data !== 'object' || data === null) return [path];
  const items = Array.isArray(data) ? data.map((item: unknown, index) => [index, item] as const) : Object.entries(data);
  return [...(path.length > 0 ? [path] : []), ...items.flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

function withValue(data: unknown, [step, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(data)) return data.map((item: unknown, index) => (index === step ? withValue(item, rest, value) : item));
  const fields = (data ?? {}) as Data;
  return { ...fields, [step]: withValue(fields[step], rest, value) };
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Data | undefined)?.[step], data);
}

/** Whether `now` is `before` with something put in at one place. */
function kept(before: string, now: string): boolean {
  let start = 0;
  while (start < before.length && before[start] === now[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < now.length - start && before.at(-1 - end) === now.at(-1 - end)) end += 1;
  return start + end === before.length;
}

const word = fc
  .oneof(fc.constantFrom('green', '2027-01-01', 'a: b', "it's", '# one', '- x', '[y', '"', 'no', '1', ''), fc.string({ maxLength: 12 }))
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff\u00a0\u0085]/gu, ''));
const value: fc.Arbitrary<FieldValue> = fc.oneof(
  word,
  fc.array(word, { minLength: 1, maxLength: 3 }),
  fc.record({ who: word, due: word }),
  fc.array(fc.record({ who: word, due: word }), { minLength: 1, maxLength: 2 }),
);

describe('any field of any good file', { timeout: 60_000 }, () => {
  const header = fc.constantFrom(...headers);

  test('is set, and all others stay', () => {
    const property = fc.property(header, fc.nat(), value, fc.boolean(), (text, pick, given, windows) => {
      const file = windows ? text.replaceAll('\n', '\r\n') : text;
      const before = dataOf(text);
      const all = pathsIn(before);
      const path = all[pick % all.length] ?? [];
      const now = afterEdits(file, (editor) => editor.set(path, given));
      expect(dataOf(now.replaceAll('\r\n', '\n'))).toEqual(withValue(before, path, given));
      const [own, body] = [bodyOf(file), bodyOf(now)];
      expect(body).toBe(own);
      expect(remarksOf(now)).toEqual(expect.arrayContaining(remarksOf(file)));
      expect(windows && /(?<!\r)\n/u.test(now)).toBe(false);
    });
    expect(() => fc.assert(property, { numRuns: 400 })).not.toThrow();
  });

  test('is added, and all others stay', () => {
    const property = fc.property(header, fc.nat(), value, (text, pick, given) => {
      const before = dataOf(text);
      const groups = [[], ...pathsIn(before)].filter((path) => {
        const group = path.length === 0 ? before : valueAt(before, path);
        return typeof group === 'object' && group !== null && !Array.isArray(group);
      });
      const path = [...(groups[pick % groups.length] ?? []), 'brand-new'];
      const now = afterEdits(text, (editor) => editor.set(path, given));
      expect(dataOf(now)).toEqual(withValue(before, path, given));
      expect(linesOf(text).filter((line) => !now.includes(line))).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 400 })).not.toThrow();
  });

  test('gets an item more, and all others stay', () => {
    const property = fc.property(header, fc.nat(), fc.nat(), value, (text, pick, place, given) => {
      const before = dataOf(text);
      const lists = pathsIn(before).filter((path) => Array.isArray(valueAt(before, path)));
      const path = lists[pick % Math.max(1, lists.length)];
      if (!path) return;
      const list = valueAt(before, path) as unknown[];
      const at = place % (list.length + 1);
      const now = afterEdits(text, (editor) => (at < list.length ? editor.insert(path, at, given) : editor.append(path, given)));
      expect(dataOf(now)).toEqual(withValue(before, path, list.toSpliced(at, 0, given)));
      expect(kept(text, now)).toBe(true);
      expect(now.length).toBeGreaterThan(text.length);
    });
    expect(() => fc.assert(property, { numRuns: 400 })).not.toThrow();
  });

  test('loses an item, and all others stay', () => {
    const property = fc.property(header, fc.nat(), fc.nat(), fc.boolean(), (text, pick, place, windows) => {
      const file = windows ? text.replaceAll('\n', '\r\n') : text;
      const before = dataOf(text);
      const lists = pathsIn(before).filter((path) => [valueAt(before, path)].flat().length > 1);
      const path = lists[pick % Math.max(1, lists.length)];
      if (!path) return;
      const items = valueAt(before, path) as unknown[];
      const gone = place % items.length;
      const now = afterEdits(file, (editor) => editor.remove([...path, gone]));
      expect(dataOf(now.replaceAll('\r\n', '\n'))).toEqual(withValue(before, path, items.toSpliced(gone, 1)));
      expect(kept(now, file)).toBe(true);
      expect(now.length).toBeLessThan(file.length);
    });
    expect(() => fc.assert(property, { numRuns: 400 })).not.toThrow();
  });
});

test.each([
  ['a\nb: c\n- d', 'a\nb: c\n- d'],
  ['x: "y"\r\nz', 'x: "y"\nz'],
  ['one\u2028two', 'one\ntwo'],
  ['\n', '\n'],
])('%j is written on one line', (text, read) => {
  for (const [given, data] of [
    [{ field: text }, { field: read }],
    [{ field: [text] }, { field: [read] }],
  ] as const) {
    const printed = printYaml({ ...given, other: 'words and words and words and words' });
    expect(printed.split('\n').filter((line) => !/^(?:field|other|  - )/u.test(line))).toEqual([]);
    expect(readYaml(`${printed}\n`, 'x.yaml')).toMatchObject({ data });
  }
});

test('what is printed is read as it was', () => {
  const property = fc.property(fc.record({ field: value }), (data) => {
    const reading = readYaml(`${printYaml(data)}\n`, 'x.yaml');
    expect('data' in reading ? reading.data : reading.issues).toEqual(data);
  });
  expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
});

function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n---', 3));
}

function remarksOf(text: string): string[] {
  return text.slice(0, text.indexOf('\n---', 3)).match(/(?<=\s)#.*$/gmu) ?? [];
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => !/[{[]/u.test(line));
}

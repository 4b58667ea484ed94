import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editFields, type FieldEditor } from '../../../src/authoring/field-editor.ts';
import { CannotEdit } from '../../../src/authoring/open-fields.ts';
import { printYaml, type FieldValue } from '../../../src/authoring/print-yaml.ts';
import { splitHeader } from '../../../src/reader/header.ts';
import { readYaml } from '../../../src/reader/yaml.ts';
import type { KindName } from '../../../src/schemas/kinds.ts';
import { repository } from '../../support/district.ts';

/** The text of a file after some changes. */
function after(text: string, change: (editor: FieldEditor) => void, kind: KindName = 'strategy'): string {
  const editor = editFields(text, kind);
  change(editor);
  return editor.text();
}

const strategy = (fields: string): string => `---\n${fields}---\n\nText.\n`;

describe('one field of a file', () => {
  test.each([
    ['a plain value', 'title: Old # a remark\nlead: ana\n', ['title'], 'New', 'title: New # a remark\nlead: ana\n'],
    ['a quoted value keeps its quotes', "title: 'Old'\n", ['title'], "It's", "title: 'It''s'\n"],
    ['so does one in double quotes', 'title: "Old"\n', ['title'], 'A \\ and a "', 'title: "A \\\\ and a \\""\n'],
    ['quotes stay between brackets', `goals: ['one', "two"]\n`, ['goals', 1], 'three', `goals: ['one', "three"]\n`],
    ['what needs quotes gets them', 'title: Old\n', ['title'], 'One: two', "title: 'One: two'\n"],
    ['a value in a list', 'goals:\n  - one # first\n  - two\n', ['goals', 1], 'three', 'goals:\n  - one # first\n  - three\n'],
    ['a value between brackets', 'goals: [ one,two ]\n', ['goals', 1], 'a, b', "goals: [ one,'a, b' ]\n"],
    [
      'a field of a group',
      'success: { what: All, by: 2028-06-15 }\n',
      ['success', 'by'],
      '2029-06-15',
      'success: { what: All, by: 2029-06-15 }\n',
    ],
    ['an absent field goes after the one before it', 'title: One\nlead: ana\n', ['goals'], ['a'], 'title: One\ngoals: [a]\nlead: ana\n'],
    ['the first field of all', 'goals: [a]\n', ['title'], 'One', 'title: One\ngoals: [a]\n'],
    [
      'a field after a remark of its own line',
      'title: One # remark\n# of the lead\nlead: ana\n',
      ['description'],
      'Two',
      'title: One # remark\ndescription: Two\n# of the lead\nlead: ana\n',
    ],
    ['a field with nothing after it', 'title: One\nlead:\n', ['lead'], 'ana', 'title: One\nlead: ana\n'],
    [
      'a list for one word',
      'title: One\nlead: luis # since May\nfrom: 2026-01-01\n',
      ['lead'],
      [{ who: 'luis', until: '2026-05-01' }],
      'title: One\nlead:\n  - { who: luis, until: 2026-05-01 } # since May\nfrom: 2026-01-01\n',
    ],
    ['a text over several lines', 'rationale: >-\n  One\n  two\n\nlead: ana\n', ['rationale'], 'Three', 'rationale: Three\n\nlead: ana\n'],
    [
      'a field of an item',
      'lead:\n  - who: ana\n  - who: luis\n',
      ['lead', 0, 'until'],
      '2026-05-01',
      'lead:\n  - who: ana\n    until: 2026-05-01\n  - who: luis\n',
    ],
  ] as const)('%s', (_, before, path, value, expected) => {
    expect(after(strategy(before), (editor) => editor.set(path, value as FieldValue))).toBe(strategy(expected));
  });

  test.each([
    ['at the end', 'goals:\n  - one\n  - two # last\ntitle: T\n', 'goals:\n  - one\n  - two # last\n  - three\ntitle: T\n'],
    ['without indentation', 'goals:\n- one\ntitle: T\n', 'goals:\n- one\n- three\ntitle: T\n'],
    ['between brackets', 'goals: [one]\ntitle: T\n', 'goals: [one, three]\ntitle: T\n'],
    ['to an empty list', 'goals: []\ntitle: T\n', 'goals: [three]\ntitle: T\n'],
    ['where there is none', 'title: T\n', 'title: T\ngoals: [three]\n'],
  ])('an item is added to a list %s', (_, before, expected) => {
    expect(after(strategy(before), (editor) => editor.append(['goals'], 'three'))).toBe(strategy(expected));
  });

  test.each([
    [
      'first, below the name of the list',
      'goals: # two\n  # the old one\n  - one\n',
      0,
      'goals: # two\n  - new\n  # the old one\n  - one\n',
    ],
    ['between two', 'goals:\n  - one # first\n\n  # the last\n  - two\n', 1, 'goals:\n  - one # first\n  - new\n\n  # the last\n  - two\n'],
    ['without indentation', 'goals:\n- one\n- two\n', 1, 'goals:\n- one\n- new\n- two\n'],
    ['between brackets', 'goals: [ one,two ]\n', 1, 'goals: [ one,new, two ]\n'],
    ['after the last', 'goals: [one]\n', 1, 'goals: [one, new]\n'],
    ['where there is no list', 'title: T\n', 0, 'title: T\ngoals: [new]\n'],
  ])('an item is put into a list %s', (_, before, at, expected) => {
    expect(after(strategy(before), (editor) => editor.insert(['goals'], at, 'new'))).toBe(strategy(expected));
  });

  test('an item stands between groups of fields, whatever is remarked around them', () => {
    const before = 'lead:\n  # first\n  - who: ana\n    until: 2026-01-01 # gone\n    # so far\n  # second\n  - who: luis\n';
    const now = after(strategy(before), (editor) => editor.insert(['lead'], 1, { who: 'eve', from: '2026-01-02' }));
    expect(now).toBe(strategy(before.replace('# so far\n', '# so far\n  - { who: eve, from: 2026-01-02 }\n')));
  });

  test('line ends, a byte order mark and the end of a file stay as they are', () => {
    const text = '\ufeff---\r\ntitle: One\r\n---\r\nText';
    expect(after(text, (editor) => editor.append(['goals'], 'two words'))).toBe(
      '\ufeff---\r\ntitle: One\r\ngoals:\r\n  - two words\r\n---\r\nText',
    );
    expect(after('name: One', (editor) => editor.set(['about'], 'Two'), 'site')).toBe('name: One\nabout: Two');
  });

  test('a field gets another name', () => {
    const text = 'ana: { name: Ana } # leads\nluis: { name: Luis }\n';
    expect(after(text, (editor) => editor.renameField(['ana'], 'ana-whitfield'), 'people')).toBe(text.replace('ana:', 'ana-whitfield:'));
    expect(after(`"ana": { name: Ana }\n`, (editor) => editor.renameField(['ana'], 'eve'), 'people')).toBe(`"eve": { name: Ana }\n`);
  });

  test.each(['---\rtitle: One\r---\r', 'No header', '---\ntitle: [one\n---\n', '---\ntitle: One\n'])(
    'what cannot be read is not changed: %j',
    (text) => {
      expect(() => after(text, (editor) => editor.set(['title'], 'Two'))).toThrow(CannotEdit);
    },
  );
});

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
      const now = after(file, (editor) => editor.set(path, given));
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
      const now = after(text, (editor) => editor.set(path, given));
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
      const now = after(text, (editor) => (at < list.length ? editor.insert(path, at, given) : editor.append(path, given)));
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
      const now = after(file, (editor) => editor.remove([...path, gone]));
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

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, assert, constantFrom, nat, property, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../../src/reader/plain-yaml.ts';
import { root } from '../../build-district.ts';

/** What `yaml` makes of a text, or nothing when it finds a fault. */
function readCarefully(text: string): unknown {
  const doc = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    stringKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  return doc.errors.length + doc.warnings.length > 0 ? undefined : (doc.toJS({ maxAliasCount: 0 }) as unknown);
}

/** What the fast reading says of a text, and what it should say: what `yaml` says, unless it leaves the text to `yaml`. */
function bothReadings(text: string): { readonly fast: unknown; readonly careful: unknown } {
  const fast = readPlainYaml(text);
  return { fast, careful: fast === undefined ? undefined : readCarefully(text) };
}

/** The headers of all files of a folder, good and broken. */
function headersOf(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yaml)$/u.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'))
    .map((text) => text.split(/^---.*$/mu)[text.startsWith('---') ? 1 : 0] ?? '');
}

const headers = [...headersOf('content'), ...headersOf('test/fixtures')];

const signs = [
  ': ',
  ':',
  '- ',
  '-',
  '  ',
  ' ',
  '\n',
  '\n  ',
  '\n- ',
  '#',
  ' # x',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '|',
  '>',
  '>-',
  '%',
  '@',
  '`',
  '?',
  '~',
  '=',
  '...',
  '---',
];
const values = [
  'null',
  'true',
  'yes',
  'On',
  '007',
  '0.10',
  '1_000',
  '1e3',
  '.5',
  '-.inf',
  '.NaN',
  '0x1F',
  '0o17',
  '0b1',
  '12:30',
  '2026-03-01',
  '+5',
  'a',
  'b c',
  '“',
  '”',
  '1.5',
  '-0.25',
  "'x'",
  "''",
  '{ a: ',
  ', b: ',
  'a/b',
  ' }',
  '2025-26: ',
];
const pieces = constantFrom(...signs, ...values);

/** A text with a piece put in at a place, over some letters that go. */
function edited(text: string, [at, piece, gone]: readonly [number, string, number]): string {
  const place = at % (text.length + 1);
  return text.slice(0, place) + piece + text.slice(place + gone);
}

describe('the fast reading of everyday YAML', () => {
  test('serves most headers of the demonstration', () => {
    const all = headersOf('content');
    expect(all.filter((text) => readPlainYaml(text) !== undefined).length / all.length).toBeGreaterThan(0.8);
  });

  test.each(headers)('gives the data that the careful reading gives, and nothing where that finds a fault (header %#)', (text) => {
    const { fast, careful } = bothReadings(text);
    expect(fast).toEqual(careful);
  });

  test.each([
    ["light: { tint: '#fbd9d5', edge: '#30330d' }", { light: { tint: '#fbd9d5', edge: '#30330d' } }],
    ["a: { b: 'it''s', c: d }", { a: { b: "it's", c: 'd' } }],
    ['- no map', undefined],
    [
      'cells:\n  - { period: 2023-24, value: 57.9, n: 1422 }\n  - { value: -0.5 }',
      { cells: [{ period: '2023-24', value: 57.9, n: 1422 }, { value: -0.5 }] },
    ],
    ['years: { 2025-26: 5 districts, 2026-27: 15 districts }', { years: { '2025-26': '5 districts', '2026-27': '15 districts' } }],
    ['goals: [oak/reading, oak/math]', { goals: ['oak/reading', 'oak/math'] }],
    ['text: What “open” means', { text: 'What “open” means' }],
    ['text: What “open means', undefined],
    ['a: { b: 1e3 }', undefined],
    ["a: { b: 'x' c }", undefined],
    ["a: { b: 'x, c: '1e3' }", undefined],
  ])('%s', (text, data) => {
    expect(readPlainYaml(text)).toEqual(data);
    expect(data && readCarefully(text)).toEqual(data);
  });

  // A sign of trouble that is looked for in quadratic time would stop a build for seconds.
  test.each([' ', '-', '- ', '1', ', ', "'", ": '", ": 'x', "])('is over at once for a header of 49,000 letters made of "%s"', (piece) => {
    const long = piece.repeat(Math.floor(49_000 / piece.length));
    const began = performance.now();
    for (const start of ['a: b\n', 'a: {', 'a: b\n-']) readPlainYaml(`${start}${long}x`);
    expect(performance.now() - began).toBeLessThan(1500);
  });

  test('does so for any header with pieces put in or taken out', () => {
    const mutant = tuple(constantFrom(...headers), array(tuple(nat(), pieces, nat(3)), { minLength: 1, maxLength: 4 })).map(
      ([text, edits]) => edits.reduce(edited, text),
    );
    const holds = property(mutant, (text) => {
      const { fast, careful } = bothReadings(text);
      expect(fast).toEqual(careful);
    });
    expect(() => assert(holds, { numRuns: 3000, seed: 2026 })).not.toThrow();
  });

  test('does so for any small text made of signs that mean something', () => {
    const holds = property(array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
      const { fast, careful } = bothReadings(`key: ${parts.join('')}`);
      expect(fast).toEqual(careful);
    });
    expect(() => assert(holds, { numRuns: 20_000, seed: 2026 })).not.toThrow();
  });
});

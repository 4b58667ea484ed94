import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readPlainYaml } from '../../../src/reader/plain-yaml.ts';
import { root } from '../../build-district.ts';

/** What `yaml` makes of a text, or nothing when it finds a fault. */
function carefully(text: string): unknown {
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

/** The headers of the demonstration and of every fixture, good and broken. */
const headersOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|yaml)$/u.test(path))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'))
    .map((text) => text.split(/^---.*$/mu)[text.startsWith('---') ? 1 : 0] ?? '');
const headers = [...headersOf('content'), ...headersOf('test/fixtures')];

const pieces = fc.constantFrom(
  ...[
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
  ],
  ...[
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
    '...',
    '---',
    'a',
    'b c',
  ],
);

describe('the fast reading of everyday YAML', () => {
  test('serves most headers of the demonstration', () => {
    const all = headersOf('content');
    expect(all.filter((text) => readPlainYaml(text) !== undefined).length / all.length).toBeGreaterThan(0.8);
  });

  test('gives the data that the careful reading gives, and nothing where that finds a fault', () => {
    for (const text of headers) {
      const fast = readPlainYaml(text);
      if (fast !== undefined) expect(fast, text).toEqual(carefully(text));
    }
  });

  test('does so for any header with pieces put in, taken out or moved', () => {
    const mutant = fc
      .tuple(fc.constantFrom(...headers), fc.array(fc.tuple(fc.nat(), pieces, fc.nat(3)), { minLength: 1, maxLength: 4 }))
      .map(([text, edits]) =>
        edits.reduce(
          (now, [at, piece, drop]) => now.slice(0, at % (now.length + 1)) + piece + now.slice((at % (now.length + 1)) + drop),
          text,
        ),
      );
    fc.assert(
      fc.property(mutant, (text) => {
        const fast = readPlainYaml(text);
        if (fast !== undefined) expect(fast).toEqual(carefully(text));
      }),
      { numRuns: 3000, seed: 2026 },
    );
  });

  test('does so for any small text made of signs that mean something', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = `key: ${parts.join('')}`;
        const fast = readPlainYaml(text);
        if (fast !== undefined) expect(fast).toEqual(carefully(text));
      }),
      { numRuns: 20_000, seed: 2026 },
    );
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { severityOf, type Issue } from '../../../src/domain/issue.ts';
import type { Report } from '../../../src/reader/check-content.ts';
import { splitHeader } from '../../../src/reader/header.ts';
import { readYaml } from '../../../src/reader/yaml.ts';
import { messageOf } from '../../../src/words/en/messages.ts';
import { fixtures, makeDistrict, repository, secondsOf, type District } from '../../support/district.ts';

const small = join(fixtures, 'small');
const paths = readdirSync(small, { recursive: true, encoding: 'utf8' }).filter((path) => /\.(?:md|yaml)$/u.test(path));
const runs = Number(process.env['FAST_CHECK_RUNS'] ?? 60);

let district: District;
beforeAll(() => {
  district = makeDistrict();
});
afterAll(() => district.remove());

/** Checks the district with one file replaced, and says what must hold for any bytes at all. */
function holds(path: string, bytes: Buffer): void {
  const { issues, site } = checkWith(path, bytes);
  expect(site === null).toBe(issues.some(({ rule }) => severityOf(rule) === 'error'));
  for (const issue of issues) standsInFile(issue, issue.file === `content/${path}` ? bytes : undefined);
}

function checkWith(path: string, bytes: Buffer): Report {
  let report: Report | undefined;
  district.write(path, bytes);
  try {
    expect(secondsOf(() => (report = district.check()))).toBeLessThan(2);
    return report ?? expect.unreachable();
  } finally {
    district.write(path, readFileSync(join(small, path)));
  }
}

function standsInFile(issue: Issue, bytes: Buffer | undefined): void {
  expect(issue.column).toBeGreaterThanOrEqual(1);
  expect(issue.line).toBeGreaterThanOrEqual(1);
  expect(messageOf(issue)).toMatch(/^[^\n\r]+$/u);
  if (bytes) expect(issue.line).toBeLessThanOrEqual(bytes.toString('utf8').split(/\r\n|\r|\n/u).length + 1);
}

const file = fc.constantFrom(...paths).map((path) => ({ path, bytes: readFileSync(join(small, path)) }));

describe('good files with random damage are read or refused, never more', { timeout: 60_000 }, () => {
  test('bytes that flip', () => {
    const flips = fc.array(fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) }), { minLength: 1, maxLength: 4 });
    const property = fc.property(file, flips, ({ path, bytes }, changes) => {
      for (const { at, to } of changes) bytes[at % bytes.length] = to;
      holds(path, bytes);
    });
    expect(() => fc.assert(property, { numRuns: runs })).not.toThrow();
  });

  test('signs that mean something', () => {
    const sign = fc.constantFrom(
      ...':#-?*&!|>%@`"\'[]{},<\\~\n\t\r\u00a0=_^$();/',
      '---\n',
      '\n---',
      '\n...',
      '<!--',
      '-->',
      '](',
      '\ufeff',
    );
    const property = fc.property(file, fc.array(fc.tuple(fc.nat(), sign), { minLength: 1, maxLength: 4 }), ({ path, bytes }, signs) => {
      let text = bytes.toString('utf8');
      for (const [at, insert] of signs) text = text.slice(0, at % text.length) + insert + text.slice(at % text.length);
      holds(path, Buffer.from(text));
    });
    expect(() => fc.assert(property, { numRuns: runs })).not.toThrow();
  });

  test('files that break off', () => {
    const property = fc.property(file, fc.nat(), ({ path, bytes }, at) => holds(path, bytes.subarray(0, at % bytes.length)));
    expect(() => fc.assert(property, { numRuns: runs })).not.toThrow();
  });

  test('lines that change places', () => {
    const property = fc.property(file, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 3 }), ({ path, bytes }, swaps) => {
      const lines = bytes.toString('utf8').split('\n');
      for (const [one, other] of swaps.map(([a, b]) => [a % lines.length, b % lines.length] as const))
        [lines[one], lines[other]] = [lines[other] ?? '', lines[one] ?? ''];
      holds(path, Buffer.from(lines.join('\n')));
    });
    expect(() => fc.assert(property, { numRuns: runs })).not.toThrow();
  });
});

describe('our YAML is YAML', { timeout: 60_000 }, () => {
  const contentFolders = [small, join(repository, 'content'), join(fixtures, 'broken')];
  const headers = contentFolders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:md|yaml)$/u.test(path))
      .map((path) => headerOf(readFileSync(join(folder, path), 'utf8'), path)),
  );

  test('every file that is accepted gives the data that the library gives', () => {
    let accepted = 0;
    for (const header of headers) accepted += agrees(header) ? 1 : 0;
    expect(accepted).toBeGreaterThan(200);
  });

  test('so does every mutation that is accepted', () => {
    const sign = fc.constantFrom(
      ...':#-?*&!|>%@`"\'[]{},\\~\n\t 0',
      '<<: ',
      '\n...\n',
      ': ',
      '\n- ',
      '\n  ',
      ' #',
      '0x',
      '1e',
      'no',
      'null',
    );
    const property = fc.property(
      fc.constantFrom(...headers),
      fc.array(fc.tuple(fc.nat(), sign), { minLength: 1, maxLength: 3 }),
      (header, signs) => {
        let text = header;
        for (const [at, insert] of signs) text = text.slice(0, at % (text.length + 1)) + insert + text.slice(at % (text.length + 1));
        agrees(text);
      },
    );
    expect(() => fc.assert(property, { numRuns: runs * 4 })).not.toThrow();
  });
});

function headerOf(text: string, path: string): string {
  if (path.endsWith('.yaml')) return text;
  const parts = splitHeader(text, path);
  return 'issue' in parts ? '' : parts.header;
}

/** Whether a text is accepted; then the data must be what the library reads. */
function agrees(yaml: string): boolean {
  const reading = readYaml(yaml, 'x.yaml');
  if ('issues' in reading) return false;
  expect(reading.data).toEqual(parse(yaml, { logLevel: 'error', stringKeys: true }) ?? {});
  return true;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitHeader } from '../../../src/reader/header.ts';
import { readYaml } from '../../../src/reader/yaml.ts';
import { damagedDistricts, run } from '../../support/damage-run.ts';
import { fixtures, repository } from '../../support/district.ts';

const runs = Number(process.env['FAST_CHECK_RUNS'] ?? 240);

describe('good files with random damage are read or refused, never more', { timeout: 120_000 }, () => {
  const districts = damagedDistricts();
  afterAll(() => districts.remove());

  // "npm run bench" has more of them.
  test('500 damages make no crash, no delay and no lost entry', () => {
    let refused = 0;
    const property = fc.property(run, (one) => {
      const answer = districts.answerTo(one);
      expect(answer.faults, districts.named(one)).toEqual([]);
      refused += answer.refused ? 1 : 0;
    });
    expect(() => fc.assert(property, { numRuns: 500, seed: 2026 })).not.toThrow();
    expect(refused).toBeGreaterThan(300);
  });
});

describe('our YAML is YAML', { timeout: 60_000 }, () => {
  const contentFolders = [join(fixtures, 'small'), join(repository, 'content'), join(fixtures, 'broken')];
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
    expect(() => fc.assert(property, { numRuns: runs })).not.toThrow();
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

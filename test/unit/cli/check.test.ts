import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WrongUse } from '../../../src/cli/arguments.ts';
import { check } from '../../../src/cli/check.ts';
import { makeDistrict, type District } from '../../support/district.ts';

let district: District;
let said: string[];
beforeEach(() => {
  district = makeDistrict();
  said = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  district.remove();
});

/** The exit code of a check of the district, and what it said last. */
async function run(...args: readonly string[]): Promise<readonly [number, string]> {
  const code = await check([...args, '--content', district.content]);
  return [code, said.at(-1) ?? ''];
}

/** One strategy in a school's subfolder, with a mistake, and a goal with another. */
function twoMistakes(): void {
  mkdirSync(join(district.content, 'strategies/oak'));
  renameSync(join(district.content, 'strategies/family-reading.md'), join(district.content, 'strategies/oak/family-reading.md'));
  district.change('strategies/oak/family-reading.md', 'order: 2', 'order: two');
  district.change('goals/reading.md', 'order: 1', 'order: one');
}

describe('one subfolder', () => {
  test.each([
    ['oak', 'strategies/oak/family-reading.md'],
    ['strategies/oak/', 'strategies/oak/family-reading.md'],
    ['goals', 'goals/reading.md'],
  ])('"%s" shows only what stands there', async (only, file) => {
    twoMistakes();
    const [code] = await run('--only', only, '--format', 'json');
    expect(code).toBe(1);
    const { issues } = JSON.parse(said.join('')) as { issues: { file: string }[] };
    expect([...new Set(issues.map((issue) => issue.file.slice(district.content.length + 1)))]).toEqual([file]);
  });

  test('without errors is fine, whatever stands elsewhere', async () => {
    twoMistakes();
    expect(await run('--only', 'rubrics')).toEqual([0, expect.stringMatching(/^\d+ problems elsewhere are not shown\.$/u)]);
  });

  test('that is not there is wrong use', () => {
    twoMistakes();
    expect(() => check(['--only', 'oaks', '--content', district.content])).toThrow(
      new WrongUse('There is no subfolder "oaks". Did you mean "oak"?'),
    );
  });
});

test.each(['xml', 'toString'])('the unknown format %s is wrong use', (format) => {
  const wrong = new WrongUse(`There is no format "${format}". Write terminal, json, or github.`);
  expect(() => check(['--format', format, '--content', district.content])).toThrow(wrong);
});

test('good content is ready', async () => {
  expect(await run()).toEqual([0, '2 strategies, 3 routines: the content is ready to publish.']);
});

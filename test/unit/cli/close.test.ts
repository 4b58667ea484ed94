import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeDistrict, type District } from '../../support/district.ts';
import { call } from '../../support/said.ts';

const id = '2026-10-08-october';
let district: District;

beforeEach(() => {
  district = makeDistrict();
});
afterEach(() => district.remove());

const close = (...args: readonly string[]) => call('close', ...args, '--content', district.content);
const record = (): string => join(district.content, 'routines', id, 'record.yaml');

test('closing writes a record once, and then says that nothing is new', async () => {
  expect(await close(id)).toMatchObject({ code: 0, error: [] });
  expect(district.check().issues).toEqual([]);
  const before = readFileSync(record(), 'utf8');
  expect((await close(id)).out).toEqual([expect.stringMatching(/^2026-10-08-october was closed on .+ Nothing is written\.$/u)]);
  expect(readFileSync(record(), 'utf8')).toBe(before);
});

test.each([
  [
    '2026-10-08-octobre',
    1,
    'There is no routine "2026-10-08-octobre". Did you mean "2026-10-08-october"? One in private/ needs --internal.',
  ],
  ['2027-02-11-february', 1, /"status: planned"/u],
])('%s cannot be closed', async (routine, code, sentence) => {
  const said = await close(routine);
  expect(said.code).toBe(code);
  expect(said.error.join('\n')).toMatch(sentence);
});

test('what is missing is said with its place, and --anyway closes what stays incomplete', async () => {
  rmSync(join(district.content, 'routines', id, 'ratings/family-reading.md'));
  const { code, error } = await close(id);
  expect({ code, first: error[0] }).toEqual({ code: 1, first: `This is still missing in ${id}:` });
  expect(error[1]).toMatch(/is not rated\. Add a rating with: npx stocktake new rating 2026-10-08-october family-reading\./u);
  expect(error.at(-1)).toMatch(/--anyway\.$/u);
  expect(existsSync(record())).toBe(false);
  expect(await close(id, '--anyway')).toMatchObject({ code: 0, error: [] });
});

test('a gap that is an error is said, too', async () => {
  district.change(`routines/${id}/routine.md`, 'owner: Noah Birch\n    due: 2026-10-30\n', 'due: 2026-10-30\n');
  const { code, error } = await close(id);
  expect(code).toBe(1);
  expect(error.join('\n')).toMatch(/routine\.md:\d+:\d+.*held-gap.*has no "owner"/su);
  expect(existsSync(record())).toBe(false);
});

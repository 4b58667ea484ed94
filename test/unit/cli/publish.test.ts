import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fixtures, makeDistrict, type District } from '../../support/district.ts';
import { call } from '../../support/said.ts';
import { filesUnder } from '../../build-district.ts';

let district: District;
let own: string;
const id = '2027-04-15-april';

beforeEach(() => {
  district = makeDistrict('guide');
  own = join(district.folder, 'private');
  cpSync(join(fixtures, 'guide-private'), own, { recursive: true });
});
afterEach(() => district.remove());

const publish = (...args: readonly string[]) => call('publish', ...args, '--content', district.content);

test('a preview lists what becomes public, and moves nothing', async () => {
  const before = filesUnder(own);
  const { code, out, error } = await publish(id);
  expect({ code, error }).toEqual({ code: 0, error: [] });
  expect(out.map((line) => line.replaceAll(`${district.folder}/`, ''))).toEqual([
    `  move     private/routines/${id}/routine.md → content/routines/${id}/routine.md`,
    `  move     private/routines/${id}/ratings/reading-coaches.md → content/routines/${id}/ratings/reading-coaches.md`,
    '1 rating with reasons can be read by everybody.',
    'They name Maria Lund, Sam Okafor, and Jon Vega.',
    'Nothing is moved yet. Read the files once more, then add --write.',
  ]);
  expect(filesUnder(own)).toEqual(before);
});

test('it moves the routine with its ratings, and never what is for the team alone', async () => {
  cpSync(join(own, 'routines/2026-10-15-october/debrief.md'), join(own, `routines/${id}/debrief.md`));
  expect(await publish(id, '--write')).toMatchObject({ code: 0, error: [] });
  expect(filesUnder(join(own, 'routines', id))).toEqual(['debrief.md']);
  expect(filesUnder(join(district.content, 'routines', id))).toEqual(['ratings/reading-coaches.md', 'routine.md']);
  expect((await publish(id)).error[0]).toMatch(/has nothing that may be published\.$/u);
});

test('what would be wrong in public is put back as it was', async () => {
  cpSync(join(district.content, 'strategies/reading-coaches.md'), join(own, 'strategies/secret.md'));
  district.write(`../private/routines/${id}/ratings/secret.md`, '---\nstrategy: secret\nrubric: likelihood\n---\n');
  const before = filesUnder(own);
  const { code, error } = await publish(id, '--write');
  expect(code).toBe(1);
  expect(error.join('\n')).toMatch(/^Nothing was moved\..*\n.*unknown-reference/su);
  expect(filesUnder(own)).toEqual(before);
  expect(existsSync(join(district.content, 'routines', id))).toBe(false);
});

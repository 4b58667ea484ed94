import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { linesOf, makeDistrict, type District } from '../../support/district.ts';
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

test('a routine without notes and ratings is refused, each gap with its place', async () => {
  const path = `routines/${id}/routine.md`;
  const [, header = ''] = district.read(path).split(/^---$/mu);
  district.write(path, `---${header}---\n`);
  rmSync(join(district.content, 'routines', id, 'ratings'), { recursive: true });
  const { code, error } = await close(id);
  const add = (strategy: string): string =>
    `is not rated. Add a rating with: npx stocktake new rating ${id} ${strategy}. If nobody can judge it yet, write "notRated" with the reason.`;
  expect({ code, error: error.map((line) => line.replace(`${district.content}/`, 'content/')) }).toEqual({
    code: 1,
    error: [
      `This is still missing in ${id}:`,
      `- "Reading coaches" ${add('coaching')}`,
      `- "Family reading evenings" ${add('family-reading')}`,
      `content/${path}:38:1 no-text The routine was held, but there are no notes under its header. Write them below the second "---".`,
      '   38 | ---',
      '      | ^^^',
      '',
      '1 warning in 1 file.',
      'Nothing is written. If nothing of it will come any more, close the routine as it is with --anyway.',
    ],
  });
  expect(existsSync(record())).toBe(false);
});

test('a record that was edited by hand is told where it does not fit', async () => {
  await close(id);
  const path = `routines/${id}/record.yaml`;
  const written = district.read(path);
  const told = (from: string, to: string): string[] => {
    district.write(path, written.replace(from, to));
    return linesOf(district.check().issues);
  };
  const place = `content/${path}`;
  const mend = `If you correct a mistake, say so under "corrections" in routine.md, then write: npx stocktake close ${id} --again`;
  expect(told('  - strategy: coaching', '  - strategy: coching')).toContain(
    `${place}:59:15 unknown-reference There is no strategy "coching". Did you mean "coaching"?`,
  );
  expect([
    ...told('closed: ', 'closedOn: 2026-10-09\nclosed: '),
    ...told('n: 121', 'n: many'),
    ...told('overall: amber-red', 'overall: green'),
    ...told('due: 2026-10-30', 'due: 2026-10-31'),
    ...told('closed:', 'closed'),
  ]).toEqual([
    `${place}:1:1 unknown-field There is no field "closedOn" here. Did you mean "closed"?`,
    `${place}:148:68 wrong-value "n" must be a number such as 61 or 2.5, not "many".`,
    `content/routines/${id}/ratings/coaching.md:5:10 record-differs The record has the rating of "coaching" as "green", and here it is "amber-red". ${mend}`,
    `content/routines/${id}/routine.md:31:10 record-differs For the next step "schedules" the record says "2026-10-31", and here it is "2026-10-30". ${mend}`,
    `${place}:1:1 yaml-syntax This line is not a field. Write a name, a colon and a space, as in "title: …", or indent it to go on with the line above.`,
  ]);
});

import { stripVTControlCharacters } from 'node:util';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WrongUse } from '../../../src/cli/arguments.ts';
import { draft } from '../../../src/cli/draft.ts';
import { makeDistrict, type District } from '../../support/district.ts';

const id = '2027-02-11-february';
const path = `routines/${id}/routine.md`;

let district: District;
let said: string[];

beforeEach(() => {
  district = makeDistrict();
  said = [];
  for (const where of ['log', 'error'] as const)
    vi.spyOn(console, where).mockImplementation((text: unknown) => void said.push(String(text)));
});

afterEach(() => {
  vi.restoreAllMocks();
  district.remove();
});

/** Calls the command for the district; everything it prints, without colours. */
async function call(...args: readonly string[]): Promise<readonly [code: number, text: string]> {
  said = [];
  const code = await draft([...args, '--content', district.content]);
  return [code, stripVTControlCharacters(said.join('\n'))];
}

/** Writes a file that is private. */
function writePrivate(file: string, text: string): void {
  const target = join(district.folder, 'private', file);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

const rating = (reason: string): string =>
  `---\nstrategy: coaching\nrubric: likelihood\nratings: { planning: red, capacity: red, evidence: red }\noverall: red\n---\n\n${reason}\n`;
const privately = (): readonly string[] => ['--private', join(district.folder, 'private')];

describe('printing', () => {
  test('proposes, and writes nothing', async () => {
    const before = district.read(path);
    const [code, text] = await call(id);
    expect(code).toBe(0);
    expect(text).toMatch(/^Stocktake of 11 February 2027, Plan stocktake: 60 minutes\n/u);
    expect(text).toContain(
      `Nothing is written yet. With --write the proposal goes into ${district.content}/${path}; what is there already stays.`,
    );
    expect(district.read(path)).toBe(before);
  });
});

describe('writing', () => {
  test('puts the proposal into the file, once', async () => {
    const [code, text] = await call(id, '--write');
    expect(code).toBe(0);
    expect(text).toContain(`  changed  ${district.content}/${path}\n\nRead it through, and change what you know better.`);
    const now = district.read(path);
    expect(now).toContain('objectives:\n  - text: Welcome');
    expect(await call(id, '--write')).toEqual([0, expect.stringContaining(`${path} has all these parts already. Nothing is written.`)]);
    expect(district.read(path)).toBe(now);
  });
});

describe('what is private', () => {
  const secret = 'Half of the coaches want to leave.';

  test('never reaches a public routine, and is told apart', async () => {
    writePrivate(`routines/${id}/ratings/coaching.md`, rating(secret));
    const [code, text] = await call(id, '--write', ...privately());
    expect(code).toBe(0);
    expect(text).toContain('Only private/ knows this, so it stays out of a public routine\n');
    expect(text.slice(0, text.indexOf('Only private/'))).not.toContain('red for 11 February');
    expect(text.slice(text.indexOf('Only private/')).replace(/\s+/gu, ' ')).toContain(
      `Proposed as red for 11 February 2027, after amber-green on 12 November 2026: ${secret}`,
    );

    const withPrivate = district.read(path);
    district.write(path, withPrivate.replace(/objectives:\n(?: .*\n)*/u, ''));
    await call(id, '--write');
    expect(withPrivate).toBe(district.read(path));
    expect(withPrivate).not.toContain(secret);
  });

  test('goes into a private routine, and nothing into content/', async () => {
    const own = '2027-03-11-march';
    const file = `routines/${own}/routine.md`;
    writePrivate(file, '---\nseries: stocktake\ndate: 2027-03-11\nstatus: preparing\n---\n');
    writePrivate(`routines/${own}/ratings/coaching.md`, rating(secret));
    const [code, text] = await call(own, '--write', ...privately());
    expect(code).toBe(0);
    expect(text).not.toContain('Only private/');
    expect(readFileSync(join(district.folder, 'private', file), 'utf8')).toContain(secret);
    expect(text).toContain(`changed  ${district.folder}/private/${file}`);
  });

  test('a public routine that has only private strategies has nothing to look at', async () => {
    district.write('plans/next.md', district.read('plans/plan-2026-29.md'));
    district.write('goals/next.md', district.read('goals/reading.md').replace('plan: plan-2026-29', 'plan: next'));
    district.write('series/next.md', district.read('series/stocktake.md').replace('plan: plan-2026-29', 'plan: next'));
    district.write('routines/2027-03-11-next/routine.md', '---\nseries: next\ndate: 2027-03-11\nstatus: planned\n---\n');
    writePrivate('strategies/secret.md', district.read('strategies/family-reading.md').replace('[reading]', '[next]'));
    const [code, text] = await call('2027-03-11-next', ...privately());
    expect([code, text]).toEqual([1, expect.stringContaining('"2027-03-11-next" has no strategy to look at')]);
  });

  test('one that cannot be seen is not found', async () => {
    const [code, text] = await call('2027-03-11-march');
    expect([code, text]).toEqual([
      1,
      'There is no routine "2027-03-11-march". Routines that can be drafted: 2027-02-11-february. One in private/ needs --internal.',
    ]);
  });
});

describe('refused', () => {
  test.each<[string, (given: District) => void, string, string]>([
    ['a misspelt routine', () => {}, '2027-02-11-febuary', 'There is no routine "2027-02-11-febuary". Did you mean "2027-02-11-february"?'],
    ['a held one', () => {}, '2026-11-12-november', '"2026-11-12-november" was held on 12 November 2026.'],
    [
      'a memo',
      (given) => given.change(path, 'status: planned', 'kind: memo\nstatus: planned'),
      id,
      `"${id}" is a memo, and a memo has no agenda.`,
    ],
    [
      'content with errors',
      (given) => given.change('site.yaml', 'homePlan: plan-2026-29', 'homePlan: plan-2026'),
      id,
      'The content has 1 error, so nothing was done. See what to mend with: npx stocktake check',
    ],
  ])('%s', async (_, spoil, given, sentence) => {
    spoil(district);
    const before = district.read(path);
    const [code, text] = await call(given, '--write');
    expect(code).toBe(1);
    expect(text).toContain(sentence);
    expect(district.read(path)).toBe(before);
  });

  test('errors that only content/ has', async () => {
    writePrivate(
      'strategies/secret.md',
      '---\ntitle: Secret\ngoals: [reading]\nlead: Luis Ortega\nsuccess: { what: It works., by: 2028-06-15 }\n---\n',
    );
    district.change(path, '[coaching, family-reading]', '[coaching, secret]');
    const [code, text] = await call(id, '--write', ...privately());
    expect(code).toBe(1);
    expect(text).toContain('The content has 1 error, so nothing was done.');
  });

  test('without a routine the use is wrong', async () => {
    expect(() => draft([])).toThrow(new WrongUse('Say of which routine, by the name of its folder.'));
    expect(() => draft([id, 'more'])).toThrow(WrongUse);
  });
});

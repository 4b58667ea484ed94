import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { copyOf, type Copy } from '../../support/changed-content.ts';
import { fixtures, repository } from '../../support/district.ts';
import { call } from '../../support/said.ts';

let copy: Copy | undefined;
afterEach(() => copy?.remove());

function small(extra: Readonly<Record<string, string>> = {}): Copy {
  copy = copyOf(join(fixtures, 'small'), extra);
  return copy;
}

const oldPath = 'content/strategies/family-reading.md';
const newPath = 'content/strategies/evenings.md';

test('it says what it did', async () => {
  const { folder, files, workspace } = small();
  const content = join(folder, 'content');
  const { code, out, error } = await call('rename', 'strategy', 'family-reading', 'evenings', '--content', content);
  expect({ code, error }).toEqual({ code: 0, error: [] });
  const ratings = ['2026-10-08-october', '2026-11-12-november'].map((routine) => `${content}/routines/${routine}/ratings`);
  expect(out).toEqual([
    `  changed  ${content}/strategies/family-reading.md`,
    `  changed  ${content}/routines/2026-10-08-october/routine.md`,
    `  changed  ${content}/routines/2027-02-11-february/routine.md`,
    ...ratings.map((path) => `  changed  ${path}/family-reading.md`),
    `  moved    ${content}/strategies/family-reading.md → ${content}/strategies/evenings.md`,
    ...ratings.map((path) => `  moved    ${path}/family-reading.md → ${path}/evenings.md`),
    'The strategy "family-reading" is now "evenings".',
    'Links to the old address lead to the new one.',
  ]);
  expect(files().has(oldPath)).toBe(false);
  expect(files().get(newPath)).toContain('aliases: [family-reading]\n');
  expect(workspace().report.issues).toEqual([]);
});

test('the record of a closed routine goes along', async () => {
  const { folder, files } = small();
  const content = join(folder, 'content');
  await call('close', '2026-10-08-october', '--content', content);
  for (const [thing, old, now] of [
    ['strategy', 'family-reading', 'evenings'],
    ['step', '2026-10-08-october#schedules', 'times'],
    ['routine', '2026-10-08-october', '2026-10-08-autumn'],
  ] as const)
    expect(await call('rename', thing, old, now, '--content', content)).toMatchObject({ code: 0, error: [] });
  const record = files().get('content/routines/2026-10-08-autumn/record.yaml') ?? '';
  expect(record).toContain('  - { strategy: evenings, rubric: likelihood }\n');
  expect(record).toContain('  - id: times\n');
  expect(record).not.toContain('family-reading');
});

test('a dry run says what would change, and changes nothing', async () => {
  const { folder, files } = small();
  const content = join(folder, 'content');
  const before = files();
  const said = await call('rename', 'step', '2026-10-08-october#schedules', 'times', '--content', content, '--dry-run');
  expect(said).toEqual({
    code: 0,
    error: [],
    out: [
      `  change   ${content}/routines/2026-10-08-october/routine.md`,
      `  change   ${content}/routines/2026-11-12-november/routine.md`,
      'The next step "2026-10-08-october#schedules" would become "times". Nothing is written.',
    ],
  });
  expect(files()).toEqual(before);
});

describe('it refuses', () => {
  const use = /^ {2}stocktake rename /u;

  test.each([
    [['strategy', 'coachin', 'x'], 'There is no strategy "coachin". Did you mean "coaching"?'],
    [['strategi', 'coaching', 'x'], 'There is nothing called "strategi" that can be renamed. Did you mean "strategy"?'],
    [['strategy', 'coaching'], 'Write what is to be renamed, its id and the new one.'],
    [['strategy', 'coaching', 'a', 'b'], '"b" is one word too many.'],
  ])('%j', async (args, sentence) => {
    const { folder, files } = small();
    const before = files();
    const { code, error } = await call('rename', ...args, '--content', join(folder, 'content'));
    expect({ code, sentence: error[0] }).toEqual({ code: 2, sentence });
    expect(error.filter((line) => use.test(line))).toHaveLength(2);
    expect(files()).toEqual(before);
  });

  test('while the content has errors', async () => {
    const { folder } = small({ 'content/goals/x.md': '---\ntitle: X\n---\n' });
    const { code, error } = await call('rename', 'strategy', 'coaching', 'x', '--content', join(folder, 'content'));
    const sentence = 'The content has 2 errors, so nothing was done. See what to mend with: npx stocktake check';
    expect({ code, error }).toEqual({ code: 1, error: [sentence] });
  });

  test('a file whose fields cannot be changed in place', async () => {
    const { folder, files, write } = small();
    write(oldPath, (files().get(oldPath) ?? '').replaceAll('\n', '\r'));
    const before = files();
    const { code, error } = await call('rename', 'goal', 'reading', 'books', '--content', join(folder, 'content'));
    const sentence = `${folder}/${oldPath}: Its lines end in an old way (CR). Save it with usual line ends first.`;
    expect({ code, error }).toEqual({ code: 1, error: [sentence] });
    expect(files()).toEqual(before);
  });
});

test('private files change with --private, and are named without', async () => {
  const path = 'private/routines/2026-12-10-winter/routine.md';
  const text = '---\nseries: stocktake\ndate: 2026-12-10\nstatus: preparing\nfocus: { strategies: [coaching] }\n---\n';
  const { folder, files } = small({ [path]: text });
  const [content, hidden] = [join(folder, 'content'), join(folder, 'private')];
  const { out } = await call('rename', 'strategy', 'coaching', 'coaches', '--content', content, '--dry-run');
  expect(out.at(-1)).toBe(`${hidden}/ was not read. If a file there names "coaching", it has to change too: do this with --internal.`);
  const done = await call('rename', 'strategy', 'coaching', 'coaches', '--content', content, '--private', hidden);
  expect(done.out).toContain(`  changed  ${hidden}/routines/2026-12-10-winter/routine.md`);
  expect(done.out.at(-1)).toBe('Links to the old address lead to the new one.');
  expect(files().get(path)).toBe(text.replace('[coaching]', '[coaches]'));
});

test('it is a command of its own', () => {
  const { folder } = small();
  const cli = join(repository, 'src/cli/stocktake.mjs');
  const out = execFileSync('node', [cli, 'rename', 'rubric', 'likelihood', 'chances'], { cwd: folder, encoding: 'utf8' });
  expect(out.split('\n')).toContain('The rubric "likelihood" is now "chances".');
});

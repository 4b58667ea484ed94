import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtures, repository, withDistrict, type District } from '../../support/district.ts';
import { codedCases } from '../reader/coded/all.ts';

/** What a run of the command was: its exit code, what it printed, and what its processes worked, in seconds. */
interface Run {
  readonly code: number | null;
  readonly lines: readonly string[];
  readonly seconds: number;
}

/** Runs `stocktake check` in a process of its own; one that hangs is ended, and answers no code. */
function check({ folder }: District): Run {
  const usage = join(folder, 'usage.json');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', join(repository, 'test/bench/report-usage.mjs'), join(repository, 'src/cli/stocktake.mjs'), 'check'],
    { cwd: folder, encoding: 'utf8', timeout: 20_000, env: { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1', BENCH_USAGE: usage } },
  );
  const { processorSeconds } = JSON.parse(readFileSync(usage, 'utf8')) as { processorSeconds: number };
  return { code: status, lines: `${stdout}${stderr}`.split('\n'), seconds: processorSeconds };
}

/** Every case is read in time, and answered exactly, in `broken.test.ts`; these are the ones that could end or hold up a process. */
const folders = ['a01-js-header', 'a37-alias-bomb', 'e113-raw-html'];
const coded = new Set(['a38-thousands-deep', 'b58-links-and-submodules', 'b59-pipes-and-broken-names', 'd112-pictures-with-a-place']);

const nasty: readonly (readonly [name: string, rule: string, spoil: (district: District) => void])[] = [
  ...folders.map((name) => {
    const folder = join(fixtures, 'broken', name);
    const rule = readFileSync(join(folder, 'report.txt'), 'utf8').split(' ')[1] ?? '';
    return [name, rule, (district: District) => district.overlay(join(folder, 'fails'))] as const;
  }),
  ...codedCases
    .filter(({ name }) => coded.has(name))
    .map(({ name, report, fails }) => [name, report[0]?.split(' ')[1] ?? '', fails] as const),
  // The parser of pages (satteri 0.10.5) would end the process here.
  ['a page that ends in an open quote', 'page-code', ({ write }) => write('pages/about.mdx', '---\ntitle: About\n---\nimport "\\')],
];

test.each(nasty)('check answers %s with %s: exit code 1, no stack trace, under 2 seconds', { timeout: 30_000 }, (_, rule, spoil) => {
  const { code, lines, seconds } = withDistrict((district) => {
    spoil(district);
    return check(district);
  });
  expect(code).toBe(1);
  expect(lines.filter((line) => /^ {4}at /u.test(line))).toEqual([]);
  expect(lines.filter((line) => line.includes(rule))).not.toEqual([]);
  expect(seconds).toBeLessThan(2);
});

import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder } from '../build-district.ts';
import { makeCheckout, type Checkout } from '../support/checkout.ts';
import { withDistrict } from '../support/district.ts';
import { commandsIn } from '../support/github-log.ts';
import { runJob, type StepRun } from '../support/runner.ts';
import { jobOf } from '../support/workflow.ts';

const job = jobOf('check.yml', 'check');
/** What a step must never tell; the attacks ask for it. */
const secret = 'the-canary-sings';

let fork: Checkout;
beforeAll(() => {
  fork = makeCheckout('cedar-fork', 'plan-progress');
});
afterAll(() => fork.remove());

/** Runs the whole check, and the build even after the check has failed, to see that it makes no site then either. */
async function run(): Promise<Record<'check' | 'diff' | 'build', StepRun>> {
  const { folder, known, environment } = fork;
  const runs = await runJob(job, { folder, known, environment: { ...environment, CANARY: secret }, evenAfterFailure: true });
  expect(runs.map(({ name }) => name)).toEqual(['Check the content', 'Tell what would change', 'Build the site']);
  return { check: runs[0], diff: runs[1], build: runs[2] } as Record<'check' | 'diff' | 'build', StepRun>;
}

/** What steps did beside reporting: a secret they told, or a file that an attack made. */
function traces(runs: Readonly<Record<string, StepRun>>): string[] {
  const told = Object.values(runs).flatMap(({ log, summary, outputs }) => [log, summary, JSON.stringify(outputs)]);
  const made = ['', 'content', 'content/goals', 'content/pages'].map((folder) => join(fork.folder, folder, 'canary'));
  return [...told.filter((said) => said.includes(secret)), ...made.filter((path) => existsSync(path))];
}

/** Signs by which a text would be more than a text in a summary: markup, code, a formula, a link, a mention. */
const markup = /[<`$[\]]|@(?!\u200b)/u;

/** The cells of all tables of a summary. */
function cellsOf(summary: string): string[][] {
  return summary
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** An attack: what it adds, and at which line of which file the report must name it. */
type Attack = readonly [what: string, file: string, line: number, rule: string, add: (path: string) => void];

const text = (content: string) => (path: string) => writeFileSync(path, content);
const page = '---\ntitle: Harmless\n---\n\n';
const goal = '---\ntitle: Harmless\nplan: plan-2026-29\nsuccess: All read.\n---\n\n';
const code = "require('node:fs').writeFileSync('canary', process.env.CANARY)";

const attacks: readonly Attack[] = [
  ['a header in JavaScript', 'content/goals/js.md', 1, 'header-language', text(`---js\n{ title: ${code} }\n---\n`)],
  ['an expression in a page', 'content/pages/expression.mdx', 5, 'page-code', text(`${page}{process.env.CANARY}\n`)],
  ['an import in a page', 'content/pages/import.mdx', 5, 'page-code', text(`${page}import '../../canary.js'\n`)],
  ['raw HTML', 'content/goals/html.md', 7, 'raw-html', text(`${goal}<img src=x onerror="${code}">\n`)],
  ['a link elsewhere', 'content/goals/link.md', 1, 'symlink', (path) => symlinkSync('/proc/self/environ', path)],
  ['a picture that is HTML', 'content/goals/picture.png', 1, 'image-kind', text(`<script>${code}</script>`)],
  ['a tag of YAML', 'content/goals/tag.md', 2, 'tag', text(`---\ntitle: !!js/function 'function () { ${code} }'\n---\n`)],
  ['a name that a shell would run', 'content/goals/$(touch canary)`touch canary`.md', 1, 'file-name', text(goal)],
  ['a name that speaks to GitHub', 'content/goals/::error::##[error]|<b>@all.md', 1, 'file-name', text(goal)],
  [
    'a value that speaks to GitHub',
    'content/goals/value.md',
    5,
    'wrong-value',
    text(goal.replace('---\n\n', "order: '##[add-mask]goals'\n---\n")),
  ],
];

/** Adds an attack to the content in a folder. */
function attack(folder: string, [, file, , , add]: Attack): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  add(join(folder, file));
}

describe('a pull request that tries to run code through content', () => {
  let runs: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    for (const one of attacks) attack(fork.folder, one);
    fork.commit('Harmless');
    runs = await run();
  });
  afterAll(() => {
    for (const [, file] of attacks) rmSync(join(fork.folder, file));
    rmSync(join(fork.folder, 'content/pages'), { recursive: true });
  });

  test.each(attacks)('%s is named at its line, and is not run', (_, file, line, rule) => {
    const found = commandsIn(runs.check.log).map(({ name, properties }) => [
      name,
      properties['file'],
      properties['line'],
      properties['title'],
    ]);
    expect(found).toContainEqual(['error', file, String(line), rule]);
  });

  test.each(attacks)('%s alone stops the build', (...one) => {
    const [, file, , rule] = one;
    const { site, issues } = withDistrict((district) => {
      attack(district.folder, one);
      return district.check();
    });
    expect([site, issues.map((issue) => [issue.file, issue.rule])]).toEqual([null, [[file, rule]]]);
  });

  test('nothing is left but the report: no site, no other file, no secret told, no other word to GitHub', () => {
    expect([runs.check.code, runs.diff.code, runs.build.code]).toEqual([1, 1, 1]);
    expect(existsSync(join(fork.folder, 'dist'))).toBe(false);
    expect(traces(runs)).toEqual([]);
    const heard = Object.values(runs).flatMap(({ log }) => commandsIn(log));
    expect(heard.filter(({ name }) => name !== 'error')).toEqual([]);
    expect(commandsIn(runs.check.log)).toHaveLength(attacks.length);
  });

  test('the summary tells all of it, as words alone', () => {
    const [mistakes, changes] = [cellsOf(runs.check.summary), cellsOf(runs.diff.summary)];
    expect([mistakes.length, changes.length]).toEqual([attacks.length + 2, attacks.length + 1]);
    expect(mistakes.filter((cells) => cells.length !== 3)).toEqual([]);
    expect(changes.filter((cells) => cells.length !== 2)).toEqual([]);
    expect([...mistakes, ...changes].flat().filter((cell) => markup.test(cell))).toEqual([]);
  });
});

describe('a pull request with a title that tries the same, and is only a title', () => {
  const title = '$(touch canary) `touch canary` ::error::x ##[add-mask]x | <img src=x onerror=alert(1)> [a](https://x.example) @all';
  let runs: Awaited<ReturnType<typeof run>>;
  beforeAll(async () => {
    const file = 'content/goals/reading.md';
    fork.write(file, fork.read(file).replace(/^title: .*$/mu, `title: '${title}'`));
    fork.commit('Another title');
    runs = await run();
  });

  test('passes the check; the summary tells it, as words alone', () => {
    expect([runs.check.code, runs.diff.code, runs.build.code]).toEqual([0, 0, 0]);
    expect(runs.diff.summary).toContain('onerror=alert(1)');
    expect(
      cellsOf(runs.diff.summary)
        .flat()
        .filter((cell) => markup.test(cell)),
    ).toEqual([]);
    expect([...commandsIn(runs.check.log), ...commandsIn(runs.build.log)]).toEqual([]);
  });

  test('the preview shows it as a title; nothing ran', () => {
    const site = join(fork.folder, 'dist');
    expect(readFileSync(join(site, 'goals/reading/index.html'), 'utf8')).toContain('&lt;img src=x onerror=alert(1)&gt;');
    const pages = filesUnder(site)
      .filter((file) => file.endsWith('.html'))
      .map((file) => readFileSync(join(site, file), 'utf8'));
    expect(pages.filter((html) => html.replace(/"[^"]*"/gu, '').includes('<img src=x') || html.includes(secret))).toEqual([]);
    expect(traces(runs)).toEqual([]);
  });
});

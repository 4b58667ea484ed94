import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { filesUnder, root } from '../build-district.ts';
import { pagesOf } from '../pages-of.ts';
import { makeCheckout, type Checkout } from '../support/checkout.ts';
import { commandsIn } from '../support/github-log.ts';
import { runJob, type Known, type StepRun } from '../support/runner.ts';
import { jobOf, type Job } from '../support/workflow.ts';

const build = jobOf('deploy.yml', 'build');
const enabled = { 'steps.pages.outcome': 'success' };
const disabled = { 'steps.pages.outcome': 'failure' };

let copy: Checkout;
beforeAll(() => {
  // First step: a copy is made from the template, with a history of its own.
  copy = makeCheckout('Maple-Hill', 'plan-progress');
  copy.write('content/site.yaml', `${copy.read('content/site.yaml')}url: https://pine-hollow.example\nbase: /elsewhere/\n`);
});
afterAll(() => copy.remove());

/** A job of which only some steps run. */
function only(job: Job, ...names: readonly string[]): Job {
  const steps = job.steps.filter(({ name }) => names.includes(name));
  expect(steps.map(({ name }) => name)).toEqual(names);
  return { ...job, steps };
}

const run = (job: Job, known: Known, environment: Readonly<Record<string, string>> = {}): Promise<StepRun[]> =>
  runJob(job, { folder: copy.folder, environment: { ...copy.environment, ...environment }, known: { ...copy.known, ...known } });

describe('the address', () => {
  const told = (origin: string, base: string): Known => ({
    'steps.pages.outputs.origin': origin,
    'steps.pages.outputs.base_path': base,
  });
  test.each<[string, string, Known, string, string]>([
    ['Pages says it', 'Maple-Hill/plan', told('https://maple-hill.github.io', '/plan'), 'https://maple-hill.github.io', '/plan/'],
    ['a domain of their own', 'Maple-Hill/plan', told('https://plan.example.org', ''), 'https://plan.example.org', '/'],
    ['not yet on: a project', 'Maple-Hill/plan', {}, 'https://maple-hill.github.io', '/plan/'],
    ['not yet on: the page of the account', 'Maple-Hill/Maple-Hill.github.io', {}, 'https://maple-hill.github.io', '/'],
  ])('%s', async (_, repository, known, url, base) => {
    const owner = { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_OWNER: 'Maple-Hill' };
    const [{ code, outputs } = { code: 1, outputs: {} }] = await run(only(build, 'Work out the address'), known, owner);
    expect({ code, outputs }).toEqual({ code: 0, outputs: { url, base } });
  });
});

test('as long as Pages is off, the run ends well and says what to do; nothing is handed over', async () => {
  const [{ code, log } = { code: 1, log: '' }, ...others] = await run(only(build, 'Hand the site over', 'Say how to publish'), disabled);
  expect([code, others]).toEqual([0, []]);
  expect(commandsIn(log)).toEqual([
    {
      name: 'notice',
      properties: { title: 'Not published yet' },
      text: expect.stringContaining('Open Settings → Pages, choose Source: GitHub Actions, then run this again'),
    },
  ]);
  const handing = build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect([handing?.if, build.outputs, jobOf('deploy.yml', 'deploy').if]).toEqual([
    "steps.pages.outcome == 'success'",
    { pages: '${{ steps.pages.outcome }}' },
    "needs.build.outputs.pages == 'success'",
  ]);
});

describe('a new district that does what the README says', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const paragraph = readme.slice(readme.indexOf('## Publish it'), readme.indexOf('## Run a routine'));
  let runs: StepRun[];
  let site: string;
  beforeAll(async () => {
    // Second step: Pages is switched on, so that GitHub answers with the address.
    const pages = {
      ...enabled,
      'steps.pages.outputs.origin': 'https://maple-hill.github.io',
      'steps.pages.outputs.base_path': '/plan-progress',
    };
    // Third step: `site.yaml` is edited, which starts the run.
    const settings = copy.read('content/site.yaml');
    copy.write('content/site.yaml', settings.replace(/^name: .*$/mu, 'name: Maple Hill School District'));
    copy.commit('Our name');
    runs = await run(build, pages);
    site = join(copy.folder, 'dist');
  });

  test('these three steps, in one paragraph', () => {
    expect(paragraph.trim().split(/\n{2,}/u)[1]).toMatch(
      /\*\*Use this template\*\*.*\*\*Settings\*\*.*\*\*Pages\*\*.*\*\*GitHub Actions\*\*.*`content\/site\.yaml`/su,
    );
  });

  test('has its site', () => {
    expect(runs.map(({ name, code }) => [name, code])).toEqual([
      ['Work out the address', 0],
      ['Check the content', 0],
      ['Build the site', 0],
    ]);
    expect(runs[1]?.summary).toBe('### The content is ready to publish\n');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('Maple Hill School District');
  });

  test('under its own address alone: every link, picture, style and script', () => {
    const pages = pagesOf(site);
    expect(pages.length).toBeGreaterThan(15);
    for (const { file, html } of pages) {
      const links = [...html.matchAll(/<(?:a|link|img|script|use|form)\b[^>]*?\s(?:href|src|action)="(\/[^"]*)"/gu)].map(
        ([, link = '']) => link,
      );
      expect(
        links.filter((link) => !link.startsWith('/plan-progress/')),
        file,
      ).toEqual([]);
      const missing = links
        .map((link) => link.slice('/plan-progress/'.length).replace(/[#?].*$/u, ''))
        .filter((path) => !existsSync(join(site, decodeURIComponent(path))));
      expect(missing, file).toEqual([]);
    }
  });

  test('and names no address but its own', () => {
    const texts = filesUnder(site).filter((file) => /\.(?:html|css|xml|txt|json)$/u.test(file));
    const hosts = texts.flatMap((file) =>
      [...readFileSync(join(site, file), 'utf8').matchAll(/https:\/\/([\w.-]+\.(?:github\.io|example))/gu)].map(([, host]) => host),
    );
    expect(hosts.filter((host) => host !== 'maple-hill.github.io')).toEqual([]);
  });
});

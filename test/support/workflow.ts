import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { repository } from './district.ts';

/** A condition or a value is text, number or truth value, as people write them in YAML. */
const scalar = z.union([z.string(), z.number(), z.boolean()]);
const scalars = z.record(z.string(), scalar);

const step = z.strictObject({
  name: z.string(),
  id: z.string().optional(),
  if: z.string().optional(),
  uses: z.string().optional(),
  with: scalars.optional(),
  env: scalars.optional(),
  run: z.string().optional(),
  'continue-on-error': z.boolean().optional(),
  'timeout-minutes': z.number().optional(),
});

const job = z.strictObject({
  name: z.string(),
  'runs-on': z.string(),
  needs: z.string().optional(),
  if: z.string().optional(),
  'timeout-minutes': z.number(),
  permissions: z.record(z.string(), z.string()),
  outputs: z.record(z.string(), z.string()).optional(),
  environment: scalars.optional(),
  steps: z.array(step).min(1),
});

/** What of a workflow's form we use: anything else is refused, so that no test overlooks it. */
const workflow = z.strictObject({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: scalars,
  defaults: z.strictObject({ run: z.strictObject({ shell: z.string() }) }).optional(),
  jobs: z.record(z.string(), job),
});

export type Workflow = z.output<typeof workflow>;
export type Job = z.output<typeof job>;
export type Step = z.output<typeof step>;

const folder = join(repository, '.github/workflows');

/** The names of our workflows, each a file. */
export const workflowFiles = readdirSync(folder).toSorted();

export function textOfWorkflow(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

export function readWorkflow(file: string): Workflow {
  return workflow.parse(parse(textOfWorkflow(file)));
}

export function jobOf(file: string, name: string): Job {
  const found = readWorkflow(file).jobs[name];
  if (!found) throw new Error(`${file} has no job "${name}".`);
  return found;
}

/** Every step of every job. */
export function stepsOf({ jobs }: Workflow): Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

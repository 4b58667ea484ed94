import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { today } from './builders.ts';
import { selfTimes, type SelfTimes } from './cpu-profile.ts';
import type { Generated } from './generate.ts';
import { measure } from './measure.ts';
import { emptyCaches, repository } from './workspace.ts';

const most = 25;

/** Prints where our time goes for one district: the parts of the check, then the build's self times by module and by function. */
export function printProfile(folder: string, { folder: contentFolder, files }: Generated): void {
  const phases = measure({ args: [join(import.meta.dirname, 'phases.ts'), contentFolder, today], folder: repository });
  const { read, rules, model } = JSON.parse(phases.output) as { read: number; rules: number; model: number };
  console.log(`\n${files} files: read ${read.toFixed(0)} ms, rules ${rules.toFixed(0)} ms, model ${model.toFixed(0)} ms`);
  const { modules, functions } = profiledBuild(folder, contentFolder, String(files));
  console.log(`\nSelf time by module, ms\n${listOf(modules)}\n\nSelf time by function, ms\n${listOf(functions)}`);
}

function profiledBuild(folder: string, contentFolder: string, name: string): ReturnType<typeof selfTimes> {
  const copy = join(folder, 'stocktake-with-office');
  const [profiles, chunks] = [join(folder, `profiles-${name}`), join(folder, `chunks-${name}`)];
  for (const made of [profiles, chunks]) mkdirSync(made);
  emptyCaches(copy);
  const keep = new URL('keep-chunks.mjs', import.meta.url).href;
  const build = ['src/cli/stocktake.mjs', 'build', '--content', contentFolder, '--out', join(folder, `profiled-${name}`)];
  const args = ['--import', keep, '--cpu-prof', '--cpu-prof-dir', profiles, ...build];
  measure({ args, folder: copy, environment: { TODAY: today, BENCH_CHUNKS: chunks } });
  return selfTimes(profiles, chunks);
}

function listOf(times: SelfTimes): string {
  return times
    .slice(0, most)
    .map(([place, time]) => `${time.toFixed(0).padStart(7)}  ${place}`)
    .join('\n');
}

import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What one whole process took. */
export interface Measure {
  readonly seconds: number;
  /** Of all its threads. */
  readonly processorSeconds: number;
  readonly peakMegabytes: number;
  readonly output: string;
  readonly complaints: string;
}

/** A process to measure: what Node runs, where, and with what besides our own environment. */
export interface Call {
  readonly args: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const preload = new URL('report-usage.mjs', import.meta.url).href;

/** Runs Node and waits: wall time from start to exit; processor time and largest resident memory are the process's own report at its end. */
export function measure({ args, folder, environment = {} }: Call): Measure {
  const usage = join(tmpdir(), `stocktake-bench-usage-${process.pid}.json`);
  rmSync(usage, { force: true });
  const begin = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_OPTIONS: '', BENCH_USAGE: usage, ...environment },
  });
  const seconds = (performance.now() - begin) / 1000;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}:\n${stdout}\n${stderr}`);
  const used = JSON.parse(readFileSync(usage, 'utf8')) as Pick<Measure, 'processorSeconds' | 'peakMegabytes'>;
  rmSync(usage);
  return { seconds, ...used, output: stdout, complaints: stderr };
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

import type { BuilderName } from './builders.ts';
import { median, type Measure } from './measure.ts';
import type { Output } from './output.ts';

/** What one builder took for one district, round by round. */
export interface Result {
  readonly builder: BuilderName;
  /** The size that was asked for. */
  readonly size: number;
  /** Content files that there really were. */
  readonly files: number;
  /** What it made; nothing when it only checks. */
  readonly output: Output | null;
  readonly measures: readonly Measure[];
}

/** The result of a builder for a size. */
export function resultOf(results: readonly Result[], builder: BuilderName, size: number): Result | undefined {
  return results.find((result) => result.builder === builder && result.size === size);
}

/** Seconds of the middle round. */
export function secondsOf({ measures }: Result): number {
  return median(measures.map(({ seconds }) => seconds));
}

/** Processor seconds of the middle round. */
export function processorSecondsOf({ measures }: Result): number {
  return median(measures.map(({ processorSeconds }) => processorSeconds));
}

/** Megabytes of the middle round. */
export function peakOf({ measures }: Result): number {
  return median(measures.map(({ peakMegabytes }) => peakMegabytes));
}

/** How many times the other's time: the middle of the rounds, each compared with its own neighbour, since machines drift. */
export function ratioOf(result: Result, other: Result | undefined): number | undefined {
  return other && median(result.measures.map(({ seconds }, round) => seconds / (other.measures[round]?.seconds ?? Number.NaN)));
}

/** The same for the time of the processor, which counts nothing that others do on the machine. */
export function processorRatioOf(result: Result, other: Result | undefined): number | undefined {
  const theirs = (round: number): number => other?.measures[round]?.processorSeconds ?? Number.NaN;
  return other && median(result.measures.map(({ processorSeconds }, round) => processorSeconds / theirs(round)));
}

/** k in `time ~ files^k` from a smaller district to this one: the middle of the rounds. */
export function growthOf(result: Result, smaller: Result | undefined): number | undefined {
  if (!smaller) return undefined;
  const files = Math.log(result.files / smaller.files);
  return median(result.measures.map(({ seconds }, round) => Math.log(seconds / (smaller.measures[round]?.seconds ?? Number.NaN)) / files));
}

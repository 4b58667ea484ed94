import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildersOf, checkersOf, expectFlawless, turn, type Builder } from './builders.ts';
import { generateContent, type Generated } from './generate.ts';
import { isPassed, verdictLine, verdictsOf } from './limits.ts';
import { officeLines } from './office-cost.ts';
import type { Measure } from './measure.ts';
import { readOptions, type Options } from './options.ts';
import { outputOf } from './output.ts';
import { printProfile } from './profile.ts';
import type { Result } from './results.ts';
import { tableOf } from './table.ts';
import { copyRepository, repository, temporaryFolder } from './workspace.ts';

/** A district and those that build it, with what they took so far. */
interface District {
  readonly size: number;
  readonly content: Generated;
  readonly turns: readonly { readonly builder: Builder; readonly measures: Measure[] }[];
}

/** Builds each district in rounds, every builder in turn, after one round that does not count. */
function runRounds(districts: readonly District[], rounds: number): Result[] {
  const turns = districts.flatMap((district) => district.turns);
  for (let round = 0; round <= rounds; round += 1) {
    for (const { builder, measures } of turns) {
      const measured = turn(builder);
      if (round > 0) measures.push(measured);
    }
    console.error(round === 0 ? 'Warmed up.' : `Round ${round} of ${rounds} is done.`);
  }
  return districts.flatMap(({ size, content, turns: own }) =>
    own.map(({ builder, measures }) => ({
      builder: builder.name,
      size,
      files: content.files,
      output: outputOf(builder.outFolder),
      measures,
    })),
  );
}

function prepare(folder: string, { sizes, eleventy, builds }: Options): District[] {
  const copies = { plain: copyRepository(folder), office: copyRepository(folder, 'office') };
  const copy = copies.plain;
  return sizes.map((size) => {
    const own = join(folder, String(size));
    mkdirSync(own);
    const content = generateContent(join(own, 'content'), size, repository);
    expectFlawless(copy, content.folder);
    const builders = [...(builds ? buildersOf(own, content.folder, copies, eleventy) : []), ...checkersOf(content.folder, copy)];
    return { size, content, turns: builders.map((builder) => ({ builder, measures: [] })) };
  });
}

/** Measures, prints one table and the limits, and answers 1 when `--check` finds a limit passed. */
function bench(options: Options): number {
  const folder = temporaryFolder();
  try {
    const districts = prepare(folder, options);
    const results = show(runRounds(districts, options.rounds));
    const verdicts = verdictsOf(results);
    for (const line of officeLines(results)) console.log(line);
    for (const verdict of verdicts) console.log(verdictLine(verdict));
    const unharmed = damage(options.damages);
    if (options.profile) for (const { content } of districts) printProfile(folder, content);
    return options.check && (verdicts.some(isPassed) || !unharmed) ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Damages good districts at random; whether nothing came of it but messages. */
function damage(times: number): boolean {
  const script = join(import.meta.dirname, 'damage.ts');
  return spawnSync(process.execPath, [script, String(times)], { stdio: ['ignore', 'inherit', 'ignore'] }).status === 0;
}

function show(results: readonly Result[]): readonly Result[] {
  console.log(`\n${tableOf(results)}\n`);
  return results;
}

process.exitCode = bench(readOptions(process.argv.slice(2)));

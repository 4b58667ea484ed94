import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expectFlawless, today } from './builders.ts';
import { generateContent } from './generate.ts';
import { isPassed, verdictLine, type Verdict } from './limits.ts';
import { measure, median } from './measure.ts';
import { outputOf } from './output.ts';
import { askInBrowser } from './search-browser.ts';
import { copyRepository, emptyCaches, repository, temporaryFolder } from './workspace.ts';

/**
 * What search costs: `node test/bench/search.ts [--rounds 3] [--check]`. It builds 2,000 pages and asks them in Chromium, then builds
 * 5,000 files in turn with and without the index.
 */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' }, check: { type: 'boolean', default: false } } });

/** About so many content files make 2,000 pages. */
const [filesFor2000Pages, largeDistrict] = [3150, 5000];

interface Copies {
  readonly plain: string;
  readonly searching: string;
}

function build(copy: string, content: string, out: string): number {
  rmSync(out, { recursive: true, force: true });
  emptyCaches(copy);
  const args = ['src/cli/stocktake.mjs', 'build', '--content', content, '--out', out];
  return measure({ args, folder: copy, environment: { TODAY: today } }).seconds;
}

/** The time of the index by that of the site, from builds in turn. */
function indexRatio(folder: string, { plain, searching }: Copies): number {
  const content = generateContent(join(folder, 'large'), largeDistrict, repository);
  const ratios: number[] = [];
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    const site = build(plain, content.folder, join(folder, 'without'));
    const whole = build(searching, content.folder, join(folder, 'with'));
    console.error(`${content.files} files: ${site.toFixed(2)} s without the index, ${whole.toFixed(2)} s with it.`);
    if (round > 0) ratios.push((whole - site) / site);
  }
  return median(ratios);
}

async function bench(): Promise<Verdict[]> {
  const folder = temporaryFolder();
  try {
    const copies = { plain: copyRepository(folder), searching: copyRepository(folder, 'search') };
    const content = generateContent(join(folder, 'content'), filesFor2000Pages, repository);
    expectFlawless(copies.plain, content.folder);
    const out = join(folder, 'site');
    mkdirSync(out);
    build(copies.searching, content.folder, out);
    const { slowest, middle, firstBytes, queries } = await askInBrowser(out);
    console.log(
      `${outputOf(out)?.pages} pages, ${queries} queries: ${middle.toFixed(0)} ms in the middle, from the last letter to the results.`,
    );
    return [
      { what: 'ms for the slowest query after the first', limit: 200, reached: slowest },
      { what: 'kB moved by the first query', limit: 250, reached: firstBytes / 1000 },
      { what: `times the site's build for its index at ${largeDistrict} files`, limit: 1, reached: indexRatio(folder, copies) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const verdicts = await bench();
for (const verdict of verdicts) console.log(verdictLine(verdict));
process.exitCode = values.check && verdicts.some(isPassed) ? 1 : 0;

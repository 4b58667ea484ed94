import { usualPolicy } from '../../src/domain/privacy/policy.ts';
import { protect } from '../../src/domain/privacy/protect.ts';
import { attackTables } from '../support/privacy/attack-tables.ts';
import { randomFrom } from '../support/privacy/random.ts';
import { randomIndicator } from '../support/privacy/random-indicator.ts';
import { timeCommands } from './privacy-import.ts';

/**
 * Protects so many random tables and attacks what would be published, then protects three large indicators and runs the commands on them:
 * `node test/bench/privacy.ts [tables] [seed]`. No hidden entry may be solved and no small one narrowed, and who imports 25,000 rows
 * may wait for no more than three seconds, who checks them for no more than two. Exit code 1 if one does.
 */
const [tables = '20000', seed = '2026'] = process.argv.slice(2);

const portion = 2000;
let faults = 0;
let [entries, small, extra, totals] = [0, 0, 0, 0];
for (let done = 0; done < Number(tables); done += portion) {
  const found = attackTables(Math.min(portion, Number(tables) - done), Number(seed) + done);
  faults += found.refused + found.solved + found.narrowed;
  entries += found.entries;
  small += found.small;
  extra += found.extra;
  totals += found.totals;
  console.error(`${done + found.tables} tables: ${faults} faults.`);
}
console.log(
  `${tables} tables with seed ${seed}: ${share(small)} of the inner entries are small, ${share(extra)} are hidden to protect them, ` +
    `${(totals / Number(tables)).toFixed(2)} totals a table; ${faults} refused, solved or narrowed.`,
);

const size = { schools: 60, lists: [2, 7], alone: 5, students: 400, periods: 27 };
for (const kind of ['count', 'share', 'average'] as const) {
  const { rows, shape } = randomIndicator(randomFrom(Number(seed)), kind, size);
  const start = performance.now();
  const result = protect(rows, shape, usualPolicy(10), new Set());
  const seconds = (performance.now() - start) / 1000;
  const withheld = result.kind === 'protected' ? result.withheld.length : 0;
  if (result.kind !== 'protected') faults += 1;
  console.log(`${rows.length} rows of ${kind}s are ${result.kind}, ${withheld} cells withheld, in ${seconds.toFixed(1)} s.`);
  const { dry, write, check } = timeCommands(rows, shape);
  const [inDry, inWrite, inCheck] = [dry, write, check].map(
    (took) => `${took.seconds.toFixed(1)} s (${took.processorSeconds.toFixed(1)} s of the processor)`,
  );
  console.log(`The whole commands: import ${inDry}, with --write ${inWrite}, check ${inCheck}.`);
  if (Math.max(dry.seconds, write.seconds) > 3 || check.seconds > 2) faults += 1;
}
process.exitCode = faults > 0 ? 1 : 0;

function share(count: number): string {
  return `${((100 * count) / entries).toFixed(1)} %`;
}

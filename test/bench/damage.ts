import * as fc from 'fast-check';
import { damagedDistricts, run, type Run } from '../support/damage-run.ts';
import type { Answer } from '../support/damaged-district.ts';

/**
 * Damages good districts so many times at random, and says what the check made of it: `node test/bench/damage.ts [runs] [seed]`. It
 * must never crash, never take over two seconds, and never lose an entry without an issue that names the file. Exit code 1 if it did.
 */
const [runs = '10000', seed = '2026'] = process.argv.slice(2);

const districts = damagedDistricts();
const answers: Answer[] = [];
const faults: string[] = [];
const every = Math.max(1, Math.round(Number(runs) / 10));

function answer(one: Run): void {
  const answered = districts.answerTo(one);
  answers.push(answered);
  faults.push(...answered.faults.map((fault) => `${districts.named(one)}\n  ${fault}`));
  if (answers.length % every === 0) console.error(`${answers.length} damages: ${faults.length} faults.`);
}

try {
  for (const one of fc.sample(run, { numRuns: Number(runs), seed: Number(seed) })) answer(one);
} finally {
  districts.remove();
}
const refused = answers.filter((one) => one.refused).length;
const slowest = Math.max(...answers.map(({ seconds }) => seconds));
for (const fault of faults) console.log(fault);
console.log(
  `${answers.length} damages with seed ${seed}: ${refused} refused, ${answers.length - refused} still good, ${faults.length} faults; the slowest check took ${slowest.toFixed(2)} s.`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

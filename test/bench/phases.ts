import { performance } from 'node:perf_hooks';
import { buildSite } from '../../src/domain/build-site.ts';
import { checkEntries } from '../../src/domain/rules/all.ts';
import { checkContent } from '../../src/reader/check-content.ts';
import { readSettings } from '../../src/settings.ts';

/** Prints how long the parts of `checkContent` take in a process of their own: reading, the rules, and the model of the site. */
const [contentFolder = '', today = ''] = process.argv.slice(2);

function timed<T>(work: () => T): readonly [result: T, milliseconds: number] {
  const begin = performance.now();
  const result = work();
  return [result, performance.now() - begin];
}

const settings = readSettings({ content: contentFolder }, { TODAY: today }, process.cwd());
const [{ entries, issues }, all] = timed(() => checkContent(settings));
const [, rules] = timed(() => checkEntries(entries));
const [, model] = timed(() => buildSite(entries, { today: settings.today }));
console.log(JSON.stringify({ issues: issues.length, read: all - rules - model, rules, model }));

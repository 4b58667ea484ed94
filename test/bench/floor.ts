import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marked } from 'marked';
import { parse } from 'yaml';

/**
 * The least that any generator must do, as a process of its own: read each content file, split and parse its header, render its
 * Markdown, and write a site of as many files with the same bytes in the same folders.
 *
 * The bytes to write are read beforehand, which no generator has to do. So this prints how long that took, and the bench takes it
 * off the process's wall time: start, imports and exit count for the floor as they do for the others. Its memory holds those bytes
 * and is no measure of anything. The bench strips the types before it runs this, since a plain script would not pay for that.
 */
const [contentFolder = '', siteFolder = '', outFolder = ''] = process.argv.slice(2);

/** A file by its path from a folder. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** How many fields and how much HTML a file holds: it is counted so that nothing can be left out. */
function readOne(path: string): number {
  const text = readFileSync(path, 'utf8');
  const close = path.endsWith('.md') ? text.indexOf('\n---\n', 3) : text.length;
  const fields = parse(text.slice(0, close)) as object;
  const html = path.endsWith('.md') ? marked.parse(text.slice(close + 5), { async: false }) : '';
  return Object.keys(fields).length + html.length;
}

function writeAll(site: readonly (readonly [path: string, bytes: Buffer])[]): void {
  for (const folder of new Set(site.map(([path]) => dirname(path)))) mkdirSync(folder, { recursive: true });
  for (const [path, bytes] of site) writeFileSync(path, bytes);
}

const [begin, used] = [performance.now(), process.cpuUsage()];
const site = filesOf(siteFolder).map((path) => [join(outFolder, path.slice(siteFolder.length)), readFileSync(path)] as const);
const { user, system } = process.cpuUsage(used);
const loading = { seconds: (performance.now() - begin) / 1000, processorSeconds: (user + system) / 1e6 };

const counted = filesOf(contentFolder).reduce((sum, path) => sum + readOne(path), 0);
writeAll(site);
console.log(JSON.stringify({ loading, counted }));

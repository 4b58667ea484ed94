import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { copyProgram } from '../support/program.ts';

/** The root of the repository. */
export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** A folder of our own under the system's temporary one. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'stocktake-bench-'));
}

const papers = ['packet.pdf', 'board-report.pdf'];

const officeFiles = ['deck.pptx', 'agenda.docx', 'notes.docx'];

/**
 * A copy of what a build needs, with links to the installed packages: caches of its own that can be emptied before each run, and
 * sources that stay as they are while people go on working. What has a budget of its own is left out unless asked for: the index of the
 * search, decks and Word files. Packets on paper always are (`bench:papers`).
 */
export function copyRepository(folder: string, extra: 'search' | 'office' | 'nothing' = 'nothing'): string {
  const copy = join(folder, `stocktake-with-${extra}`);
  copyProgram(copy);
  for (const file of [...papers, ...(extra === 'office' ? [] : officeFiles)])
    rmSync(join(copy, `src/pages/routines/[...routine]/${file}.ts`));
  if (extra !== 'search') leaveOutSearch(join(copy, 'astro.config.mjs'));
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(repository, 'node_modules')).filter((one) => !/^\.(?!bin$)/u.test(one)))
    symlinkSync(join(repository, 'node_modules', name), join(copy, 'node_modules', name));
  for (const script of ['floor', 'parsing'])
    writeFileSync(join(copy, `${script}.mjs`), plainScript(join(import.meta.dirname, `${script}.ts`)));
  return copy;
}

function leaveOutSearch(config: string): void {
  const text = readFileSync(config, 'utf8');
  const without = text.replace(', searchIndex()]', ']');
  if (without === text) throw new Error('astro.config.mjs no longer names the search index where the bench looks for it.');
  writeFileSync(config, without);
}

/** Leaves nothing of an earlier build that could help the next one. */
export function emptyCaches(copy: string): void {
  for (const cache of ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'])
    rmSync(join(copy, cache), { recursive: true, force: true });
}

/** A TypeScript file without its types. */
function plainScript(file: string): string {
  const compilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText;
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder, root } from '../build-district.ts';
import { ofEachKind, pagesOf, type BuiltPage } from '../pages-of.ts';
import { readAloud } from './read-aloud.ts';

/** Assets without the digest of their bytes, which changes with every style. */
export function withoutDigests(text: string): string {
  return text.replace(/(_astro\/[\w.-]+)\.[\w-]{8}\./gu, '$1.HASH.');
}

/** The index of the search names its files by their bytes, and has tests of its own. */
export function isIndex(file: string): boolean {
  return file.startsWith('pagefind/');
}

/** Whether golden files are written now, and not compared: asked for, or for the first time on somebody's own machine. */
export function writesGolden(path: string): boolean {
  return Boolean(process.env['UPDATE_GOLDEN']) || (!existsSync(path) && !process.env['CI']);
}

/** The golden text of a district: what it should be, after writing it anew where that was asked for. */
export function goldenText(name: string, built: string): string {
  const file = join(root, `test/golden/${name}.txt`);
  if (writesGolden(file)) writeFileSync(file, built);
  return readFileSync(file, 'utf8');
}

/**
 * A whole site as words: every page by its address with what a screen reader reads of it, then every file. With `few`, one page of each
 * kind has its words, that with the most of them, and the others their address alone. Pages of the guide are left out: they are the same for
 * every district and have tests of their own.
 */
export function siteInWords(folder: string, few: boolean): string {
  const pages = pagesOf(folder)
    .filter(({ kind }) => !kind.startsWith('guide'))
    .map((page) => ({ ...page, words: page.movedTo === null ? readAloud(page.html) : `Moves to ${page.movedTo}` }));
  const moved = pages.filter(({ movedTo }) => movedTo !== null);
  const byLength = pages.toSorted((one, other) => other.words.length - one.words.length);
  const inFull = new Set<BuiltPage>(few ? [...moved, ...ofEachKind(byLength)] : pages);
  const texts = pages.map((page) => `== /${page.address}\n${inFull.has(page) ? `${page.words}\n` : ''}`);
  const files = filesUnder(folder).filter((file) => !file.endsWith('.html') && !isIndex(file));
  return `${texts.join('\n')}\n== files\n${withoutDigests(files.join('\n'))}\n`;
}

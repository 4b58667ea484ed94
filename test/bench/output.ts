import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { kindsOf, type Kind } from './likeness.ts';

/** What a builder made. */
export interface Output {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  /** Letters of all pages' visible text between `<main>` and `</main>`. */
  readonly letters: number;
  /** Its pages and text files by kind, so that two builders can be compared. */
  readonly kinds: ReadonlyMap<string, Kind>;
}

/** Counts a built site, so that one can see whether two builders made as much. */
export function outputOf(folder: string | null): Output | null {
  if (folder === null) return null;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = new Map(paths.map((path) => [relative(folder, path), statSync(path).size]));
  const pages = paths.filter((path) => path.endsWith('.html'));
  return {
    files: paths.length,
    bytes: [...sizes.values()].reduce((sum, size) => sum + size, 0),
    pages: pages.length,
    letters: pages.reduce((sum, path) => sum + mainText(readFileSync(path, 'utf8')).length, 0),
    kinds: kindsOf(sizes),
  };
}

function mainText(html: string): string {
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#?\w+;/gu, '.')
    .replace(/\s+/gu, ' ')
    .trim();
}

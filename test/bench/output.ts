import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a builder made. */
export interface Output {
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  /** Letters of all pages' visible text between `<main>` and `</main>`. */
  readonly letters: number;
}

/** Counts a built site, so that one can see whether two builders made as much. */
export function outputOf(folder: string | null): Output | null {
  if (folder === null) return null;
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const pages = paths.filter((path) => path.endsWith('.html'));
  return {
    files: paths.length,
    bytes: paths.reduce((sum, path) => sum + statSync(path).size, 0),
    pages: pages.length,
    letters: pages.reduce((sum, path) => sum + mainText(readFileSync(path, 'utf8')).length, 0),
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

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type NewFileResponse, type PagefindIndex } from 'pagefind';
import { addresses } from '../domain/addresses.ts';
import type { Site } from '../domain/site.ts';
import { searchRecords, type SearchPage, type SearchRating } from '../domain/views/search-records.ts';
import { readSlot } from '../reader/slot.ts';
import { words } from '../words/words.ts';
import { indexedCopy } from './indexed-copy.ts';

/** Files that Pagefind writes for pages of its own; ours needs none of them. */
const unused = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/** Gathers the words of the built site, after everything else, so that people can search it in the browser. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'stocktake-search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = readSlot()?.site;
        if (site) await inTime(writeIndex(site, fileURLToPath(dir)));
      },
    },
  };
}

/** Even the largest site takes seconds. A program that stops in the middle never says so, and would leave us waiting. */
const mostMinutes = 5;

/**
 * Waits for the index, but not for ever. Pagefind writes what goes wrong on the terminal as a programmer would read it, before it says
 * so: that is kept off, and the build says in a sentence what it was.
 */
async function inTime(work: Promise<void>): Promise<void> {
  const { error: write } = console;
  console.error = (...said) => (said[0] === 'Service stopped' ? undefined : write(...said));
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it did not answer.')), mostMinutes * 60_000);
  });
  try {
    await Promise.race([work, tooLong]);
  } catch (error) {
    throw new Error(`Pagefind could not gather the words of the site: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  } finally {
    clearTimeout(timer);
    console.error = write;
  }
}

/** Writes the index of a site into its folder. On a computer without Pagefind's program the site goes without, and the terminal says so. */
export async function writeIndex(site: Site, folder: string): Promise<void> {
  const index = await startIndex(site);
  if (index === null) {
    console.error(words.searchLeftOut(`${process.platform}-${process.arch}`));
    return;
  }
  try {
    const { pages, ratings } = searchRecords(site);
    // Pagefind takes them in the order in which they are sent, and the same order gives the same bytes.
    const added = [...pages.map((page) => addPage(index, site, folder, page)), ...ratings.map((rating) => addRating(index, site, rating))];
    for (const { errors } of await Promise.all(added)) refuse(errors);
    const outputPath = join(folder, addresses.searchIndex());
    refuse((await index.writeFiles({ outputPath })).errors);
    for (const file of unused) rmSync(join(outputPath, file), { force: true });
  } finally {
    await close();
  }
}

async function startIndex({ settings }: Site): Promise<PagefindIndex | null> {
  const started = await createIndex({
    rootSelector: 'main',
    // Heads of columns and hidden names of tables would stand between the words of every table.
    excludeSelectors: ['thead', '.hidden'],
    forceLanguage: languageOf({ settings }),
  }).catch((error: unknown) => {
    if (error instanceof Error && error.message.startsWith('Failed to install either of')) return null;
    throw error;
  });
  if (started === null) return null;
  refuse(started.errors);
  if (!started.index) throw new Error('it did not start.');
  return started.index;
}

function addPage(index: PagefindIndex, site: Site, folder: string, page: SearchPage): Promise<NewFileResponse> {
  const html = readFileSync(join(folder, decodeURIComponent(page.address), 'index.html'), 'utf8');
  const content = indexedCopy(html, {
    language: languageOf(site),
    filters: page.filters,
    about: words.searchAbout(page),
    date: page.date,
    inTheBackground: page.shows.kind === 'guide',
  });
  return index.addHTMLFile({ url: page.address, content });
}

function addRating(index: PagefindIndex, site: Site, { address, rating, text, filters, date }: SearchRating): Promise<NewFileResponse> {
  return index.addCustomRecord({
    url: address,
    content: text,
    language: languageOf(site),
    meta: { title: words.ratingTitle(rating), about: words.ratingAbout(rating) },
    filters: Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]])),
    sort: { date },
  });
}

function languageOf({ settings }: Pick<Site, 'settings'>): string {
  return settings.languages[0] ?? 'en';
}

/** A build with half an index would not say what is missing. */
function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(errors.join(' '));
}

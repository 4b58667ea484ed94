import type { Day } from '../schemas/day.ts';
import type { Filters } from '../domain/views/search-filters.ts';

/** What Pagefind is told of a page beside its words. */
export interface IndexedAs {
  readonly language: string;
  readonly filters: Filters;
  /** What the page is, in a line under its title. */
  readonly about: string;
  readonly date: Day | null;
  /** Whether other pages come first where both have the words. */
  readonly inTheBackground: boolean;
}

/** Elements that begin a line of their own. In our pages nothing stands between them, and Pagefind would glue their words together. */
const beginsLine = /<(?=(?:caption|dd|dt|figcaption|h\d|li|p|span|summary|td|th|tr)\b)/gu;

/** A sorted search leaves out what has no day, so pages that go on living stand behind all that have one. */
const beforeAll = '0000-00-00';

/** A page's main part with what Pagefind reads of it: the published page itself carries none of this. */
export function indexedCopy(html: string, { language, filters, about, date, inTheBackground }: IndexedAs): string {
  const begin = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (begin < 0 || end < begin) throw new Error('A page without a main part cannot be searched.');
  const main = html.slice(html.indexOf('>', begin) + 1, end);
  const told = [
    ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => tell('filter', name, value))),
    tell('meta', 'about', about),
    tell('sort', 'date', date ?? beforeAll),
  ];
  // The words of a title count most, whatever the page counts: in the background it goes by another name.
  if (inTheBackground) told.push(tell('meta', 'title', ' '), `<i data-of="${headingOf(main)}" data-pagefind-meta="name[data-of]"></i>`);
  const weight = inTheBackground ? ' data-pagefind-weight="0.1"' : '';
  return `<html lang="${language}"><body><main${weight}>${told.join('')}${main.replace(beginsLine, ' <')}</main></body></html>`;
}

/** The page's heading as its markup has it, without elements. */
function headingOf(main: string): string {
  const heading = /<h1[^>]*>(.*?)<\/h1>/su.exec(main)?.[1] ?? '';
  return heading
    .replace(/<[^>]*>/gu, '')
    .replaceAll('"', '&quot;')
    .trim();
}

function tell(what: 'filter' | 'meta' | 'sort', name: string, value: string): string {
  const quoted = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<i data-of="${quoted}" data-pagefind-${what}="${name}[data-of]"></i>`;
}

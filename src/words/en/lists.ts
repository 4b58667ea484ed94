import { nearest } from '../nearest.ts';

const conjunction = new Intl.ListFormat('en', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en', { type: 'disjunction' });

export const and = (items: readonly string[]): string => conjunction.format(items);
export const or = (items: readonly string[]): string => disjunction.format(items);

/** A sentence within another one: in quotation marks, without its full stop. */
export function quoted(text: string): string {
  return `“${text.replace(/\.$/u, '')}”`;
}

/** More words than these are counted; one word more is as short as its count. */
const few = 9;

/** A sentence that helps somebody who wrote a word that is not known: the near one, or all when they are few. */
export function didYouMean(given: string, known: readonly string[], what = 'Known'): string {
  const near = nearest(given, known);
  if (near !== undefined && near !== given) return ` Did you mean "${near}"?`;
  if (known.length === 0) return '';
  const shown = known.length <= few + 1 ? known : known.slice(0, few);
  return ` ${what}: ${shown.join(', ')}${known.length > shown.length ? ` and ${known.length - shown.length} more` : ''}.`;
}

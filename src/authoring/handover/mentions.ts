import { kindNames, referencesOf } from '../../schemas/kinds.ts';

const people = kindNames.flatMap((kind) => referencesOf(kind).filter(({ target }) => target === 'person'));
/** The fields that hold one person, and those that hold a list of them. */
const [fields, lists] = [
  people.map(({ path }) => path.at(-1) ?? '').filter((name) => name !== '*'),
  people.flatMap(({ path }) => (path.at(-1) === '*' ? [path.at(-2) ?? ''] : [])),
].map((names) => [...new Set(names)].join('|'));

/** The lines of a text that speak of somebody by name, from 1; a field for people that holds the name alone is no text. */
export function linesNaming(text: string, name: string): number[] {
  const words = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u');
  const quoted = `["']?${words}["']?\\s*`;
  const alone = new RegExp(`\\b(?:${fields})\\s*:\\s*${quoted}(?:[,}#]|$)|^\\s*-\\s+${quoted}(?:#|$)|^\\s*(?:${lists})\\s*:\\s*\\[`, 'u');
  return text.split(/\r\n|\n|\r/u).flatMap((line, index) => (named.test(line) && !alone.test(line) ? [index + 1] : []));
}

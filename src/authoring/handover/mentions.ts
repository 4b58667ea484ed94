/** The lines of a text that speak of somebody by name, from 1; a field that holds the name alone is no text. */
export function linesNaming(text: string, name: string): number[] {
  const words = name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const named = new RegExp(`(?<![\\p{L}\\p{N}])${words}(?![\\p{L}\\p{N}])`, 'u');
  const alone = new RegExp(`(?:[-:,[]|^)\\s*["']?${words}["']?\\s*(?:[,}\\]#]|$)`, 'u');
  return text.split(/\r\n|\n|\r/u).flatMap((line, index) => (named.test(line) && !alone.test(line) ? [index + 1] : []));
}

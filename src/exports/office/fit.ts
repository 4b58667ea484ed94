import { textSize, widthOf } from '../../charts/text-width.ts';

/** From one line to the next, as a part of the size of its letters. */
export const leading = 1.2;

/** Widths are measured in the site's own face; letters of Office files are narrower, bold ones hardly. */
const spare = { regular: 1.03, bold: 0.98 } as const;

/** How many lines a text takes in a width, both in points; a word that is wider than the width goes on in the next line. */
export function linesOf(text: string, width: number, size: number, weight: keyof typeof spare = 'regular'): number {
  const room = (width * spare[weight] * textSize) / size;
  return text.split('\n').reduce((sum, line) => sum + linesOfOne(line, room), 0);
}

function linesOfOne(text: string, room: number): number {
  let [lines, used] = [1, 0];
  const space = widthOf(' ');
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + space + width <= room) used += space + width;
    else {
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(width / room) - 1);
      used = width % room === 0 && width > 0 ? room : width % room;
    }
  }
  return lines;
}

/** Things in groups that fit into a room one after another; what is higher than the room has a group of its own. */
export function grouped<Item>(items: readonly Item[], room: number, heightOf: (item: Item) => number): Item[][] {
  const groups: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const height = heightOf(item);
    const last = groups.at(-1);
    if (last && height <= left) last.push(item);
    else {
      groups.push([item]);
      left = room;
    }
    left -= height;
  }
  return groups;
}

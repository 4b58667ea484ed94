import type { ReadPage, ReadPdf } from './read-pdf.ts';

/** Margins of our pages in points: 16 mm at the sides, and the foot above 19 mm. */
const side = (16 / 25.4) * 72;
const foot = (19 / 25.4) * 72;

/** Text of this size and more is a heading. */
const heading = 10.4;

/** What is wrong with a document to the eye: words that run off the paper or into each other, and headings that stand alone at the end of a page or away from their drawing. */
export function flawsOf({ pages }: ReadPdf): string[] {
  return pages.flatMap((page, index) =>
    [...outside(page), ...overprinted(page), ...lonely(page), ...nameless(page)].map((flaw) => `page ${index + 1}: ${flaw}`),
  );
}

function outside({ items, width, height }: ReadPage): string[] {
  return items
    .filter(({ left, right, base }) => left < side - 1 || right > width - side + 1 || base < 18 || base > height - 18)
    .map(({ text }) => `"${text}" runs off the paper`);
}

function overprinted({ items }: ReadPage): string[] {
  return items.flatMap((one, index) =>
    items
      .slice(index + 1)
      .filter((other) => Math.abs(one.base - other.base) < 2 && one.left + 1 < other.right && other.left + 1 < one.right)
      // Texts in drawings have a rim of paper, which is drawn as the same text below.
      .filter((other) => other.text !== one.text)
      .map((other) => `"${one.text}" and "${other.text}" stand on each other`),
  );
}

/** A drawing stands on the page of its heading; its alternative text begins with that, and goes on. */
function nameless({ alternatives, text }: ReadPage): string[] {
  const bare = (words: string): string => words.replaceAll(/\s/gu, '');
  return alternatives
    .filter((alternative) => alternative.includes('. '))
    .map((alternative) => alternative.split('. ')[0] ?? '')
    .filter((title) => !bare(text).includes(bare(title)))
    .map((title) => `the heading of the drawing "${title}" stands on another page`);
}

function lonely({ items }: ReadPage): string[] {
  const body = items.filter(({ base }) => base > foot);
  const lowest = body.reduce((least, { base }) => Math.min(least, base), Infinity);
  const [last, ...beside] = body.filter(({ base }) => base < lowest + 3).sort((one, other) => other.size - one.size);
  return last !== undefined && last.size >= heading && beside.length === 0 ? [`the heading "${last.text}" stands alone`] : [];
}

/** Size of every text in a chart, in px: it is never scaled. */
export const textSize = 13;

/** From one line of text to the next. */
export const lineHeight = 16;

/** How far letters reach above and below their base line. */
export const reach = { above: 12.7, below: 3.3 };

/**
 * Advance widths of Instrument Sans in em: the wider of the weights 400 and 600 with tabular figures, rounded up. The space has the page's
 * word spacing.
 */
const widths: readonly (readonly [em: number, letters: string])[] = [
  [0.16, '·'],
  [0.24, ' \u00a0\u202f'],
  [0.28, "',.:;Iijl|ÌÍÎÏìíîï‘’Īīİı"],
  [0.32, '!¡¸ł'],
  [0.36, '`´•'],
  [0.4, 'fr¦ª°'],
  [0.44, '()*[]t{}¯²³¹º\u2011'],
  [0.48, '"/J\\_“”'],
  [0.52, '-sz§¨†śžšş'],
  [0.56, '^ackvy~¢«»àáâãäåçýÿčā'],
  [0.6, '%+0123456789<=>?Leox£¿×èéêëòóôõö÷ø–−Łēōő'],
  [0.64, '$EFSZbdghnpqu¤¥ÈÉÊËßðñùúûüþŚŽŠĒūűğŞ'],
  [0.68, 'BPRTÞ'],
  [0.72, 'KUXY¶ÙÚÛÜÝŸŪŰ'],
  [0.76, '#ACDHNVµÀÁÂÃÄÅÇÑ…ČĀ'],
  [0.8, '&GOwÐÒÓÔÕÖØŌŐĞ'],
  [0.84, 'Q¬±≤≥←↑→↓'],
  [0.88, '@©®æ'],
  [0.92, 'M—'],
  [0.96, 'mœ'],
  [1.04, 'Æ¼½¾'],
  [1.12, 'WŒ'],
];

const widthOfLetter = new Map(widths.flatMap(([em, letters]) => [...letters].map((letter) => [letter, em])));

/** How wide a text is at most, in px; a letter that is not in the table counts as wide as the widest. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter.get(letter) ?? 1.12;
  return width * textSize;
}

/** The width of the widest of some lines. */
export function widest(lines: readonly string[]): number {
  return Math.max(0, ...lines.map(widthOf));
}

/** A text in at most so many lines, none wider than `most`; what does not fit is cut off with an ellipsis. */
export function wrap(text: string, most: number, lines: number): readonly string[] {
  const [first = '', ...rest] = text.split(' ').filter((word) => word !== '');
  const wrapped: string[] = [];
  let line = first;
  for (const [index, word] of rest.entries()) {
    if (widthOf(`${line} ${word}`) <= most) line = `${line} ${word}`;
    else if (wrapped.length + 1 < lines) {
      wrapped.push(cut(line, most));
      line = word;
    } else return [...wrapped, cut([line, ...rest.slice(index)].join(' '), most)];
  }
  return [...wrapped, cut(line, most)];
}

/** A text that is no wider than `most`, with an ellipsis where it was cut. */
export function cut(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  const letters = [...text];
  while (letters.length > 0 && widthOf(`${letters.join('').trimEnd()}…`) > most) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text in two lines of nearly the same width where it has a space, otherwise in one. */
export function halved(text: string): readonly string[] {
  const words = text.split(' ');
  const ways = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const [best] = ways.toSorted((one, other) => widest(one) - widest(other));
  return best ?? [text];
}

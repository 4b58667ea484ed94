/** Stands for a letter that no font has. */
const unknown = '?';

/** Signs that say the same with letters that every font has. */
const alike: Readonly<Record<string, string>> = {
  '☑': '[x]',
  '☐': '[ ]',
  '✔': '[x]',
  '≥': '>=',
  '≤': '<=',
  '≠': '!=',
  '≈': '~',
  '⇒': '→',
  '★': '*',
};

/** The letters of which a font file in the TrueType form has pictures. */
export function lettersOf(font: Uint8Array): Set<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const letters = new Set<number>();
  const cmap = tableAt(view, 'cmap');
  for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * index);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, letters);
    if (format === 12) addGroups(view, at, letters);
  }
  return letters;
}

/** Text in which each letter can be set: what no font has becomes a sign that means the same, or a question mark. */
export function settable(text: string, letters: ReadonlySet<number>): string {
  return text.normalize('NFC').replace(/[^\p{ASCII}]/gu, (letter) => {
    if (letters.has(letter.codePointAt(0) ?? 0)) return letter;
    return /\p{Default_Ignorable_Code_Point}/u.test(letter) ? '' : (alike[letter] ?? unknown);
  });
}

/** A word of so many letters may be wider than its column. */
const longWord = 22;

/** Whether there is such a word: it covers one of the places that are as far apart as it is long, so most letters need no look. */
export function hasLongWord(text: string): boolean {
  for (let place = longWord - 1; place < text.length; place += longWord) {
    if (!isLetter(text, place)) continue;
    let [first, last] = [place, place];
    while (isLetter(text, first - 1)) first -= 1;
    while (isLetter(text, last + 1)) last += 1;
    if (last - first + 1 >= longWord) return true;
  }
  return false;
}

/** Letters beyond two bytes count as none: scripts that need them have no such words. */
function isLetter(text: string, place: number): boolean {
  return /\p{L}/u.test(text.charAt(place));
}

function tableAt(view: DataView, name: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(entry + place)));
    if (tag === name) return view.getUint32(entry + 8);
  }
  throw new Error(`A font has no table "${name}".`);
}

/** Format 4: ranges of two-byte letters, each with a shift or a place in a list of pictures. */
function addSegments(view: DataView, at: number, letters: Set<number>): void {
  const doubled = view.getUint16(at + 6);
  const [ends, starts, shifts, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled].map((from) => at + from) as [
    number,
    number,
    number,
    number,
  ];
  for (let place = 0; place < doubled; place += 2) {
    const [start, end, offset] = [view.getUint16(starts + place), view.getUint16(ends + place), view.getUint16(offsets + place)];
    for (let letter = start; letter <= end && letter !== 0xffff; letter += 1) {
      const picture =
        offset === 0 ? (letter + view.getUint16(shifts + place)) & 0xffff : view.getUint16(offsets + place + offset + 2 * (letter - start));
      if (picture !== 0) letters.add(letter);
    }
  }
}

/** Format 12: ranges of letters beyond two bytes. */
function addGroups(view: DataView, at: number, letters: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + 12 * index;
    for (let letter = view.getUint32(group); letter <= view.getUint32(group + 4); letter += 1) letters.add(letter);
  }
}

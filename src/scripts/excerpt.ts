/** A piece of an excerpt: plain text, or a word that was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Pagefind's excerpt as pieces of text: its only elements are `<mark>`, and its only signs written otherwise are `<` and `>`. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/su).flatMap((part) => {
    const inner = /^<mark>(.*)<\/mark>$/su.exec(part)?.[1];
    const text = (inner ?? part).replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return text === '' ? [] : [{ text, marked: inner !== undefined }];
  });
}

/** A place in a page where words were found. */
export interface Place {
  readonly url: string;
  readonly title: string;
  readonly excerpt: string;
}

interface Anchor {
  readonly element: string;
  readonly id: string;
  readonly text?: string | undefined;
  readonly location: number;
}

/** What Pagefind knows of a page that it found, as far as it is shown. */
export interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly anchors?: readonly Anchor[];
  readonly sub_results?: readonly { readonly url: string; readonly title: string; readonly excerpt: string; readonly anchor?: Anchor }[];
}

/** The places under headings of a page, each with the heading above its own: `Teacher equity: Challenges`. */
export function placesOf({ sub_results: parts = [], anchors = [] }: Found): Place[] {
  return parts.flatMap(({ url, title, excerpt, anchor }) => {
    if (!anchor) return [];
    const above = anchors
      .filter((one) => one.location <= anchor.location && depthOf(one) < depthOf(anchor) && depthOf(one) > 2)
      .toSorted((one, other) => other.location - one.location)[0];
    const own = title.trim();
    return [{ url, title: above?.text ? `${above.text.trim()}: ${own}` : own, excerpt: withoutHeading(excerpt, own) }];
  });
}

/** What stands under a heading begins with it for Pagefind; here the heading stands above. */
function withoutHeading(excerpt: string, heading: string): string {
  const begin = `${heading}. `;
  return excerpt.startsWith(begin) ? excerpt.slice(begin.length) : excerpt;
}

/** `h3` is 3 deep; what is no heading is above none. */
function depthOf({ element }: Anchor): number {
  return Number(/^h(\d)$/u.exec(element)?.[1] ?? 0);
}

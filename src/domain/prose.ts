import type { Position } from './issue.ts';

/** A text that an author wrote under a header. */
export interface Prose {
  /** Its plain words, a line for each block; `''` for none. */
  readonly text: string;
  /** Its HTML, made when first asked for. */
  readonly html: string;
  /** Its parts as data, for files that are not HTML; made when first asked for, none for free pages. */
  readonly blocks: readonly ProseBlock[];
  readonly links: readonly ProseTarget[];
  readonly images: readonly ProseTarget[];
  readonly sections: readonly ProseSection[];
  /** Its headings in order, as places that links may lead to. */
  readonly anchors: readonly ProseAnchor[];
  /** The text as it was written, for free pages alone; otherwise `''`. */
  readonly source: string;
  /** Elements of ours that stand in the text of a free page. */
  readonly embedded: readonly Embedded[];
}

/** No text at all. */
export const noProse: Prose = {
  text: '',
  html: '',
  blocks: [],
  links: [],
  images: [],
  sections: [],
  anchors: [],
  source: '',
  embedded: [],
};

/** A part of a text. */
export type ProseBlock =
  | { readonly kind: 'paragraph'; readonly text: readonly ProseSpan[] }
  /** `depth` is that of the page: 3 for `##`. */
  | { readonly kind: 'heading'; readonly depth: number; readonly text: readonly ProseSpan[] }
  /** `start` is the number of its first item; `null` where items have none. */
  | { readonly kind: 'list'; readonly start: number | null; readonly items: readonly (readonly ProseBlock[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly ProseBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  /** Rows of cells; the first row holds the heads. */
  | { readonly kind: 'table'; readonly align: readonly ColumnAlign[]; readonly rows: readonly (readonly (readonly ProseSpan[])[])[] }
  | { readonly kind: 'rule' };

export type ColumnAlign = 'left' | 'center' | 'right';

/** A run of words within a part. */
export type ProseSpan =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly spans: readonly ProseSpan[] }
  /** `url` is an address as a page would write it. */
  | { readonly kind: 'link'; readonly url: string; readonly spans: readonly ProseSpan[] }
  | { readonly kind: 'picture'; readonly url: string; readonly alt: string }
  | { readonly kind: 'break' };

/** An element with its attributes, and its place in the file. */
export interface Embedded extends Position {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A heading with what stands under it until the next one, as plain words. */
export interface ProseSection {
  readonly depth: number;
  readonly heading: string;
  /** Where the heading's first link leads, if it has one. */
  readonly url: string | null;
  /** Each item of a list, and each other block. */
  readonly items: readonly string[];
}

/** A heading as links lead to it. */
export interface ProseAnchor {
  /** What a link to it ends with, after `#`, as on GitHub. */
  readonly name: string;
  /** Where the heading's first link leads, if it has one. */
  readonly url: string | null;
}

/** Something that a text points at, with its place in the file. */
export interface ProseTarget extends Position {
  readonly url: string;
}

/** The first sentence of a text, for places that have room for one line. */
export function firstSentence(text: string, language = 'en'): string {
  const [line = ''] = text.split('\n', 1);
  const key = `${language} ${line}`;
  const known = sentences.get(key) ?? cutSentence(line, language);
  sentences.set(key, known);
  return known;
}

/** Sentences are shown in many tables, and cutting one costs more than all the rest of its row. */
const sentences = new Map<string, string>();

function cutSentence(line: string, language: string): string {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, segmenter);
  let sentence = '';
  for (const { segment } of segmenter.segment(line)) {
    sentence += segment;
    if (!abbreviation.test(sentence)) break;
  }
  return sentence.trim();
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A full stop that seldom ends a sentence: after a title, an initial or a country. */
const abbreviation = /(?<![\p{L}\p{N}])(?:\p{Lu}|Dr|Mr|Mrs|Ms|Prof|St|Mt|Ft|No|vs|e\.g|i\.e)\.\s*$/u;

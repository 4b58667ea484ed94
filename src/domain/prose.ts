import type { Position } from './issue.ts';

/** A text that an author wrote under a header. */
export interface Prose {
  /** Its plain words, a line for each block; `''` for none. */
  readonly text: string;
  /** Its HTML, made when first asked for. */
  readonly html: string;
  readonly links: readonly ProseTarget[];
  readonly images: readonly ProseTarget[];
}

/** Something that a text points at, with its place in the file. */
export interface ProseTarget extends Position {
  readonly url: string;
}

/** The first sentence of a text, for places that have room for one line. */
export function firstSentence(text: string, language = 'en'): string {
  const [line = ''] = text.split('\n', 1);
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

/** What stands in a document that somebody wrote in Word, as far as it is words. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[];
  /** The lines of its comments, footnotes and endnotes. */
  readonly aside: readonly string[];
  /** How many pictures and drawings it has; nobody reads them. */
  readonly pictures: number;
}

export type WordBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Cells hold a text for each of their lines that says something. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly string[])[])[] };

/** Why a file cannot be read as a document, or must not be. */
export type WordFlaw =
  | { readonly kind: 'no-file' | 'folder' | 'unreadable' | 'not-word' | 'old-or-locked' | 'damaged' | 'macros' | 'doctype' | 'outside' }
  /** `limit` in bytes. */
  | { readonly kind: 'too-large'; readonly limit: number };

import { presentationOf } from '../slides/presentation.ts';
import type { Deck } from '../slides/shape.ts';
import { wordFile, type WordDocument } from '../word/document.ts';
import type { Properties } from './properties.ts';

/** An Office file before it is written: plain data, from which its bytes follow. */
export type OfficeFile =
  | { readonly kind: 'slides'; readonly deck: Deck; readonly properties: Properties }
  | { readonly kind: 'word'; readonly document: WordDocument; readonly properties: Properties };

/** The bytes of an Office file. */
export function officeBytes(file: OfficeFile): Uint8Array {
  return file.kind === 'slides' ? presentationOf(file.deck, file.properties) : wordFile(file.document, file.properties);
}

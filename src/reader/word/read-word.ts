import { readFileSync, statSync } from 'node:fs';
import type { WordDocument, WordFlaw } from '../../domain/word-document.ts';
import { readBlocks } from './read-blocks.ts';
import { BadXml, readXml } from './read-xml.ts';
import { fileLimit, unpackWord } from './unpack.ts';

export type WordReading = { readonly document: WordDocument } | { readonly flaw: WordFlaw };

/** Reads a Word file from the disk. */
export function readWordFile(path: string): WordReading {
  try {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file) return { flaw: { kind: 'no-file' } };
    if (file.isDirectory()) return { flaw: { kind: 'folder' } };
    if (file.size > fileLimit) return { flaw: { kind: 'too-large', limit: fileLimit } };
    return file.isFile() ? readWord(readFileSync(path)) : { flaw: { kind: 'unreadable' } };
  } catch {
    return { flaw: { kind: 'unreadable' } };
  }
}

/** Reads the words of a Word file. It is opened with care: it may come from anybody. */
export function readWord(bytes: Uint8Array): WordReading {
  const unpacked = unpackWord(bytes);
  if ('kind' in unpacked) return { flaw: unpacked };
  try {
    if (unpacked.relations.some(leadsOutside)) return { flaw: { kind: 'outside' } };
    return { document: { ...readBlocks(unpacked.document), aside: unpacked.aside.flatMap(linesIn) } };
  } catch (error) {
    if (error instanceof BadXml) return { flaw: { kind: error.reason } };
    throw error;
  }
}

/** Every line of a part, whether it stands in a table or not. */
function linesIn(part: Uint8Array): string[] {
  return readBlocks(part).blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.rows.flat(2)));
}

/** Whether a part fetches something from elsewhere. A link that a reader may click is none of that. */
function leadsOutside(relations: Uint8Array): boolean {
  let found = false;
  readXml(relations, {
    opened: (name, _, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode')?.toLowerCase() !== 'external') return;
      found ||= attribute('Type')?.endsWith('/hyperlink') !== true;
    },
    closed: () => undefined,
    said: () => undefined,
  });
  return found;
}

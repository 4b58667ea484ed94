import { unzipSync } from 'fflate';
import type { WordFlaw } from '../../domain/word-document.ts';

/** The most that a document may weigh, packed, in bytes; a sheet of ours is a thousandth of it. */
export const fileLimit = 20_000_000;

/** The most that any part of it that we read may weigh, unpacked. */
const partLimit = 20_000_000;

/** More files than these are in no document that a person made. */
const mostFiles = 2000;

/** The parts of a document that are read. Nothing else of it is unpacked, whatever it may hold. */
export interface UnpackedWord {
  readonly document: Uint8Array;
  /** Its comments, footnotes and endnotes, as far as it has any. */
  readonly aside: readonly Uint8Array[];
  /** What its parts name outside themselves. */
  readonly relations: readonly Uint8Array[];
}

/** Opens a Word file, or says why it is none or must not be opened. */
export function unpackWord(bytes: Uint8Array): UnpackedWord | WordFlaw {
  if (bytes.length > fileLimit) return { kind: 'too-large', limit: fileLimit };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'old-or-locked' };
  if (!startsWith(bytes, [0x50, 0x4b])) return { kind: 'not-word' };
  const names: string[] = [];
  let tooLarge = false;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize, size }) => {
        names.push(name);
        if (names.length > mostFiles || !isRead(name)) return false;
        tooLarge ||= originalSize > partLimit || size > partLimit;
        return !tooLarge;
      },
    });
  } catch {
    return { kind: 'damaged' };
  }
  if (tooLarge) return { kind: 'too-large', limit: partLimit };
  if (names.length > mostFiles || new Set(names).size < names.length) return { kind: 'damaged' };
  const document = files[main];
  if (!document) return { kind: 'not-word' };
  if (names.some((name) => /vbaproject|activex/iu.test(name))) return { kind: 'macros' };
  return {
    document,
    aside: asides.flatMap((name) => files[name] ?? []),
    relations: Object.entries(files).flatMap(([name, part]) => (name.endsWith('.rels') ? [part] : [])),
  };
}

const main = 'word/document.xml';
const asides = ['word/comments.xml', 'word/footnotes.xml', 'word/endnotes.xml'];

function isRead(name: string): boolean {
  return name === main || asides.includes(name) || name.endsWith('.rels');
}

function startsWith(bytes: Uint8Array, sign: readonly number[]): boolean {
  return sign.every((byte, place) => bytes[place] === byte);
}

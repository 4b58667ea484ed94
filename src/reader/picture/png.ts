import { inflateSync } from 'node:zlib';
import type { PictureParts } from './parts.ts';

/** Texts about a picture that unpack to more than this are not ours to read. */
const unpackedLimit = 200_000;

/** Nor are more of them than this. */
const textLimit = 20;

/** The parts of a PNG, or `null` when it breaks off or holds no picture. */
export function readPng(bytes: Buffer): PictureParts | null {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const exif: Buffer[] = [];
  const texts: Buffer[] = [];
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length;) {
    const type = bytes.toString('latin1', at + 4, at + 8);
    const end = at + 8 + bytes.readUInt32BE(at);
    if (end + 4 > bytes.length) return null;
    const data = bytes.subarray(at + 8, end);
    if (type === 'eXIf') exif.push(data);
    if (texts.length < textLimit && (type === 'zTXt' || type === 'iTXt' || type === 'tEXt')) texts.push(textOf(type, data));
    hasData ||= type === 'IDAT';
    if (type === 'IEND')
      return hasData ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), exif, unpacked: texts.map(fromLetters) } : null;
    at = end + 4;
  }
  return null;
}

/** The text of a text chunk, after its keyword and what says how it is stored. */
function textOf(type: 'zTXt' | 'iTXt' | 'tEXt', data: Buffer): Buffer {
  const keyword = data.indexOf(0);
  if (type === 'tEXt') return data.subarray(keyword + 1);
  if (type === 'zTXt') return unpack(data.subarray(keyword + 2));
  const language = data.indexOf(0, keyword + 3);
  const text = data.subarray(data.indexOf(0, language + 1) + 1);
  return data[keyword + 1] === 1 ? unpack(text) : text;
}

function unpack(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: unpackedLimit });
  } catch {
    return Buffer.alloc(0);
  }
}

/** Older programs write EXIF data as text: its kind, its length and its bytes in hexadecimal digits. */
function fromLetters(text: Buffer): Buffer {
  const digits = /^\s*\w+\s+\d+\s+([\da-f][\da-f\s]*)$/iu.exec(text.toString('latin1', 0, unpackedLimit))?.[1];
  return digits === undefined ? text : Buffer.from(digits.replace(/\s/gu, ''), 'hex');
}

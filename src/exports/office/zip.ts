import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';

/** A file that goes into a package. */
export interface ZipFile {
  /** In letters of ASCII, without a slash before it. */
  readonly path: string;
  /** Text is packed; bytes are a package of their own, which would hardly become smaller. */
  readonly content: string | Uint8Array;
}

interface Packed {
  readonly data: Uint8Array;
  /** Bytes before packing. */
  readonly size: number;
  readonly sum: number;
  readonly method: 0 | 8;
}

/** The first day of the format's calendar, at midnight: no file in a package has a time of its own. */
const time = { clock: 0, day: 0x21 } as const;

/** Version 2.0 of the format, the least that may pack. */
const version = 20;

/**
 * Files as one package (ZIP, APPNOTE 6.3.3 without what is optional): the same bytes for the same files, on every machine. Packing is by
 * plain JavaScript, since Node's own gives other bytes from version to version.
 */
export function zipOf(files: readonly ZipFile[]): Uint8Array {
  const [bodies, index]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const { path, content } of files) {
    const body = typeof content === 'string' ? packedText(content) : stored(content);
    const name = Buffer.from(path, 'ascii');
    const shared = sharedFields(body, name.length);
    const head = [record(0x04034b50, []), shared, name];
    index.push(record(0x02014b50, [[version, 2]]), shared, centralFields(offset), name);
    bodies.push(...head, body.data);
    offset += lengthOf(head) + body.data.length;
  }
  const length = lengthOf(index);
  const end = record(0x06054b50, [
    [0, 4],
    [files.length, 2],
    [files.length, 2],
    [length, 4],
    [offset, 4],
    [0, 2],
  ]);
  return Buffer.concat([...bodies, ...index, end]);
}

/** What the head of a file and its line in the index have in common. */
function sharedFields({ data, size, sum, method }: Packed, nameLength: number): Uint8Array {
  return numbers([
    [version, 2],
    [0, 2],
    [method, 2],
    [time.clock, 2],
    [time.day, 2],
    [sum, 4],
    [data.length, 4],
    [size, 4],
    [nameLength, 2],
    [0, 2],
  ]);
}

/** What the index says beyond that: no remark, one disk, no attributes, and where the file begins. */
function centralFields(offset: number): Uint8Array {
  return numbers([
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [offset, 4],
  ]);
}

type Field = readonly [value: number, bytes: 2 | 4];

function record(sign: number, fields: readonly Field[]): Uint8Array {
  return numbers([[sign, 4], ...fields]);
}

function numbers(fields: readonly Field[]): Uint8Array {
  const bytes = Buffer.alloc(fields.reduce((sum, [, width]) => sum + width, 0));
  let place = 0;
  for (const [value, width] of fields) place = bytes.writeUIntLE(value, place, width);
  return bytes;
}

function lengthOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

function stored(data: Uint8Array): Packed {
  return { data, size: data.length, sum: crc32(data), method: 0 };
}

/** Texts up to this length are remembered with what they became: most parts of an Office file are the same in every one. */
const short = 8000;

/** So many texts are remembered before those that nobody asked for again are forgotten. */
const most = 200;

let recent = new Map<string, Packed>();
let before = new Map<string, Packed>();

function packedText(text: string): Packed {
  if (text.length > short) return packed(text);
  const known = recent.get(text) ?? before.get(text) ?? packed(text);
  if (recent.size >= most) [before, recent] = [recent, new Map()];
  recent.set(text, known);
  return known;
}

/** More effort would make a deck a fortieth smaller and take a third longer. */
function packed(text: string): Packed {
  const bytes = Buffer.from(text, 'utf8');
  return { data: deflateSync(bytes, { level: 4 }), size: bytes.length, sum: crc32(bytes), method: 8 };
}

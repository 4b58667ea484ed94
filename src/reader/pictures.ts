import { readFileSync, statSync } from 'node:fs';
import type { Picture } from '../domain/entry.ts';
import { issue, type Issue } from '../domain/issue.ts';
import { readJpeg } from './picture/jpeg.ts';
import type { PictureParts } from './picture/parts.ts';
import { saysPlace } from './picture/place.ts';
import { readPng } from './picture/png.ts';
import { readWebp } from './picture/webp.ts';
import type { FoundFile } from './walk.ts';

/** In bytes. */
const sizeLimit = 5_000_000;

/** Width times height; browsers on phones refuse larger pictures, however few bytes they have. */
const pixelLimit = 20_000_000;

/** The parts of a picture by its kind; `null` when it breaks off. */
const readers: Readonly<Record<Picture['format'], (bytes: Buffer) => PictureParts | null>> = {
  png: readPng,
  jpeg: readJpeg,
  webp: readWebp,
};

/** A picture file, and what keeps it from being published: a text that shows it leads somewhere either way. */
export function readPicture(file: FoundFile, internal: boolean): { readonly picture: Picture; readonly issues: readonly Issue[] } {
  const ending = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
  const format = ending === 'png' || ending === 'webp' ? ending : 'jpeg';
  return { picture: { path: file.path, file: file.disk, format, internal }, issues: issuesOf(file, format) };
}

function issuesOf(file: FoundFile, format: Picture['format']): Issue[] {
  const at = { line: 1, column: 1 };
  const url = file.path;
  let bytes: Buffer;
  try {
    if (statSync(file.disk).size > sizeLimit) return [issue('image-kind', file.shown, at, { url, why: 'too-large' })];
    bytes = readFileSync(file.disk);
  } catch {
    return [issue('unreadable-file', file.shown, at, { name: url })];
  }
  if (formatOf(bytes) !== format) return [issue('image-kind', file.shown, at, { url, why: 'content' })];
  const parts = readers[format](bytes);
  if (!parts) return [issue('image-kind', file.shown, at, { url, why: 'broken' })];
  const { width, height } = parts;
  return [
    ...(width * height > pixelLimit ? [issue('image-pixels', file.shown, at, { url, width, height, limit: pixelLimit })] : []),
    ...(saysPlace(bytes, parts) ? [issue('image-place', file.shown, at, { url })] : []),
  ];
}

/** What a picture file truly is, by its first bytes; `null` when it is none of ours. */
function formatOf(bytes: Buffer): Picture['format'] | null {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null;
}

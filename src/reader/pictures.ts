import { closeSync, openSync, readSync, statSync } from 'node:fs';
import type { Picture } from '../domain/entry.ts';
import { issue, type Issue } from '../domain/issue.ts';
import type { FoundFile } from './walk.ts';

export const pictureLimit = 5_000_000;

/** A picture file that may be published, or what is wrong with it. */
export function readPicture(file: FoundFile, internal: boolean): Picture | Issue {
  const at = { line: 1, column: 1 };
  try {
    if (statSync(file.disk).size > pictureLimit) return issue('image-kind', file.shown, at, { url: file.path, why: 'too-large' });
    const format = formatOfFile(file);
    if (format === null) return issue('image-kind', file.shown, at, { url: file.path, why: 'content' });
    return { path: file.path, file: file.disk, format, internal };
  } catch {
    return issue('unreadable-file', file.shown, at, { name: file.path });
  }
}

/** What a picture file truly is, by its first bytes; `null` when it is none of ours or its ending says otherwise. */
function formatOfFile(file: FoundFile): Picture['format'] | null {
  const bytes = Buffer.alloc(12);
  const handle = openSync(file.disk, 'r');
  readSync(handle, bytes, 0, 12, 0);
  closeSync(handle);
  const ending = file.path.slice(file.path.lastIndexOf('.') + 1).toLowerCase();
  const format = formatOf(bytes);
  return format !== null && (ending === format || (ending === 'jpg' && format === 'jpeg')) ? format : null;
}

function formatOf(bytes: Buffer): Picture['format'] | null {
  if (bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))) return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP' ? 'webp' : null;
}

import type { PictureParts } from './parts.ts';

const endOfPicture = 0xd9;
const startOfScan = 0xda;

/** The parts of a JPEG, or `null` when it breaks off or holds no picture. */
export function readJpeg(bytes: Buffer): PictureParts | null {
  let size: { readonly width: number; readonly height: number } | undefined;
  for (let at = 2; at + 2 <= bytes.length;) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    if (marker === endOfPicture) return size ? { ...size, exif: [], unpacked: [] } : null;
    if (marker === 0xff) at += 1;
    else if (isAlone(marker)) at += 2;
    else {
      const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0;
      if (length < 2) return null;
      if (isFrame(marker) && at + 9 <= bytes.length) size ??= { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
      at += 2 + length;
      if (marker === startOfScan) at = endOfScan(bytes, at);
    }
  }
  return null;
}

/** Markers without a length. */
function isAlone(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/** Markers of a frame, which says how large the picture is. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** Where the next marker after the picture's data stands: within them, FF is followed by 00 or by the sign of a restart. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isAlone(next)) return at;
  }
  return bytes.length;
}

import type { PictureParts } from './parts.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The parts of a WebP, or `null` when it breaks off or holds no picture. */
export function readWebp(bytes: Buffer): PictureParts | null {
  const end = bytes.length < 12 ? 0 : bytes.readUInt32LE(4) + 8;
  if (end > bytes.length) return null;
  const exif: Buffer[] = [];
  let size: Size | null = null;
  let hasData = false;
  for (let at = 12; at + 8 <= end;) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    if (at + 8 + length > end) return null;
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'EXIF') exif.push(data);
    size ??= sizeOf(type, data);
    hasData ||= type === 'VP8 ' || type === 'VP8L' || type === 'ANMF';
    at += 8 + length + (length % 2);
  }
  return size && hasData ? { ...size, exif, unpacked: [] } : null;
}

/** The size that stands in a chunk: that of the canvas comes first, if there is one. */
function sizeOf(type: string, data: Buffer): Size | null {
  if (data.length < 10) return type === 'VP8L' && data.length >= 5 ? sizeOfLossless(data) : null;
  if (type === 'VP8X') return { width: data.readUIntLE(4, 3) + 1, height: data.readUIntLE(7, 3) + 1 };
  if (type === 'VP8L') return sizeOfLossless(data);
  return type === 'VP8 ' ? { width: data.readUInt16LE(6) & 0x3fff, height: data.readUInt16LE(8) & 0x3fff } : null;
}

function sizeOfLossless(data: Buffer): Size {
  const bits = data.readUInt32LE(1);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

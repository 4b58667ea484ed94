import type { PictureParts } from './parts.ts';

/** What stands before a block of EXIF data in a JPEG, wherever in the file it is. */
const exifMark = Buffer.from('Exif\0\0', 'latin1');

/** More blocks of EXIF data in a file, and more entries in a block, are no camera's work. */
const blockLimit = 50;
const entryLimit = 500;

/**
 * Whether a picture says where it was taken: in EXIF data, also in those of a second picture within the file, or in XMP, which is
 * plain text. Towns written as words are left alone.
 */
export function saysPlace(bytes: Buffer, { exif, unpacked }: PictureParts): boolean {
  const found = [bytes, ...unpacked];
  return found.some(namesPosition) || [...exif, ...found.flatMap(blocksIn)].some(hasPosition);
}

function namesPosition(bytes: Buffer): boolean {
  return bytes.includes('GPSLatitude') || bytes.includes('GPSLongitude');
}

function blocksIn(bytes: Buffer): Buffer[] {
  const blocks: Buffer[] = [];
  for (let at = bytes.indexOf(exifMark); at >= 0 && blocks.length < blockLimit; at = bytes.indexOf(exifMark, at + 1))
    blocks.push(bytes.subarray(at + exifMark.length));
  return blocks;
}

const tags = { position: 0x8825, latitude: 2, longitude: 4, latitudeOfGoal: 20, longitudeOfGoal: 22 } as const;

/** Whether a block of EXIF data (a small TIFF file) leads to a position that is not empty: cameras without a signal write zeros. */
function hasPosition(block: Buffer): boolean {
  const order = block.toString('latin1', 0, 4);
  if (order !== 'II*\0' && order !== 'MM\0*') return false;
  const little = order === 'II*\0';
  const short = (at: number): number => (at + 2 > block.length ? 0 : little ? block.readUInt16LE(at) : block.readUInt16BE(at));
  const long = (at: number): number => (at + 4 > block.length ? 0 : little ? block.readUInt32LE(at) : block.readUInt32BE(at));
  /** What the entries with these tags point at, in the directory at an offset. */
  const valuesAt = (directory: number, wanted: readonly number[]): number[] => {
    const entries = Array.from({ length: Math.min(short(directory), entryLimit) }, (_, index) => directory + 2 + index * 12);
    return directory < 8 ? [] : entries.filter((entry) => wanted.includes(short(entry))).map((entry) => long(entry + 8));
  };
  const { position, ...coordinates } = tags;
  const [directory = 0] = valuesAt(long(4), [position]);
  const values = valuesAt(directory, Object.values(coordinates));
  // Degrees, minutes and seconds: three fractions of two numbers each.
  return values.some((value) => [0, 8, 16].some((part) => long(value + part) !== 0 && long(value + part + 4) !== 0));
}

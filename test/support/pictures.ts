import { crc32, deflateSync } from 'node:zlib';

/** A chunk of a PNG or WebP, or a segment of a JPEG: its name and what it holds. */
export type Part = readonly [name: string, data: Buffer];

/** A PNG of one bit for each pixel, all black. `parts` stand before the picture's data. */
export function makePng({ width = 1, height = 1, parts = [] }: { width?: number; height?: number; parts?: readonly Part[] } = {}): Buffer {
  const header = Buffer.concat([long(width), long(height), Buffer.from([1, 0, 0, 0, 0])]);
  const rows = deflateSync(Buffer.alloc((1 + Math.ceil(width / 8)) * height));
  const chunks: readonly Part[] = [['IHDR', header], ...parts, ['IDAT', rows], ['IEND', Buffer.alloc(0)]];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...chunks.map(pngChunk)]);
}

function pngChunk([name, data]: Part): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  return Buffer.concat([long(data.length), named, long(crc32(named))]);
}

const greyJpeg = Buffer.from(
  '/9j/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAAAAB//8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPwB//9k=',
  'base64',
);

/** A JPEG of one grey pixel with more segments of applications, named by two hexadecimal digits such as `e1`. */
export function makeJpeg(parts: readonly Part[] = []): Buffer {
  const segments = parts.map(([name, data]) => Buffer.concat([Buffer.from(`ff${name}`, 'hex'), short(data.length + 2), data]));
  return Buffer.concat([greyJpeg.subarray(0, 2), ...segments, greyJpeg.subarray(2)]);
}

const greyWebp = Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAvAAAAAAdQxCIWsf+BiOh/AAA=', 'base64');

/** A WebP of one grey pixel on a canvas, with more chunks after it. */
export function makeWebp({ width = 1, height = 1, parts = [] }: { width?: number; height?: number; parts?: readonly Part[] } = {}): Buffer {
  const canvas = Buffer.alloc(10);
  canvas.writeUInt8(parts.reduce((flags, [name]) => flags | (name === 'EXIF' ? 8 : 4), 0));
  canvas.writeUIntLE(width - 1, 4, 3);
  canvas.writeUIntLE(height - 1, 7, 3);
  const chunks = Buffer.concat([webpChunk(['VP8X', canvas]), greyWebp.subarray(12), ...parts.map(webpChunk)]);
  return Buffer.concat([Buffer.from('RIFF'), little(chunks.length + 4), Buffer.from('WEBP'), chunks]);
}

function webpChunk([name, data]: Part): Buffer {
  return Buffer.concat([Buffer.from(name), little(data.length), data, Buffer.alloc(data.length % 2)]);
}

/** EXIF data with a latitude in degrees, minutes and seconds, each a fraction, in the order of bytes of Intel or Motorola. */
export function makeExif(
  order: 'II' | 'MM' = 'II',
  latitude: readonly (readonly [number, number])[] = [
    [45, 1],
    [30, 1],
    [0, 1],
  ],
): Buffer {
  const [two, four] = order === 'II' ? [(value: number) => short(value).swap16(), little] : [short, long];
  const entry = (tag: number, type: number, count: number, value: Buffer) => Buffer.concat([two(tag), two(type), four(count), value]);
  return Buffer.concat([
    Buffer.from(order),
    two(42),
    four(8),
    // The first directory leads to the second, which names a hemisphere and leads to the three fractions behind it.
    Buffer.concat([two(1), entry(0x8825, 4, 1, four(26)), four(0)]),
    Buffer.concat([two(2), entry(1, 2, 2, Buffer.from('N\0\0\0')), entry(2, 5, 3, four(56)), four(0)]),
    ...latitude.flatMap(([number, of]) => [four(number), four(of)]),
  ]);
}

/** A packet of XMP with a property of its own. */
export function makeXmp(property: string): Buffer {
  return Buffer.from(
    `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:exif="http://ns.adobe.com/exif/1.0/" ${property}/></rdf:RDF></x:xmpmeta>`,
  );
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function little(value: number): Buffer {
  return long(value).swap32();
}

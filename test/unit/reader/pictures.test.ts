import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/reader/pictures.ts';
import { secondsOf, withDistrict } from '../../support/district.ts';
import { makeExif, makeJpeg, makePng, makeWebp, makeXmp, type Part } from '../../support/pictures.ts';

const mark = Buffer.from('Exif\0\0', 'latin1');
const exif = makeExif();
const whole = {
  png: makePng({
    parts: [
      ['eXIf', exif],
      ['zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(exif)])],
      ['iTXt', Buffer.concat([Buffer.from('a\0\x01\0en\0b\0'), deflateSync(exif)])],
    ],
  }),
  jpg: makeJpeg([['e1', Buffer.concat([mark, exif])]]),
  webp: makeWebp({ parts: [['EXIF', exif]] }),
};

/** The rules that a picture breaks. */
function rulesOf(folder: string, ending: string, bytes: Uint8Array): string[] {
  const disk = join(folder, `picture.${ending}`);
  writeFileSync(disk, bytes);
  return readPicture({ path: `units/picture.${ending}`, disk, shown: 'content/units/picture' }, false).issues.map(({ rule }) => rule);
}

describe('no bytes make the reading fail', () => {
  test.each(Object.entries(whole))('of a %s', (ending, bytes) => {
    withDistrict(({ folder }) => {
      const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 });
      const property = fc.property(change, fc.nat(bytes.length), (changes, length) => {
        const damaged = Buffer.from(bytes.subarray(0, length));
        for (const [at, value] of changes) if (at < damaged.length) damaged[at] = value;
        expect(rulesOf(folder, ending, damaged).filter((rule) => !/^image-(?:kind|pixels|place)$/u.test(rule))).toEqual([]);
      });
      fc.assert(property, {
        numRuns: 300,
        examples: [
          [[], bytes.length],
          [[], 0],
        ],
      });
    });
  });
});

/** A directory of EXIF data with as many entries as there can be, each of which leads to itself. */
function endlessExif(): Buffer {
  const block = Buffer.alloc(8 + 2 + 65_535 * 12, Buffer.from([0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8]));
  block.write('MM\0*\0\0\0\x08\xff\xff', 'latin1');
  return block;
}

/** Pictures just within the limit of bytes that were made to take long. */
const slow: Readonly<Record<string, readonly [ending: string, bytes: () => Buffer]>> = {
  'hundreds of thousands of chunks': ['png', () => makePng({ parts: many(400_000, ['abCd', Buffer.alloc(0)]) })],
  'texts that unpack to gigabytes': [
    'png',
    () => makePng({ parts: many(900, ['zTXt', Buffer.concat([Buffer.from('a\0\0'), deflateSync(Buffer.alloc(5_000_000))])]) }),
  ],
  'a text that might be EXIF data in letters': [
    'png',
    () => makePng({ parts: [['tEXt', Buffer.from(`a\0b 1${' '.repeat(4_500_000)}x`)]] }),
  ],
  'thousands of EXIF blocks': [
    'jpg',
    () => Buffer.concat([whole.jpg, ...Array.from({ length: 5 }, () => Buffer.concat([mark, endlessExif()]))]),
  ],
  'marks of EXIF blocks alone': ['jpg', () => Buffer.concat([whole.jpg, Buffer.alloc(4_900_000, mark)])],
  'data without an end': ['jpg', () => Buffer.concat([whole.jpg.subarray(0, -2), Buffer.alloc(4_900_000, 0xff)])],
  'restarts without an end': ['jpg', () => Buffer.concat([whole.jpg.subarray(0, -2), Buffer.alloc(4_900_000, Buffer.from([0xff, 0xd0]))])],
  'scans without an end': [
    'jpg',
    () => Buffer.concat([whole.jpg.subarray(0, -2), Buffer.alloc(4_900_000, Buffer.from([0xff, 0xda, 0, 2])), whole.jpg.subarray(-2)]),
  ],
  'XMP that is nested millions of times': ['webp', () => makeWebp({ parts: [['XMP ', Buffer.alloc(4_900_000, '<a>')]] })],
  'empty chunks': ['webp', () => makeWebp({ parts: many(600_000, ['ABCD', Buffer.alloc(0)]) })],
};

function many(count: number, part: Part): Part[] {
  return Array.from({ length: count }, () => part);
}

describe('a picture is read in time', () => {
  test.each(Object.entries(slow))('%s', (_, [ending, make]) => {
    withDistrict(({ folder }) => {
      const bytes = make();
      expect(bytes.length).toBeLessThan(10_000_000);
      expect(secondsOf(() => rulesOf(folder, ending, bytes.subarray(0, 5_000_000)))).toBeLessThan(1);
    });
  });
});

test('a place is found behind a second picture in the file and in the data about the first', () => {
  withDistrict(({ folder }) => {
    const xmp: Part = ['e1', Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), makeXmp('exif:GPSLongitude="122,40.5W"')])];
    expect(rulesOf(folder, 'jpg', makeJpeg([xmp]))).toEqual(['image-place']);
    expect(rulesOf(folder, 'jpg', Buffer.concat([makeJpeg(), whole.jpg]))).toEqual(['image-place']);
    expect(rulesOf(folder, 'jpg', makeJpeg())).toEqual([]);
  });
});

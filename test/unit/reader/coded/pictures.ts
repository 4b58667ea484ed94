import { deflateSync } from 'node:zlib';
import type { District } from '../../../support/district.ts';
import { makeExif, makeJpeg, makePng, makeWebp, makeXmp, type Part } from '../../../support/pictures.ts';
import { evenings, type CodedCase } from './coded-case.ts';

const mark = Buffer.from('Exif\0\0', 'latin1');
const place = 'exif:GPSLatitude="45,30.0N" exif:GPSLongitude="122,40.5W"';

/** EXIF data written out in letters, as older programs put them into a PNG. */
const letters = Buffer.from(`\nexif\n      86\n${Buffer.concat([mark, makeExif()]).toString('hex')}\n`);

/** A segment of a JPEG: EXIF data or XMP behind the words that announce them. */
const exifSegment = (exif: Buffer): Part => ['e1', Buffer.concat([mark, exif])];
const xmpSegment = (xmp: Buffer): Part => ['e1', Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0'), xmp])];
const pngText = (xmp: Buffer): Part => ['iTXt', Buffer.concat([Buffer.from('XML:com.adobe.xmp\0\0\0\0\0'), xmp])];

function writeAll(district: District, pictures: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, bytes] of Object.entries(pictures)) district.write(path, bytes);
}

function tells(path: string): string {
  return `content/${path}:1:1 image-place "${path}" says where it was taken. Take that out and save: on Windows in its Properties under Details, on a Mac in Preview with "Remove Location Info".`;
}

function isBroken(path: string): string {
  return `content/${path}:1:1 image-kind "${path}" is damaged, or a part of it is missing. Copy it here again, or save it again.`;
}

/** What pictures hold. */
export const pictures: readonly CodedCase[] = [
  {
    name: 'd112-pictures-with-a-place',
    fails: (district) => {
      writeAll(district, {
        'units/a.jpg': makeJpeg([exifSegment(makeExif('MM'))]),
        'units/b.jpeg': makeJpeg([['e0', Buffer.alloc(14)], xmpSegment(makeXmp(place))]),
        'units/c.jpg': Buffer.concat([makeJpeg(), makeJpeg([exifSegment(makeExif())])]),
        'units/d.png': makePng({ parts: [['eXIf', makeExif('MM')]] }),
        'units/e.png': makePng({ parts: [pngText(makeXmp(place))] }),
        'units/f.png': makePng({ parts: [['zTXt', Buffer.concat([Buffer.from('Raw profile type exif\0\0'), deflateSync(letters)])]] }),
        'units/g.webp': makeWebp({ parts: [['EXIF', makeExif()]] }),
        'units/h.WEBP': makeWebp({ parts: [['XMP ', makeXmp(place)]] }),
        'strategies/i.jpg': makeJpeg([exifSegment(makeExif())]),
      });
      district.change(evenings, 'Families read', '![Families at school](i.jpg) Families read');
    },
    report: [
      tells('strategies/i.jpg'),
      ...['a.jpg', 'b.jpeg', 'c.jpg', 'd.png', 'e.png', 'f.png', 'g.webp', 'h.WEBP'].map((name) => tells(`units/${name}`)),
    ],
    passes: (district) => {
      const nowhere = makeExif('II', [
        [0, 1],
        [0, 1],
        [0, 0],
      ]);
      writeAll(district, {
        'units/a.jpg': makeJpeg([exifSegment(nowhere), xmpSegment(makeXmp('exif:GPSVersionID="2.2.0.0"'))]),
        'units/b.jpg': makeJpeg([['e1', mark]]),
        'units/d.png': makePng({ parts: [['eXIf', nowhere], ['eXIf', makeExif().subarray(0, 60)], pngText(makeXmp('exif:Artist="Ana"'))] }),
        'units/f.png': makePng({ parts: [['zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(Buffer.alloc(4_000_000))])]] }),
        'units/g.webp': makeWebp({ parts: [['EXIF', nowhere]] }),
      });
    },
  },
  {
    name: 'e117-pictures-of-the-wrong-kind',
    fails: (district) => {
      writeAll(district, {
        'units/a.avif': Buffer.from('\0\0\0\x1cftypavif', 'latin1'),
        'units/b.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
        'units/c.gif': Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'),
        'units/d.png': '<!doctype html><script>alert(1)</script>',
        'units/e.jpg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
        'units/f.webp': makePng(),
        'units/g.png': '',
        'units/h.heic': Buffer.from('\0\0\0\x18ftypheic', 'latin1'),
        'routines/2026-10-08-october/i.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      });
    },
    report: [
      unread('routines/2026-10-08-october/i.svg', '.svg'),
      unread('units/a.avif', '.avif'),
      unread('units/b.svg', '.svg'),
      unread('units/c.gif', '.gif'),
      ...['units/d.png', 'units/e.jpg', 'units/f.webp', 'units/g.png'].map(
        (path) =>
          `content/${path}:1:1 image-kind "${path}" is not the kind of picture that its name says. Save it again as PNG, JPEG or WebP.`,
      ),
      unread('units/h.heic', '.heic'),
    ],
    passes: (district) => {
      writeAll(district, { 'units/d.png': makePng(), 'units/e.JPG': makeJpeg(), 'units/f.webp': makeWebp() });
    },
  },
  {
    name: 'e117-pictures-cut-short',
    fails: (district) => {
      const jpeg = makeJpeg();
      writeAll(district, {
        'units/a.png': makePng().subarray(0, -1),
        'units/b.png': makePng().subarray(0, 8),
        'units/c.png': Buffer.concat([makePng().subarray(0, 33), makePng().subarray(-12)]),
        'units/d.jpg': jpeg.subarray(0, -2),
        'units/e.jpg': jpeg.subarray(0, 40),
        'units/f.jpg': Buffer.concat([jpeg.subarray(0, 2), jpeg.subarray(-2)]),
        'units/g.webp': makeWebp().subarray(0, -1),
        'units/h.webp': Buffer.from('RIFF\x04\0\0\0WEBP', 'latin1'),
        'strategies/i.png': makePng().subarray(0, 40),
      });
      district.change(evenings, 'Families read', '![Families at school](i.png) Families read');
    },
    report: [
      isBroken('strategies/i.png'),
      ...['a.png', 'b.png', 'c.png', 'd.jpg', 'e.jpg', 'f.jpg', 'g.webp', 'h.webp'].map((name) => isBroken(`units/${name}`)),
    ],
    passes: (district) => {
      writeAll(district, {
        'units/a.png': Buffer.concat([makePng(), Buffer.alloc(9)]),
        'units/d.jpg': Buffer.concat([makeJpeg([['fe', Buffer.from('A comment with the end \xff\xd9 in it', 'latin1')]]), Buffer.alloc(9)]),
        'units/g.webp': makeWebp({ parts: [['ABCD', Buffer.alloc(7)]] }),
      });
    },
  },
  {
    name: 'e117-pictures-of-many-pixels',
    fails: (district) => {
      writeAll(district, {
        'units/a.png': makePng({ width: 8000, height: 5000 }),
        'units/b.webp': makeWebp({ width: 16_384, height: 1221 }),
      });
    },
    report: [
      'content/units/a.png:1:1 image-pixels "units/a.png" has 40 million pixels (8000 × 5000), more than phones can show. Save it with at most 20 million.',
      'content/units/b.webp:1:1 image-pixels "units/b.webp" has 20.1 million pixels (16384 × 1221), more than phones can show. Save it with at most 20 million.',
    ],
    passes: (district) => writeAll(district, { 'units/a.png': makePng({ width: 5000, height: 4000 }) }),
  },
  {
    name: 'e117-large-picture',
    fails: (district) => district.write('units/board.png', Buffer.concat([makePng(), Buffer.alloc(5_000_000)])),
    report: ['content/units/board.png:1:1 image-kind "units/board.png" is larger than 5 MB. Save it smaller.'],
    passes: (district) => district.write('units/board.png', Buffer.concat([makePng(), Buffer.alloc(4_999_000)])),
  },
];

function unread(path: string, ending: string): string {
  return `content/${path}:1:1 unknown-file A "${ending}" file is not read here. Write a ".md" file, save pictures as PNG, JPEG or WebP, or move this one elsewhere.`;
}

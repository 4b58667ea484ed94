import { crc32 } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../../../src/exports/office/zip.ts';

const long = 'Lesen – ¡sí! '.repeat(2000);
const files = [
  { path: '[Content_Types].xml', content: '<Types/>' },
  { path: 'word/document.xml', content: long },
  { path: 'word/empty.xml', content: '' },
  { path: 'ppt/embeddings/Sheet1.xlsx', content: new Uint8Array([80, 75, 3, 4, 0, 255]) },
];

test('what goes in comes out, in its order', () => {
  const found = unzipSync(zipOf(files));
  expect(Object.keys(found)).toEqual(files.map(({ path }) => path));
  for (const { path, content } of files) {
    const bytes = found[path] ?? new Uint8Array();
    expect(typeof content === 'string' ? strFromU8(bytes) : bytes).toEqual(content);
  }
  expect(zipOf(files).length).toBeLessThan(long.length / 20);
});

test('the index and the head of each file tell the same of it, with its right check sum', () => {
  const bytes = Buffer.from(zipOf(files));
  let place = bytes.readUInt32LE(bytes.length - 6);
  for (const { path, content } of files) {
    const head = bytes.readUInt32LE(place + 42);
    expect([bytes.readUInt32LE(place), bytes.readUInt32LE(head)]).toEqual([0x02014b50, 0x04034b50]);
    expect(bytes.subarray(place + 6, place + 30)).toEqual(bytes.subarray(head + 4, head + 28));
    expect(bytes.readUInt32LE(place + 16)).toBe(crc32(content));
    expect(bytes.toString('ascii', place + 46, place + 46 + path.length)).toBe(path);
    place += 46 + path.length;
  }
  expect(place).toBe(bytes.length - 22);
});

test('the same files give the same bytes, however many were packed between', () => {
  const first = zipOf(files);
  for (let index = 0; index < 500; index += 1) zipOf([{ path: 'one.xml', content: `<one>${index}</one>` }]);
  expect(Buffer.from(zipOf(files)).equals(first)).toBe(true);
});

import { describe, expect, test } from 'vitest';
import { lineOfFlaw, type Table } from '../../../src/domain/table.ts';
import { readTable, type FindHeader, type TableReading } from '../../../src/reader/table.ts';

/** Looks for columns "a", "b" and "name". */
const findHeader: FindHeader = (cells) => cells.filter((cell) => ['a', 'b', 'name'].includes(cell.trim())).length;

const read = (text: string | Uint8Array, most?: number): TableReading => readTable(Buffer.from(text), 'table.csv', findHeader, most);

function tableOf(text: string | Uint8Array): Table {
  const reading = read(text);
  if ('flaw' in reading) throw new Error(JSON.stringify(reading.flaw));
  return reading.table;
}

const cellsOf = (text: string | Uint8Array): readonly (readonly string[])[] => tableOf(text).rows.map(({ cells }) => cells);

function utf16(text: string, order: 'le' | 'be', marked = true): Buffer {
  const bytes = Buffer.from(`${marked ? '\ufeff' : ''}${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('letters', () => {
  const text = 'a,name\n1,Año “£5”\n';
  const western = Buffer.from([...Buffer.from('a,name\n1,'), 0x41, 0xf1, 0x6f, 0x20, 0x93, 0xa3, 0x35, 0x94, 0x0a]);

  test.each([
    ['UTF-8', Buffer.from(text), 'utf-8', null],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8-marked', null],
    ['UTF-16, little end first', utf16(text, 'le'), 'utf-16le', null],
    ['UTF-16, big end first', utf16(text, 'be'), 'utf-16be', null],
    ['UTF-16 without a mark', utf16(text, 'le', false), 'utf-16le', 'Año'],
    ['UTF-16, big end first, without a mark', utf16(text, 'be', false), 'utf-16be', 'Año'],
    ['Windows-1252', western, 'windows-1252', 'Año'],
  ])('%s', (_, bytes, encoding, sample) => {
    const table = tableOf(bytes);
    expect([table.encoding, table.sample, table.rows]).toEqual([encoding, sample, [{ line: 2, cells: ['1', 'Año “£5”'] }]]);
  });

  test('plain letters are the same in every encoding', () => {
    expect(tableOf('a,b\n1,2\n')).toMatchObject({ encoding: 'utf-8', sample: null });
  });

  test('a file put together from two encodings is not read as either', () => {
    const bytes = Buffer.concat([Buffer.from('a,name\n1,Año\n2,Niño é\n3,'), Buffer.from([0xf1]), Buffer.from('\n')]);
    expect(read(bytes)).toEqual({ flaw: { kind: 'mixed-letters', line: 4, byte: 'F1' } });
  });

  test.each([
    ['nothing', '', 'empty'],
    ['blank lines', '\n \n', 'empty'],
    ['a workbook', 'PK\u0003\u0004…', 'workbook'],
    ['a document', '%PDF-1.7', 'workbook'],
    ['a web page', '<!DOCTYPE html><table>', 'web-page'],
    ['bytes', 'a,b\n\0,1\n', 'not-text'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'utf-32'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'workbook'],
  ])('%s is no table', (_, bytes, kind) => {
    expect(read(bytes)).toMatchObject({ flaw: { kind } });
  });
});

describe('cells', () => {
  test.each([
    ['commas', 'a,b\n"1,5",2\n', 'comma', ['1,5', '2']],
    ['semicolons', 'a;b\n1,5;2\n', 'semicolon', ['1,5', '2']],
    ['tabs', 'a\tb\n1,5;\t2\n', 'tab', ['1,5;', '2']],
  ])('stand between %s', (_, text, separator, cells) => {
    const table = tableOf(text);
    expect([table.separator, table.rows.map((row) => row.cells)]).toEqual([separator, [cells]]);
  });

  test.each([
    ['as on Windows', 'a,b\r\n"x\r\ny",2\r\n3,4\r\n'],
    ['as on Linux', 'a,b\n"x\ny",2\n3,4\n'],
    ['as on an old Macintosh', 'a,b\r"x\ry",2\r3,4\r'],
    ['in two ways', 'a,b\r\n"x\ry",2\r\n3,4'],
  ])('may have line breaks, and lines end %s', (_, text) => {
    expect(tableOf(text).rows).toEqual([
      { line: 2, cells: ['x\ny', '2'] },
      { line: 4, cells: ['3', '4'] },
    ]);
  });

  test('keep spaces, leading zeros and quotes', () => {
    expect(cellsOf('a,b\n 007 ,"say ""x"""\n')).toEqual([[' 007 ', 'say "x"']]);
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["''=1+1", "'=1+1"],
    ["'＝1", '＝1'],
    ["'tis", "'tis"],
    ['=1+1', '=1+1'],
  ])('that our exports made safe are as before: %s → %s', (cell, text) => {
    const table = tableOf(`a,b,${cell}\n${cell},x,\n`);
    expect([table.header.cells[2], table.rows[0]?.cells[0]]).toEqual([text, text]);
  });
});

describe('the header', () => {
  test('stands below title lines, which are told', () => {
    const table = tableOf('Ratings of March,,\n"made by\nthe office",,\n,,\na,b,c\n1,2,3\n');
    expect(table.titles).toEqual([
      { line: 1, cells: ['Ratings of March', '', ''] },
      { line: 2, cells: ['made by\nthe office', '', ''] },
    ]);
    expect([table.header, table.rows]).toEqual([{ line: 5, cells: ['a', 'b', 'c'] }, [{ line: 6, cells: ['1', '2', '3'] }]]);
  });

  test('loses the spaces around its names', () => {
    expect(tableOf(' a ,b\n1,2\n').header.cells).toEqual(['a', 'b']);
  });

  test('may end with commas as long as nothing stands below them', () => {
    expect(tableOf('a,b,,\n1,2,,\n').rows).toHaveLength(1);
    expect(read('a,b,\n1,2,\n3,4,x\n')).toEqual({ flaw: { kind: 'empty-header', line: 3, column: 3, cell: 'x' } });
  });

  test.each([
    ['a name twice', 'a,b,A\n1,2,3\n', { kind: 'duplicate-header', line: 1, name: 'A', columns: [1, 3] }],
    ['no row below', 'a,b\n,\n', { kind: 'no-rows', line: 1 }],
    ['other columns', 'Report\nx;y;z\n1;2;3\n', { kind: 'no-header', line: 2, found: ['x', 'y', 'z'] }],
  ])('%s', (_, text, flaw) => {
    expect(read(text)).toEqual({ flaw });
  });
});

describe('rows that cannot be read are told, and the others are read', () => {
  test.each([
    ['too few cells', 'a,b\n1\n3,4\n', { line: 2, kind: 'ragged', cells: 1, columns: 2 }],
    ['too many cells', 'a,b\n1,2,\n3,4\n', { line: 2, kind: 'ragged', cells: 3, columns: 2 }],
    ['an empty row', 'a,b\n\n3,4\n', { line: 2, kind: 'blank-row' }],
    ['a row of empty cells', 'a,b\n , \n3,4\n', { line: 2, kind: 'blank-row' }],
    ['a sign that cannot be shown', 'a,b\n1,x\u000by\n3,4\n', { line: 2, kind: 'control-character', column: 'b', code: 'U+000B' }],
    ['a letter that was lost', 'a,b\n1,Ni\ufffdo\n3,4\n', { line: 2, kind: 'control-character', column: 'b', code: 'U+FFFD' }],
    ['a long cell', `a,b\n1,${'x'.repeat(20_001)}\n3,4\n`, { line: 2, kind: 'long-cell', column: 'b', limit: 20_000 }],
  ])('%s', (_, text, problem) => {
    const table = tableOf(text);
    expect([table.problems, table.rows]).toEqual([[problem], [{ line: 3, cells: ['3', '4'] }]]);
  });

  test('empty rows at the end are none', () => {
    expect(tableOf('a,b\n1,2\n\n,\n\n')).toMatchObject({ rows: [{ line: 2 }], problems: [] });
  });
});

describe('quotes', () => {
  test.each([
    ['one that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', { kind: 'open-quote', line: 3 }],
    ['one that the next quote seems to close', 'a,b\n"1,2\n3,4\n5,"6"\n', { kind: 'text-after-quote', line: 2, closed: 4 }],
    ['text after one', 'a,b\n"1" x,2\n', { kind: 'text-after-quote', line: 2, closed: 2 }],
    ['one inside a cell', 'a,b\n"x\ny",2\n3,6" pipe\n', { kind: 'stray-quote', line: 4 }],
  ])('%s', (_, text, flaw) => {
    expect(read(text)).toEqual({ flaw });
    expect(lineOfFlaw(flaw as Parameters<typeof lineOfFlaw>[0])).toBe(flaw.line);
  });
});

test('a table has its limit', () => {
  const rows = (count: number): string => `title\na,b\n${'1,2\n'.repeat(count)}`;
  expect(read(rows(3), 3)).toMatchObject({ table: { rows: { length: 3 } } });
  expect(read(rows(4), 3)).toEqual({ flaw: { kind: 'too-many-rows', limit: 3 } });
  expect(read(rows(400), 3)).toEqual({ flaw: { kind: 'too-many-rows', limit: 3 } });
  expect(lineOfFlaw({ kind: 'too-many-rows', limit: 3 })).toBe(1);
});

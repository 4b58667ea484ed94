import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf, guarded } from '../../../src/exports/csv.ts';
import { readTable } from '../../../src/reader/table.ts';
import { awkward } from '../../support/awkward.ts';

describe('what a spreadsheet would take for a formula', () => {
  test.each(['=1+1', '+1', '-2+3', '-2e3', '-', '@x', '\tx', '\rx', '\n=x', '＝1', '＋1', '－1', '＠x', "'=1"])(
    'gets an apostrophe: %j',
    (cell) => {
      expect(guarded(cell)).toBe(`'${cell}`);
    },
  );

  test.each(['', 'x=1', "'tis", '007', '10 - 5', ' =1', '"=1', '-3', '-0.25'])('and nothing else does: %j', (cell) => {
    expect(guarded(cell)).toBe(cell);
  });
});

test('a table opens in Excel: its mark, commas, quotes where they are needed, lines that end as on Windows', () => {
  expect(
    csvOf([
      ['a', 'b;c'],
      ['1,5', 'x\ny'],
      ['say "x"', '=1'],
    ]),
  ).toBe(`\ufeffa,b;c\r\n"1,5","x\ny"\r\n"say ""x""",'=1\r\n`);
});

test('our reader gets back every cell as it was', () => {
  const rows = fc.array(fc.tuple(awkward, awkward), { minLength: 1, maxLength: 6 });
  const property = fc.property(rows, (cells) => {
    const bytes = Buffer.from(csvOf([['a', 'b', 'c'], ...cells.map((row) => ['x', ...row])]));
    const reading = readTable(bytes, 'x.csv', (names) => names.filter((name) => name === 'a').length);
    expect('table' in reading && reading.table.rows.map((row) => row.cells.slice(1))).toEqual(cells);
    expect('table' in reading && reading.table.problems).toEqual([]);
  });
  expect(() => fc.assert(property, { numRuns: 500 })).not.toThrow();
});

import { expect, test } from 'vitest';
import type { RowFlaw, TableFlaw } from '../../../../src/domain/table.ts';
import { shownText } from '../../../../src/words/en/shown.ts';
import { rowFlawWords, tableFlawWords } from '../../../../src/words/en/table-flaws.ts';

test.each<[TableFlaw, string]>([
  [{ kind: 'no-file' }, 'There is no such file. Give the path of a CSV file.'],
  [{ kind: 'folder' }, 'This is a folder. Give the path of a CSV file in it.'],
  [{ kind: 'unreadable' }, 'This file cannot be read. Change its permissions so that you may open it.'],
  [{ kind: 'not-a-file' }, 'This is not an ordinary file. Give the path of a CSV file.'],
  [{ kind: 'empty' }, 'The file is empty.'],
  [{ kind: 'not-text' }, 'This is not a table in text. Open it in a spreadsheet and save it as CSV (UTF-8).'],
  [{ kind: 'web-page' }, 'This is a web page, not a table. Open it in a spreadsheet and save it as CSV (UTF-8).'],
  [{ kind: 'utf-32' }, 'This file is coded as UTF-32. Save it again as CSV (UTF-8).'],
  [{ kind: 'too-large', limit: 20_000_000 }, 'This is larger than 20 MB. Save only the rows and columns that you need.'],
  [{ kind: 'too-many-rows', limit: 10_000 }, 'This has more than 10,000 rows. Save only those that you need.'],
  [
    { kind: 'workbook', program: 'spreadsheet' },
    'This is a workbook, not a CSV file. Open it in your spreadsheet and save it as CSV (UTF-8).',
  ],
  [
    { kind: 'workbook', program: 'document' },
    'This is a document, not a table. Put its rows into a spreadsheet and save that as CSV (UTF-8).',
  ],
  [
    { kind: 'mixed-letters', line: 4, byte: 'F1' },
    'Most letters are UTF-8, but the one here (byte F1) is not. Type it again and save the file as CSV (UTF-8).',
  ],
  [{ kind: 'open-quote', line: 3 }, 'The quote that opens in this row is never closed. Add the missing quote, or remove this one.'],
  [
    { kind: 'text-after-quote', line: 2, closed: 2 },
    'After the quote that closes a cell stands more text. Write quotes inside a cell twice, as in "a ""word""".',
  ],
  [
    { kind: 'text-after-quote', line: 2, closed: 4 },
    'A cell opens with a quote here and seems to end in line 4, with more text after it. Add the missing quote.',
  ],
  [
    { kind: 'stray-quote', line: 4 },
    'A quote stands inside a cell that does not begin with one. Put the whole cell in quotes and write this one twice.',
  ],
  [
    { kind: 'no-header', line: 2, found: ['x', 'y\nz'] },
    'No row names the columns that are needed. The widest row has: x, y z. Say which column is which, as in --columns "title=Name of project".',
  ],
  [
    { kind: 'no-header', line: 1, found: [] },
    'No row names the columns that are needed. Say which column is which, as in --columns "title=Name of project".',
  ],
  [{ kind: 'no-rows', line: 1 }, 'There are no rows below the header.'],
  [
    { kind: 'duplicate-header', line: 1, name: 'Lead', columns: [2, 4] },
    '"Lead" is the name of column 2 and of column 4. Rename one of them.',
  ],
  [
    { kind: 'empty-header', line: 3, column: 2, cell: 'x' },
    'Column 2 has no name, but "x" stands in it here. Name it in the header, or remove it.',
  ],
])('%j', (flaw, sentence) => {
  expect(tableFlawWords(flaw)).toBe(sentence);
});

test.each<[RowFlaw, string]>([
  [{ kind: 'ragged', cells: 1, columns: 2 }, 'This row has 1 cell, but the header has 2 columns. Add or remove cells.'],
  [{ kind: 'blank-row' }, 'This row is empty, and more rows follow. Remove it, and what stands below it if that is another table.'],
  [
    { kind: 'control-character', column: 'Lead', code: 'U+000B' },
    'In "Lead" stands a sign that cannot be shown (U+000B). Type the text again.',
  ],
  [{ kind: 'long-cell', column: 'Lead', limit: 20_000 }, '"Lead" has more than 20,000 letters. Shorten it.'],
])('%j', (flaw, sentence) => {
  expect(rowFlawWords(flaw)).toBe(sentence);
});

test.each([
  ['  one\n\ttwo  ', 'one two'],
  ['a\u001b[31mred\u202e', 'a\ufffd[31mred\ufffd'],
  ['x'.repeat(61), `${'x'.repeat(60)}…`],
])('a text of a file is shown on one line, harmless and short: %j', (text, shown) => {
  expect(shownText(text)).toBe(shown);
});

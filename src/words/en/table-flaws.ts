import type { RowFlaw, TableFlaw } from '../../domain/table.ts';
import { countOf } from './numbers.ts';
import { shownText } from './shown.ts';

/** Why a file is no table, with what to do. */
export function tableFlawWords(flaw: TableFlaw): string {
  switch (flaw.kind) {
    case 'no-file':
      return 'There is no such file. Give the path of a CSV file.';
    case 'folder':
      return 'This is a folder. Give the path of a CSV file in it.';
    case 'unreadable':
      return 'This file cannot be read. Change its permissions so that you may open it.';
    case 'not-a-file':
      return 'This is not an ordinary file. Give the path of a CSV file.';
    case 'empty':
      return 'The file is empty.';
    case 'not-text':
      return 'This is not a table in text. Open it in a spreadsheet and save it as CSV (UTF-8).';
    case 'web-page':
      return 'This is a web page, not a table. Open it in a spreadsheet and save it as CSV (UTF-8).';
    case 'utf-32':
      return 'This file is coded as UTF-32. Save it again as CSV (UTF-8).';
    case 'too-large':
      return `This is larger than ${flaw.limit / 1_000_000} MB. Save only the rows and columns that you need.`;
    case 'too-many-rows':
      return `This has more than ${countOf(flaw.limit, 'row')}. Save only those that you need.`;
    case 'workbook':
      return flaw.program === 'spreadsheet'
        ? 'This is a workbook, not a CSV file. Open it in your spreadsheet and save it as CSV (UTF-8).'
        : 'This is a document, not a table. Put its rows into a spreadsheet and save that as CSV (UTF-8).';
    case 'mixed-letters':
      return `Most letters are UTF-8, but the one here (byte ${flaw.byte}) is not. Type it again and save the file as CSV (UTF-8).`;
    case 'open-quote':
      return 'The quote that opens in this row is never closed. Add the missing quote, or remove this one.';
    case 'text-after-quote':
      return flaw.closed === flaw.line
        ? 'After the quote that closes a cell stands more text. Write quotes inside a cell twice, as in "a ""word""".'
        : `A cell opens with a quote here and seems to end in line ${flaw.closed}, with more text after it. Add the missing quote.`;
    case 'stray-quote':
      return 'A quote stands inside a cell that does not begin with one. Put the whole cell in quotes and write this one twice.';
    case 'no-header':
      return `No row names the columns that are needed.${foundColumns(flaw.found)} Say which column is which, as in --columns "title=Name of project".`;
    case 'no-rows':
      return 'There are no rows below the header.';
    case 'duplicate-header':
      return `"${shownText(flaw.name)}" is the name of column ${flaw.columns[0]} and of column ${flaw.columns[1]}. Rename one of them.`;
    case 'empty-header':
      return `Column ${flaw.column} has no name, but "${shownText(flaw.cell, 40)}" stands in it here. Name it in the header, or remove it.`;
  }
}

function foundColumns(found: readonly string[]): string {
  return found.length === 0 ? '' : ` The widest row has: ${found.map((name) => shownText(name, 30)).join(', ')}.`;
}

/** Why one row of a table cannot be read. */
export function rowFlawWords(flaw: RowFlaw): string {
  switch (flaw.kind) {
    case 'ragged':
      return `This row has ${countOf(flaw.cells, 'cell')}, but the header has ${countOf(flaw.columns, 'column')}. Add or remove cells.`;
    case 'blank-row':
      return 'This row is empty, and more rows follow. Remove it, and what stands below it if that is another table.';
    case 'control-character':
      return `In "${shownText(flaw.column)}" stands a sign that cannot be shown (${flaw.code}). Type the text again.`;
    case 'long-cell':
      return `"${shownText(flaw.column)}" has more than ${countOf(flaw.limit, 'letter')}. Shorten it.`;
  }
}

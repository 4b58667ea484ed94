import { packageOf, type Part } from '../office/package.ts';
import { document, escaped, node } from '../office/xml.ts';
import type { NativeChart } from './chart.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const contentType = (name: string): string => `application/vnd.openxmlformats-officedocument.spreadsheetml.${name}+xml`;

/** The name of a column of a spreadsheet by its place, from 0: `A`, `Z`, `AA`. */
export function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}

/** The workbook that opens when somebody edits a chart's numbers: categories down, series across. */
export function workbookOf({ categories, series }: NativeChart): Uint8Array {
  const head = ['', ...series.map(({ label }) => label)].map((text, column) => textCell(column, 1, text));
  const rows = categories.map((category, index) =>
    row(index + 2, [
      textCell(0, index + 2, category),
      ...series.map(({ values }, place) => numberCell(place + 1, index + 2, values[index] ?? null)),
    ]),
  );
  const sheet = node('worksheet', { xmlns: main }, node('sheetData', {}, row(1, head), ...rows));
  const book = node(
    'workbook',
    { xmlns: main, 'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships' },
    node('sheets', {}, node('sheet', { name: 'Sheet1', sheetId: 1, 'r:id': 'rId1' })),
  );
  const parts: Part[] = [
    {
      path: 'xl/workbook.xml',
      contentType: contentType('sheet.main'),
      content: document(book),
      relations: [{ type: 'worksheet', target: 'xl/worksheets/sheet1.xml' }],
    },
    { path: 'xl/worksheets/sheet1.xml', contentType: contentType('worksheet'), content: document(sheet) },
  ];
  return packageOf(parts, [{ type: 'officeDocument', target: 'xl/workbook.xml' }]);
}

function row(number: number, cells: readonly string[]): string {
  return node('row', { r: number }, ...cells);
}

function textCell(column: number, number: number, text: string): string {
  return node('c', { r: `${columnName(column)}${number}`, t: 'inlineStr' }, node('is', {}, node('t', {}, escaped(text))));
}

function numberCell(column: number, number: number, value: number | null): string {
  return value === null ? '' : node('c', { r: `${columnName(column)}${number}` }, node('v', {}, String(value)));
}

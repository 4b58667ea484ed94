import { stringify } from 'csv-stringify/sync';

/** Signs with which a spreadsheet begins a formula, the full-width ones of Asian keyboards among them. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/** A number below zero begins like a formula, and is none. */
const negative = /^-\d+(?:\.\d+)?$/u;

/** A cell that no spreadsheet takes for a formula: an apostrophe before it makes it text, and our reader takes it off again. */
export function guarded(cell: string): string {
  return formula.test(cell) && !negative.test(cell) ? `'${cell}` : cell;
}

/** Rows as a table that Excel opens with the right letters: UTF-8 with its mark, commas, lines that end as on Windows. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((row) => row.map(guarded)),
    { bom: true, record_delimiter: 'windows', quoted_match: /[\r\n]/u },
  );
}

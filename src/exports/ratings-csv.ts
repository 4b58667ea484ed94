import type { Site } from '../domain/site.ts';
import type { RatingSheet } from '../domain/views/sheets.ts';
import { ratingCell, ratingHead } from '../words/en/sheets.ts';
import { csvOf } from './csv.ts';

/** The ratings of a routine as a table that people fill in a spreadsheet, which an import reads back. */
export function ratingsCsv(site: Site, sheet: RatingSheet): string {
  const rows = sheet.rows.map((row) => sheet.fields.map((field) => ratingCell(site, row, field)));
  return csvOf([sheet.fields.map((field) => ratingHead(sheet, field)), ...rows]);
}

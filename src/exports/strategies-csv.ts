import type { Site, Strategy } from '../domain/site.ts';
import { strategyFields } from '../domain/views/sheets.ts';
import { sheetHeads, strategyCell } from '../words/en/sheets.ts';
import { csvOf } from './csv.ts';

/** Strategies as a table: a row for each, which an import reads back. */
export function strategiesCsv(site: Site, strategies: readonly Strategy[]): string {
  const rows = strategies.map((strategy) => strategyFields.map((field) => strategyCell(site, strategy, field)));
  return csvOf([strategyFields.map((field) => sheetHeads.strategies[field]), ...rows]);
}

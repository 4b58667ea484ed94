import { addresses, type Address } from '../domain/addresses.ts';
import type { LeagueSheet, LeagueSheetRow } from '../domain/views/league-sheet.ts';
import { leagueSheetCell, leagueSheetHead } from '../words/en/league-sheet.ts';
import { csvOf } from './csv.ts';

/** A league table for people who work with it elsewhere; with the addresses of its pages where they are known in full. */
export function leagueTableCsv(sheet: LeagueSheet, inFull: ((address: Address) => string) | null): string {
  const fields = sheet.fields.filter((field) => field !== 'page' || inFull !== null);
  const pageOf = ({ strategy }: LeagueSheetRow): string =>
    inFull?.(strategy ? addresses.strategy(strategy.id) : addresses.plan(sheet.table.plan.id)) ?? '';
  const rows = sheet.rows.map((row) => fields.map((field) => (field === 'page' ? pageOf(row) : leagueSheetCell(sheet, row, field))));
  return csvOf([fields.map((field) => leagueSheetHead(sheet, field)), ...rows]);
}

import type { Site } from '../domain/site.ts';
import { stepFields, type StepRow } from '../domain/views/sheets.ts';
import { sheetHeads, stepCell } from '../words/en/sheets.ts';
import { csvOf } from './csv.ts';

/** Next steps as a table, with what became of each; an import reads them back. */
export function nextStepsCsv(site: Site, steps: readonly StepRow[]): string {
  const rows = steps.map((step) => stepFields.map((field) => stepCell(site, step, field)));
  return csvOf([stepFields.map((field) => sheetHeads.steps[field]), ...rows]);
}

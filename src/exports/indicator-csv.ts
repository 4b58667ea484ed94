import { dataColumns } from '../domain/data-table.ts';
import type { CellState, Observation } from '../domain/observation.ts';
import { csvOf } from './csv.ts';

/** The numbers of an indicator as the columns of `data.csv`: a hidden one has its mark and nothing else. */
export function indicatorCsv(observations: readonly Observation[]): string {
  const rows = observations.map(({ period, unit, group, cell }) => [period.text, unit.id, group ?? '', ...cellsOf(cell)]);
  return csvOf([dataColumns.known, ...rows]);
}

/** Value, size of the group and mark. */
function cellsOf(cell: CellState): readonly [value: string, n: string, mark: string] {
  if (cell.state === 'reported') return [String(cell.value), String(cell.n ?? ''), ''];
  return cell.state === 'capped' ? [String(cell.limit), String(cell.n ?? ''), cell.bound] : ['', '', cell.state];
}

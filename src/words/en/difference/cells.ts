import type { CellChange, CellsFact } from '../../../domain/views/difference/change.ts';
import { wholeOf } from '../../../domain/views/indicator-points.ts';
import { cellWords } from '../indicators.ts';
import { countOf } from '../numbers.ts';
import { periodWords } from '../periods.ts';
import { bareLine, thingTitle, type ChangeLine, type Sites } from './values.ts';

const whats: Readonly<Record<CellsFact['became'], string>> = {
  visible: 'newly visible',
  hidden: 'hidden from now on',
  changed: 'changed',
  new: 'new',
  removed: 'removed',
};

/** So many cells are named; more are told by their periods. */
const most = 4;

/** Numbers of an indicator with the same fate. Of what was or is hidden, no number is said. */
export function cellsLine({ after }: Sites, { became, indicator, cells }: CellsFact): ChangeLine {
  const count = countOf(cells.length, 'number');
  const line = { ...bareLine(thingTitle(indicator), `${count} ${whats[became]}`), why: became === 'visible' ? seen : '' };
  if (cells.length > most) return { ...line, now: spanOf(cells) };
  const whole = wholeOf(after, indicator);
  const name = ({ cell }: CellChange): string => {
    const group = cell.group === null ? [] : [indicator.fields.groups?.[cell.group] ?? cell.group];
    return [periodWords(cell.period), ...(cell.unit.id === whole?.id ? [] : [cell.unit.fields.title]), ...group].join(', ');
  };
  const said = (change: CellChange): string => {
    if (became !== 'changed' && became !== 'new') return name(change);
    const now = cellWords(indicator.fields, change.cell.cell);
    const was = change.was && became === 'changed' ? cellWords(indicator.fields, change.was) : now;
    return `${name(change)}: ${was === now ? now : `${was}, now ${now}`}`;
  };
  return { ...line, now: cells.map(said).join('; ') };
}

const seen = 'What was hidden can be read from now on, and cannot be taken back once it is published';

/** `Fall 2025 to Spring 2026, 3 units` */
function spanOf(cells: readonly CellChange[]): string {
  const periods = cells.map(({ cell }) => cell.period).sort((one, other) => (one.last < other.last ? -1 : 1));
  const [first, last] = [periods[0], periods.at(-1)].map((period) => (period ? periodWords(period) : ''));
  const units = new Set(cells.map(({ cell }) => cell.unit.id)).size;
  const groups = new Set(cells.flatMap(({ cell }) => cell.group ?? [])).size;
  return [
    first === last ? `${first ?? ''}` : `${first ?? ''} to ${last ?? ''}`,
    ...(units > 1 ? [countOf(units, 'unit')] : []),
    ...(groups > 0 ? [countOf(groups, 'group')] : []),
  ].join(', ');
}

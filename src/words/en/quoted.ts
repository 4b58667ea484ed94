import type { Quoted } from '../../domain/views/quoted.ts';
import { cellWords } from './indicators.ts';
import { periodWords } from './periods.ts';

/** The public number of an indicator that something rests on: `Students who attend regularly, Grade 1, Fall 2025: 77.4 %`. */
export function quotedNumber({ indicator, cell }: Quoted): string {
  const { title } = indicator.fields;
  if (cell === null) return title;
  const named = [title, cell.group, cell.unit?.fields.title, periodWords(cell.period)].filter(
    (part) => part !== null && part !== undefined,
  );
  return `${named.join(', ')}: ${cell.isRevised ? 'now ' : ''}${cellWords(indicator.fields, cell.state)}`;
}

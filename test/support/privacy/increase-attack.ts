import type { PublicRow } from '../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../src/domain/privacy/shape.ts';
import { LinearProgram, type Equation } from './linear-program.ts';

/** What an attacker finds out about what a cell of one period added: the least and the most. */
export interface IncreaseFinding {
  readonly period: string;
  readonly unit: string;
  readonly group: string;
  readonly least: number;
  readonly most: number;
}

/**
 * Attacks counts of one school year that count everything since it began, by one linear program for all periods at once: every figure that is
 * shown is the sum of what was added until then, and what was added adds up over units and groups. Answers for every hidden figure.
 */
export function attackIncreases(rows: readonly PublicRow[], shape: Shape): IncreaseFinding[] {
  const variables = new Map(rows.map(({ period, unit, group }, index) => [`${period} ${unit} ${group}`, index]));
  const equation = (of: readonly (readonly [name: string, factor: number])[], value: number): Equation => {
    const coefficients = rows.map(() => 0);
    for (const [name, factor] of of) coefficients[variables.get(name) ?? -1] = factor;
    return { coefficients, value };
  };
  const periods = shape.periods.map(({ id }) => id).filter((id) => rows.some(({ period }) => period === id));
  const units = [...shape.parts, shape.whole];
  const sums = periods.flatMap((period) => [
    ...units.flatMap((unit) =>
      shape.partitions.map((groups) =>
        equation([...groups.map((group) => [`${period} ${unit} ${group}`, 1] as const), [`${period} ${unit} ${shape.everyone}`, -1]], 0),
      ),
    ),
    ...[shape.everyone, ...shape.partitions.flat()].map((group) =>
      equation([...shape.parts.map((unit) => [`${period} ${unit} ${group}`, 1] as const), [`${period} ${shape.whole} ${group}`, -1]], 0),
    ),
  ]);
  const shown = rows.flatMap(({ period, unit, group, figure }) => {
    if (figure.state !== 'reported') return [];
    const until = periods.slice(0, periods.indexOf(period) + 1);
    return [equation(until.map((id) => [`${id} ${unit} ${group}`, 1] as const), figure.value)]; // prettier-ignore
  });
  const program = new LinearProgram([...sums, ...shown], rows.length);
  if (!program.isPossible) throw new Error('The published rows have no solution.');
  return rows.flatMap(({ period, unit, group, figure }, index) =>
    figure.state === 'suppressed' ? [{ period, unit, group, least: program.least(index), most: program.most(index) }] : [],
  );
}

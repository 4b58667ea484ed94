import type { PublicFigure, PublicRow } from '../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../src/domain/privacy/shape.ts';
import { LinearProgram, type Equation } from './linear-program.ts';

/** What an attacker finds out about a cell of one period: the least and most of its students, of those who count and of the others. */
export interface CellFinding {
  readonly unit: string;
  readonly group: string;
  readonly state: PublicFigure['state'];
  readonly size: readonly [least: number, most: number];
  readonly part: readonly [least: number, most: number];
  readonly rest: readonly [least: number, most: number];
}

/** A number as variables with factors, and a constant. */
interface Sum {
  readonly of: ReadonlyMap<number, number>;
  readonly constant: number;
}

/**
 * Attacks one period of shares by one linear program for everything at once: students who count and others in all units and groups, with
 * every sum, every rate, every cap, and the groups that are only a difference. Values that round are taken as exact.
 */
export function attackShares(rows: readonly PublicRow[], shape: Shape, zeros: 'shown' | 'hidden'): CellFinding[] {
  const model = new Model();
  const cells = new Map(rows.map((row) => [`${row.unit} ${row.group}`, { row, ...model.cell(row.figure, zeros) }]));
  const at = (unit: string, group: string): Cell => cells.get(`${unit} ${group}`) ?? { part: model.free(), rest: model.free() };
  for (const unit of [...shape.parts, shape.whole]) {
    const all = at(unit, shape.everyone);
    for (const partition of shape.partitions) model.addUp(partition.map((group) => at(unit, group)), all); // prettier-ignore
    for (const group of shape.alone) model.addUp([at(unit, group), { part: model.free(), rest: model.free() }], all);
  }
  for (const group of [shape.everyone, ...shape.partitions.flat(), ...shape.alone]) {
    model.addUp(shape.parts.map((unit) => at(unit, group)), at(shape.whole, group)); // prettier-ignore
  }
  const open = [...cells.values()].filter(({ row }) => row.figure.state === 'suppressed' || row.figure.state === 'capped');
  const asked = open.map(({ row, part, rest }) => ({
    row,
    size: model.named(plus(part, rest)),
    part: model.named(part),
    rest: model.named(rest),
  }));
  const program = model.solve();
  const range = (variable: number): [number, number] => [program.least(variable), program.most(variable)];
  return asked.map(({ row, size, part, rest }) => {
    return { unit: row.unit, group: row.group, state: row.figure.state, size: range(size), part: range(part), rest: range(rest) };
  });
}

interface Cell {
  readonly part: Sum;
  readonly rest: Sum;
}

class Model {
  #variables = 0;
  readonly #equations: Sum[] = [];

  free(): Sum {
    this.#variables += 1;
    return { of: new Map([[this.#variables - 1, 1]]), constant: 0 };
  }

  cell(figure: PublicFigure, zeros: 'shown' | 'hidden'): Cell {
    if (figure.state === 'reported' && figure.n !== null) {
      const part = Math.round((figure.value * figure.n) / 100);
      return { part: fixed(part), rest: fixed(figure.n - part) };
    }
    if (figure.state === 'capped') {
      const reach = (figure.limit * figure.n) / 100;
      const [least, most] = figure.side === 'at-most' ? [0, Math.floor(reach + 1e-9)] : [Math.ceil(reach - 1e-9), figure.n];
      const above = this.free();
      this.#equations.push(plus(plus(above, this.free()), fixed(least - most)));
      return { part: plus(above, fixed(least)), rest: plus(fixed(figure.n - least), above, -1) };
    }
    if (figure.state !== 'suppressed') return { part: fixed(0), rest: fixed(0) };
    const cell = { part: this.free(), rest: this.free() };
    if (zeros === 'shown') this.#equations.push(plus(plus(plus(cell.part, cell.rest), this.free(), -1), fixed(-1)));
    return cell;
  }

  addUp(parts: readonly Cell[], whole: Cell): void {
    this.#equations.push(parts.reduce((sum, { part }) => plus(sum, part), plus(fixed(0), whole.part, -1)));
    this.#equations.push(parts.reduce((sum, { rest }) => plus(sum, rest), plus(fixed(0), whole.rest, -1)));
  }

  /** A variable that is a sum. */
  named(sum: Sum): number {
    const variable = this.#variables;
    this.#equations.push(plus(sum, this.free(), -1));
    return variable;
  }

  solve(): LinearProgram {
    const equations = this.#equations.map(({ of, constant }): Equation => {
      const coefficients = Array.from({ length: this.#variables }, (_, variable) => of.get(variable) ?? 0);
      return { coefficients, value: -constant };
    });
    const program = new LinearProgram(equations, this.#variables);
    if (!program.isPossible) throw new Error('The published rows have no solution.');
    return program;
  }
}

function fixed(constant: number): Sum {
  return { of: new Map(), constant };
}

function plus(one: Sum, other: Sum, factor = 1): Sum {
  const of = new Map(one.of);
  for (const [variable, value] of other.of) of.set(variable, (of.get(variable) ?? 0) + factor * value);
  return { of, constant: one.constant + factor * other.constant };
}

/** Equations `coefficients · x = value` in variables that are never below 0. */
export interface Equation {
  readonly coefficients: readonly number[];
  readonly value: number;
}

const tiny = 1e-7;

/**
 * A plain simplex on a full tableau: it knows nothing of tables or flows. It looks for a first solution once and goes from the last corner on to
 * the next question.
 */
export class LinearProgram {
  readonly #rows: number[][];
  readonly #basis: number[];
  readonly #variables: number;
  readonly isPossible: boolean;

  constructor(equations: readonly Equation[], variables: number) {
    this.#variables = variables;
    this.#rows = equations.map(({ coefficients, value }, index) => {
      const sign = value < 0 ? -1 : 1;
      const artificial = equations.map((_, other) => (other === index ? 1 : 0));
      return [...coefficients.map((one) => sign * one), ...artificial, sign * value];
    });
    this.#basis = equations.map((_, index) => variables + index);
    const phase = [...Array.from({ length: variables }, () => 0), ...equations.map(() => -1)];
    this.isPossible = Math.abs(this.#optimise(phase, variables + equations.length)) < 1e-5;
    this.#dropArtificial();
  }

  /** The most that a variable can be; `Infinity` where it has no limit. */
  most(variable: number): number {
    return this.#optimise(this.#unit(variable, 1), this.#variables);
  }

  /** The least that a variable can be. */
  least(variable: number): number {
    return -this.#optimise(this.#unit(variable, -1), this.#variables);
  }

  #unit(variable: number, value: number): number[] {
    return Array.from({ length: this.#width() }, (_, index) => (index === variable ? value : 0));
  }

  #width(): number {
    return (this.#rows[0]?.length ?? this.#variables + 1) - 1;
  }

  /** Goes from corner to corner until the objective cannot grow: by the steepest column, after many steps by the first (Bland), so that it ends. */
  #optimise(objective: readonly number[], allowed: number): number {
    const reduced = this.#reduce(objective);
    for (let step = 0; ; step += 1) {
      const column = entering(reduced, allowed, step > 200);
      if (column < 0) return -(reduced.at(-1) ?? 0);
      const row = this.#leaving(column);
      if (row < 0) return Infinity;
      this.#pivot(row, column);
      subtract(reduced, this.#rows[row] ?? [], reduced[column] ?? 0);
    }
  }

  #reduce(objective: readonly number[]): number[] {
    const reduced = [...objective, 0];
    for (const [row, basic] of this.#basis.entries()) subtract(reduced, this.#rows[row] ?? [], reduced[basic] ?? 0);
    return reduced;
  }

  #leaving(column: number): number {
    let best = -1;
    let least = Infinity;
    for (const [index, row] of this.#rows.entries()) {
      const slope = row[column] ?? 0;
      if (slope < tiny) continue;
      const ratio = (row.at(-1) ?? 0) / slope;
      if (ratio > least + tiny || (ratio > least - tiny && best >= 0 && (this.#basis[index] ?? 0) > (this.#basis[best] ?? 0))) continue;
      best = index;
      least = Math.min(least, ratio);
    }
    return best;
  }

  #pivot(row: number, column: number): void {
    const pivot = this.#rows[row] ?? [];
    const by = pivot[column] ?? 1;
    for (let index = 0; index < pivot.length; index += 1) pivot[index] = (pivot[index] ?? 0) / by;
    for (const [index, other] of this.#rows.entries()) if (index !== row) subtract(other, pivot, other[column] ?? 0);
    this.#basis[row] = column;
  }

  /** Takes artificial variables out of the basis; a row that has nothing else says nothing. */
  #dropArtificial(): void {
    for (let row = this.#rows.length - 1; row >= 0; row -= 1) {
      if ((this.#basis[row] ?? 0) < this.#variables) continue;
      const column = (this.#rows[row] ?? []).findIndex((value, index) => index < this.#variables && Math.abs(value) > tiny);
      if (column >= 0) {
        this.#pivot(row, column);
        continue;
      }
      this.#rows.splice(row, 1);
      this.#basis.splice(row, 1);
    }
    for (const row of this.#rows) row.splice(this.#variables, row.length - 1 - this.#variables);
  }
}

function entering(reduced: readonly number[], allowed: number, first: boolean): number {
  let best = -1;
  let steepest = tiny;
  for (let column = 0; column < allowed; column += 1) {
    const slope = reduced[column] ?? 0;
    if (slope <= steepest) continue;
    best = column;
    if (first) break;
    steepest = slope;
  }
  return best;
}

function subtract(target: number[], row: readonly number[], by: number): void {
  if (Math.abs(by) < 1e-12) return;
  for (let index = 0; index < target.length; index += 1) target[index] = (target[index] ?? 0) - by * (row[index] ?? 0);
}

import type { RawRow } from '../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../src/domain/privacy/shape.ts';
import type { Random } from './random.ts';
import { shapeOf } from './rows.ts';

/** How large a made-up indicator is: its schools, the groups of each of its lists, and its groups that stand alone. */
export interface IndicatorSize {
  readonly schools: number;
  readonly lists: readonly number[];
  readonly alone: number;
  /** How many students the largest school has. */
  readonly students: number;
  readonly periods?: number;
}

/** An indicator of students who were drawn one by one, each with its groups, whether it counts, and a score. */
export function randomIndicator(
  random: Random,
  kind: 'count' | 'share' | 'average',
  size: IndicatorSize,
): { rows: RawRow[]; shape: Shape } {
  const lists = size.lists.map((groups, list) => Array.from({ length: groups }, (_, group) => `list${list}-${group}`));
  const alone = Array.from({ length: size.alone }, (_, group) => `alone${group}`);
  const schools = Array.from({ length: size.schools }, (_, school) => `school${school}`);
  const periods = Array.from({ length: size.periods ?? 1 }, (_, period) => ({ id: `t${period + 1}`, year: '2026-27' }));
  const measure = kind === 'share' ? ({ kind, per: 100 } as const) : { kind };
  const shape = shapeOf(measure, schools, { partitions: lists, alone, periods });
  const groups = [shape.everyone, ...lists.flat(), ...alone];
  const rows = periods.flatMap(({ id }) => {
    const tallies = new Map(
      [...schools, shape.whole].map((unit) => [unit, new Map(groups.map((group) => [group, { n: 0, k: 0, score: 0 }]))]),
    );
    for (const school of schools) {
      const students = random(8) === 0 ? 1 + random(12) : 5 + random(size.students);
      const rate = random(50);
      for (let student = 0; student < students; student += 1) {
        const own = [
          shape.everyone,
          ...lists.map((list) => list[skewed(random, list.length)] ?? ''),
          ...alone.filter((_, at) => random(10) <= at),
        ];
        const [k, score] = [random(100) < rate ? 1 : 0, 100 + random(100)];
        for (const unit of [school, shape.whole]) {
          for (const group of own) {
            const tally = tallies.get(unit)?.get(group);
            if (tally) Object.assign(tally, { n: tally.n + 1, k: tally.k + k, score: tally.score + score });
          }
        }
      }
    }
    return [...tallies].flatMap(([unit, own]) =>
      [...own].map(([group, tally]): RawRow => ({ period: id, unit, group, figure: figureOf(kind, tally) })),
    );
  });
  return { rows, shape };
}

function skewed(random: Random, length: number): number {
  return Math.min(random(length), random(length));
}

function figureOf(kind: 'count' | 'share' | 'average', { n, k, score }: { n: number; k: number; score: number }): RawRow['figure'] {
  if (kind === 'count') return { kind, value: n };
  if (kind === 'share') return { kind: 'part', k, n };
  return { kind: 'rate', value: n === 0 ? 0 : Math.round((score * 10) / n) / 10, n };
}

import { expect, test } from 'vitest';
import { breaches } from '../../../../src/domain/privacy/breaches.ts';
import { publicFigure } from '../../../../src/domain/privacy/classify.ts';
import { usualPolicy } from '../../../../src/domain/privacy/policy.ts';
import type { PublicRow, RawRow } from '../../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../../src/domain/privacy/shape.ts';
import { attackShares } from '../../../support/privacy/indicator-attack.ts';
import { randomFrom, type Random } from '../../../support/privacy/random.ts';
import { randomIndicator } from '../../../support/privacy/random-indicator.ts';

const ten = usualPolicy(10);

const sizes = [
  { schools: 2, lists: [2], alone: 0, students: 40 },
  { schools: 3, lists: [3], alone: 1, students: 60 },
  { schools: 4, lists: [2, 3], alone: 0, students: 60 },
  { schools: 5, lists: [], alone: 1, students: 60 },
];

test(
  'of tables that only hide small groups and some others by chance, the same sizes are known as to a linear program',
  { timeout: 60_000 },
  () => {
    let known = 0;
    for (let turn = 0; turn < 60; turn += 1) {
      const random = randomFrom(turn + 1);
      const { rows, shape } = randomIndicator(
        random,
        'share',
        sizes[turn % sizes.length] ?? { schools: 2, lists: [], alone: 0, students: 10 },
      );
      const shown = carelessly(rows, shape, random);
      const attacked = attackShares(shown, shape, 'shown').filter(({ state, size }) => state === 'suppressed' && !isSafe(size));
      const found = breaches(shown, shape, ten).flatMap((breach) => {
        if (breach.kind !== 'worked-out' || breach.what !== 'size') return [];
        const { unit, group } = breach.place;
        return unit.kind === 'unit' && group.kind === 'group' ? [`${unit.id} ${group.id}`] : [];
      });
      known += attacked.length;
      expect(found.toSorted()).toEqual(attacked.map(({ unit, group }) => `${unit} ${group}`).toSorted());
    }
    expect(known).toBeGreaterThan(150);
  },
);

/** Public rows that hide nothing but small groups, and others in no order: none of them, a fifth or half. */
function carelessly(rows: readonly RawRow[], shape: Shape, random: Random): PublicRow[] {
  const often = [0, 20, 50][random(3)] ?? 0;
  return rows.map(({ figure, ...key }) => {
    const n = 'n' in figure ? figure.n : 0;
    const hidden = n > 0 && (n < 10 || random(100) < often);
    return {
      ...key,
      figure: hidden ? { state: 'suppressed' } : publicFigure(figure, { measure: shape.measure, decimals: 1, signed: false }, ten),
    };
  });
}

function isSafe([least, most]: readonly [number, number]): boolean {
  return least > 10 - 1e-6 || (most > 10 - 1e-6 && most - least > 10 - 1e-6);
}

import { describe, expect, test } from 'vitest';
import { usualPolicy } from '../../../../src/domain/privacy/policy.ts';
import { protect } from '../../../../src/domain/privacy/protect.ts';
import type { Refusal } from '../../../../src/domain/privacy/refusal.ts';
import type { RawRow } from '../../../../src/domain/privacy/rows.ts';
import type { Shape } from '../../../../src/domain/privacy/shape.ts';
import { average, count, percent, rawRows, shapeOf } from '../../../support/privacy/rows.ts';

const schools = shapeOf(count, ['A', 'B', 'C']);
const rates = shapeOf(percent, ['A', 'B', 'C']);

function refusals(rows: readonly RawRow[], shape: Shape): readonly Refusal[] {
  const result = protect(rows, shape, usualPolicy(10), new Set());
  return result.kind === 'refused' ? result.refusals : [];
}

describe('what is refused', () => {
  const cell = { period: 't1', unit: 'A', group: 'all' };
  test.each<[string, readonly RawRow[], Shape, readonly Refusal[]]>([
    ['an unknown unit', rawRows({ X: { all: 20 } }), schools, [{ kind: 'unknown-unit', cell: { ...cell, unit: 'X' } }]],
    ['an unknown group, such as a cross of two', rawRows({ A: { 'el-girls': 20 } }), schools, [{ kind: 'unknown-group', cell: { ...cell, group: 'el-girls' } }]], // prettier-ignore
    ['an unknown period', rawRows({ A: { all: 20 } }, 't9'), schools, [{ kind: 'unknown-period', cell: { ...cell, period: 't9' } }]],
    ['a cell twice', [...rawRows({ A: { all: 20 } }), ...rawRows({ A: { all: 20 } })], schools, [{ kind: 'twice', cell }]],
    ['half a student', rawRows({ A: { all: 20.5 } }), schools, [{ kind: 'wrong-figure', cell, flaw: 'not-whole' }]],
    ['fewer than none', rawRows({ A: { all: -20 } }), schools, [{ kind: 'wrong-figure', cell, flaw: 'below-zero' }]],
    ['no number', rawRows({ A: { all: NaN } }), schools, [{ kind: 'wrong-figure', cell, flaw: 'not-a-number' }]],
    ['a count for a share', rawRows({ A: { all: 20 } }), rates, [{ kind: 'wrong-figure', cell, flaw: 'wrong-kind' }]],
    ['more than all', rawRows({ A: { all: [21, 20] } }), rates, [{ kind: 'wrong-figure', cell, flaw: 'part-above-size' }]],
    ['more than 100 percent', rawRows({ A: { all: '103 of 20' } }), rates, [{ kind: 'wrong-figure', cell, flaw: 'share-above-all' }]],
    ['a share of no whole number', rawRows({ A: { all: '93.4 of 30' } }), rates, [{ kind: 'not-a-share', cell }]],
    ['an infinite average', [{ ...cell, figure: { kind: 'rate', value: Infinity, n: 20 } }], shapeOf(average, ['A']), [{ kind: 'wrong-figure', cell, flaw: 'not-a-number' }]], // prettier-ignore
    ['a part of an average', rawRows({ A: { all: [10, 20] } }), shapeOf(average, ['A']), [{ kind: 'wrong-figure', cell, flaw: 'wrong-kind' }]], // prettier-ignore
    ['a rate for a count', rawRows({ A: { all: '10 of 20' } }), schools, [{ kind: 'wrong-figure', cell, flaw: 'wrong-kind' }]],
    ['a share below none', rawRows({ A: { all: '-1 of 20' } }), rates, [{ kind: 'wrong-figure', cell, flaw: 'below-zero' }]],
    ['a group in two lists', [], shapeOf(count, ['A'], { partitions: [['g'], ['g']] }), [{ kind: 'group-twice', group: 'g' }]],
  ])('%s', (_, rows, shape, expected) => {
    expect(refusals(rows, shape)).toEqual(expected);
  });

  test('sums that do not add up, by their lines', () => {
    const shape = shapeOf(count, ['A', 'B'], { partitions: [['girls', 'boys']] });
    expect(refusals(rawRows({ A: { all: 40, girls: 20, boys: 30 } }), shape)).toEqual([
      {
        kind: 'does-not-add-up',
        period: 't1',
        what: 'size',
        lines: [{ kind: 'unit', unit: { kind: 'unit', id: 'A' }, groups: ['girls', 'boys', 'all'].map((id) => ({ kind: 'group', id })) }],
      },
    ]);
    expect(refusals(rawRows({ D: { all: [50, 100] }, A: { all: [40, 60] }, B: { all: [20, 40] } }), rates)).toMatchObject([{ kind: 'does-not-add-up', what: 'part' }]); // prettier-ignore
  });
});

import type { IndicatorFields } from '../../schemas/indicator.ts';
import { decimalsOf, partRange } from './figures.ts';
import type { PublicFigure } from './rows.ts';
import type { Measure } from './shape.ts';

type Shown = Extract<PublicFigure, { state: 'reported' }>;

/**
 * What the figures of an indicator say of a group. Percentages and rates are shares of students where whole numbers of students give them; those
 * that hardly ever fit are averages, such as a mean of percentages. A share that is wrong in some rows stays one.
 */
export function measureOf(fields: Pick<IndicatorFields, 'unit' | 'per'>, figures: readonly PublicFigure[]): Measure {
  if (fields.unit === 'count') return { kind: 'count' };
  const per = baseOf(fields);
  if (per === null || figures.some(({ state }) => state === 'capped')) return per === null ? { kind: 'average' } : { kind: 'share', per };
  const shown = figures.filter((figure): figure is Shown => figure.state === 'reported' && figure.n !== null && figure.n > 0);
  if (shown.some(({ value }) => value < 0 || value > per)) return { kind: 'average' };
  const decimals = shown.reduce((most, { value }) => Math.max(most, decimalsOf(value)), 0);
  const fitting = shown.filter((figure) => isShare(figure, per, decimals)).length;
  return 2 * fitting >= shown.length ? { kind: 'share', per } : { kind: 'average' };
}

/**
 * How many students a share is counted on; `null` where the numbers are no shares. A wider range than 0 to 100 alone makes no average of
 * percentages, and "per thousand" is as good as "per 1,000".
 */
function baseOf({ unit, per = '' }: Pick<IndicatorFields, 'unit' | 'per'>): number | null {
  if (unit === 'percent') return 100;
  if (unit !== 'rate') return null;
  const number = Number(/\d[\d,]*/u.exec(per)?.[0].replaceAll(',', '') ?? '');
  return number > 0 ? number : (words.find(([word]) => word.test(per))?.[1] ?? null);
}

const words: readonly (readonly [RegExp, number])[] = [
  [/\b(?:hundred|cien|cent)\b/iu, 100],
  [/\bten thousand\b/iu, 10_000],
  [/\b(?:thousand|mil)\b/iu, 1000],
];

function isShare({ value, n }: Shown, per: number, decimals: number): boolean {
  const { least, most } = partRange(value, n ?? 0, per, decimals);
  return least <= most;
}

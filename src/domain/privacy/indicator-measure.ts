import type { IndicatorFields } from '../../schemas/indicator.ts';
import { decimalsOf, partRange, type ShareForm } from './figures.ts';
import type { PublicFigure } from './rows.ts';
import type { Measure } from './shape.ts';

type Shown = Extract<PublicFigure, { state: 'reported' }>;

/**
 * What the figures of an indicator say of a group. Percentages and rates are shares of students where whole numbers of students give them, rounded
 * or cut off; those that hardly ever fit are averages, such as a mean of percentages. A share that is wrong in some rows stays one.
 */
export function measureOf(fields: Pick<IndicatorFields, 'unit' | 'per' | 'range'>, figures: readonly PublicFigure[]): Measure {
  if (fields.unit === 'count') return { kind: 'count' };
  const shown = figures.filter((figure): figure is Shown => figure.state === 'reported');
  const per = baseOf(fields);
  if (per === null) return averageOf(fields, shown);
  const sized = shown.filter(({ n }) => n !== null && n > 0);
  const isCapped = figures.some(({ state }) => state === 'capped');
  if (!isCapped && sized.some(({ value }) => value < 0 || value > per)) return averageOf(fields, shown);
  const decimals = sized.reduce((most, { value }) => Math.max(most, decimalsOf(value)), 0);
  const [rounded, cut] = [false, true].map((isCut) => sized.filter((figure) => isShare(figure, { per, cut: isCut }, decimals)).length);
  if (rounded === undefined || cut === undefined) return { kind: 'share', per };
  if (!isCapped && 2 * Math.max(rounded, cut) < sized.length) return averageOf(fields, shown);
  return cut > rounded ? { kind: 'share', per, cut: true } : { kind: 'share', per };
}

/** An average with the ends of its scale: what the author says is possible, else 0 and up, or 0 to 100 for a percentage. */
function averageOf({ unit, range }: Pick<IndicatorFields, 'unit' | 'range'>, shown: readonly Shown[]): Measure {
  const { least, most } = range ?? { least: 0, most: unit === 'percent' ? 100 : Infinity };
  const ends = {
    least: shown.some(({ value }) => value < least) ? -Infinity : least,
    most: shown.some(({ value }) => value > most) ? Infinity : most,
  };
  return { kind: 'average', ends };
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

function isShare({ value, n }: Shown, form: ShareForm, decimals: number): boolean {
  const { least, most } = partRange(value, n ?? 0, form, decimals);
  return least <= most;
}

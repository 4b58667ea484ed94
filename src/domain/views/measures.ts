import type { SchoolYear } from '../../schemas/day.ts';
import type { Measure } from '../../schemas/goal.ts';
import type { Result } from '../../schemas/result.ts';
import { schoolYearOf } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Goal, Site } from '../site.ts';

/** The targets of one year, and what came of them. */
export interface MeasureYear {
  readonly year: SchoolYear;
  readonly target: string | null;
  readonly stretch: string | null;
  readonly gapClosing: string | null;
  readonly result: Result | null;
}

/** A goal's measure: where it began, what came of each year, and what is aimed at. */
export interface MeasureRow {
  readonly measure: Measure;
  readonly years: readonly MeasureYear[];
  /** The last year with a value. */
  readonly latest: MeasureYear | null;
  /** The year whose target is aimed at now: the first one without a result, or else the last. */
  readonly next: MeasureYear | null;
  readonly scale: MeasureScale | null;
}

/** The part of the line from 0 to 100 per cent that is drawn, in whole tens. */
export interface MeasureRange {
  readonly from: number;
  readonly to: number;
}

/** The range that holds every figure of some measures; `null` when none can be drawn. */
export function rangeOf(scales: readonly (MeasureScale | null)[]): MeasureRange | null {
  const figures = scales.flatMap((scale) => (scale ? [scale.baseline, scale.latest ?? scale.baseline, scale.target, scale.final] : []));
  if (figures.length === 0) return null;
  const from = Math.min(90, 10 * Math.floor(Math.min(...figures) / 10));
  return { from, to: Math.max(from + 10, 10 * Math.ceil(Math.max(...figures) / 10)) };
}

/** Figures in per cent on one line; there is none unless baseline, target and final target are plain per cents. */
export interface MeasureScale {
  readonly baseline: number;
  readonly latest: number | null;
  readonly target: number;
  readonly final: number;
}

export function measureRows(site: Site, goal: Goal): MeasureRow[] {
  const now = schoolYearOf(site.today, site.settings.schoolYearStarts);
  return (goal.fields.measures ?? []).map((measure) => {
    const years = yearsOfMeasure(measure);
    const latest = years.findLast(({ result }) => result?.value !== undefined) ?? null;
    const next = years.find(({ year, target, result }) => target !== null && result === null && year >= now) ?? lastTarget(years);
    return { measure, years, latest, next, scale: scaleOf(measure, latest, next, lastTarget(years)) };
  });
}

function yearsOfMeasure({ years, results = {} }: Measure): MeasureYear[] {
  const all = [...new Set([...Object.keys(years), ...Object.keys(results)])].sort(compare);
  return all.map((year) => {
    const given = years[year];
    const targets = typeof given === 'string' ? { target: given } : given;
    const { target = null, stretch = null, gapClosing = null } = { ...targets };
    return { year, target, stretch: stretch ?? null, gapClosing: gapClosing ?? null, result: results[year] ?? null };
  });
}

function lastTarget(years: readonly MeasureYear[]): MeasureYear | null {
  return years.findLast(({ target }) => target !== null) ?? null;
}

function scaleOf(measure: Measure, latest: MeasureYear | null, next: MeasureYear | null, last: MeasureYear | null): MeasureScale | null {
  const [baseline, target, final] = [measure.baseline, next?.target, last?.target].map(perCentOf);
  if (baseline === undefined || target === undefined || final === undefined) return null;
  return { baseline, target, final, latest: perCentOf(latest?.result?.value) ?? null };
}

/** The number of a text that begins with a per cent, such as `58 % in spring 2025` or `59%`. */
export function perCentOf(text: string | null | undefined): number | undefined {
  const found = /^(\d{1,3}(?:[.,]\d+)?)\s?%/u.exec(text ?? '')?.[1];
  const number = Number(found?.replace(',', '.'));
  return found !== undefined && number <= 100 ? number : undefined;
}

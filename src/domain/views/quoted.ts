import type { Evidence } from '../../schemas/evidence.ts';
import type { CellState } from '../observation.ts';
import { periodOf, type Period } from '../period.ts';
import { quotesTruly } from '../quote.ts';
import type { Indicator, Site, Unit } from '../site.ts';
import { wholeOf } from './indicator-points.ts';

/** The indicator that evidence or a result names, with the cell that it quotes, if any. */
export interface Quoted {
  readonly indicator: Indicator;
  readonly cell: QuotedCell | null;
}

export interface QuotedCell {
  readonly period: Period;
  /** `null` for the unit that stands for the whole. */
  readonly unit: Unit | null;
  /** Its title; `null` for everybody. */
  readonly group: string | null;
  /** As the data are today. */
  readonly state: CellState;
  /** Whether the number that was quoted is another one: the data were revised since. */
  readonly isRevised: boolean;
}

/** What a piece of evidence or a result quotes; `null` where it names no indicator. */
export function quotedIn(site: Site, written: Partial<Pick<Evidence, 'indicator' | 'period' | 'unit' | 'group' | 'value'>>): Quoted | null {
  const indicator = site.indicators.get(written.indicator ?? '');
  if (!indicator) return null;
  const whole = wholeOf(site, indicator);
  const unit = written.unit === undefined ? whole : site.units.get(written.unit);
  if (written.period === undefined || !unit) return { indicator, cell: null };
  const group = written.group ?? null;
  const told = indicator.observations.find((one) => one.period.text === written.period && one.unit.id === unit.id && one.group === group);
  const state = told?.cell ?? { state: 'missing' };
  const period = told?.period ?? periodOf(written.period, site.settings.schoolYearStarts);
  const isRevised = written.value !== undefined && !quotesTruly(String(written.value), state, indicator.fields);
  const title = group === null ? null : (indicator.fields.groups?.[group] ?? group);
  return { indicator, cell: { period, unit: unit.id === whole?.id ? null : unit, group: title, state, isRevised } };
}

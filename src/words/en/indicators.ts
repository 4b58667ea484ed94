import type { CellState } from '../../domain/observation.ts';
import type { IndicatorTarget } from '../../domain/site.ts';
import type { IndicatorChange } from '../../domain/views/indicator-change.ts';
import type { Freshness } from '../../domain/views/indicator-freshness.ts';
import type { IndicatorStanding } from '../../domain/views/indicator-status.ts';
import type { IndicatorFields } from '../../schemas/indicator.ts';
import { longDay } from './days.ts';
import { countOf } from './numbers.ts';
import { periodWords } from './periods.ts';

type Measure = Pick<IndicatorFields, 'unit' | 'per' | 'of' | 'decimals'>;

/** What an indicator shows, and when it moves. */
export const indicatorKinds: Readonly<Record<IndicatorFields['kind'], string>> = {
  implementation: 'Implementation',
  'student-outcome': 'Student outcome',
};

export const indicatorTimings: Readonly<Record<IndicatorFields['timing'], string>> = { leading: 'Leading indicator', outcome: 'Outcome' };

export const indicatorDirections: Readonly<Record<IndicatorFields['direction'], string>> = {
  up: 'Should rise',
  down: 'Should fall',
  hold: 'Should stay where it is',
};

/** What stands in a cell without a number. */
export const cellStates = {
  suppressed: 'not shown, to protect students',
  missing: 'not reported',
  'not-applicable': 'does not apply',
};

/** Where a number stands against its target. */
export const standingNames: Readonly<Record<IndicatorStanding, string>> = {
  met: 'Target met',
  'on-track': 'On track',
  'off-track': 'Off track',
  'no-target': 'No target yet',
  'baseline-year': 'Baseline year',
  unknown: 'Cannot be told',
};

/** The kinds of targets, where a district sets three. */
export const targetKinds: Readonly<Record<IndicatorTarget['kind'], string>> = {
  baseline: 'Target',
  stretch: 'Stretch target',
  'gap-closing': 'Gap-closing target',
};

const formats = new Map<number | undefined, Intl.NumberFormat>();

/** A number alone, with the digits that its indicator asks for: `1,234.5`. */
export function figure({ decimals }: Pick<Measure, 'decimals'>, value: number): string {
  const known = formats.get(decimals);
  const digits =
    decimals === undefined ? { maximumFractionDigits: 6 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format = known ?? new Intl.NumberFormat('en-US', { ...digits, signDisplay: 'negative' });
  formats.set(decimals, format);
  return format.format(value).replace('-', '−');
}

/** A number with its unit of measure: `61.5 %`, `34 students`, `3.2 per 100 students`, `2 days`. */
export function measuredWords(measure: Measure, value: number): string {
  const number = figure(measure, value);
  switch (measure.unit) {
    case 'percent':
      return `${number}\u00a0%`;
    case 'count':
      return measure.of === undefined ? number : `${number} ${isOne(number) ? singularOf(measure.of) : measure.of}`;
    case 'rate':
      return `${number} per ${measure.per ?? ''}`.trim();
    case 'days':
      return `${number} ${isOne(number) ? 'day' : 'days'}`;
    case 'score':
      return number;
  }
}

/** All who are in a unit, where groups of them stand beside it. */
export const everybody = 'Everybody';

/** Whether a number is shown as one: `1.0 points` are not. */
function isOne(number: string): boolean {
  return number === '1';
}

/** What is counted, for one of it: `meetings` is `meeting`, `classes` is `class`. More words than one stay as they are. */
function singularOf(things: string): string {
  if (!/^[a-z]+s$/u.test(things)) return things === 'children' ? 'child' : things;
  return things
    .replace(/ies$/u, 'y')
    .replace(/(?<=ss|sh|ch|x|bus)es$/u, '')
    .replace(/(?<!s)s$/u, '');
}

/** What a cell says: a number, a limit, or why there is none; never 0 for nothing, and never empty. */
export function cellWords(measure: Measure, cell: CellState): string {
  if (cell.state === 'reported') return measuredWords(measure, cell.value);
  if (cell.state !== 'capped') return cellStates[cell.state];
  return `${measuredWords(measure, cell.limit)} or ${cell.bound === 'at-most' ? 'less' : 'more'}`;
}

/** A difference of two numbers: points where they are per cent. */
function differenceWords(measure: Measure, by: number): string {
  if (measure.unit !== 'percent') return measuredWords(measure, Math.abs(by));
  return `${figure(measure, Math.abs(by))} ${isOne(figure(measure, Math.abs(by))) ? 'point' : 'points'}`;
}

/** How a number moved: `Up 2.1 points since Fall 2025`; `''` where there is nothing to compare. */
export function changeSince(measure: Measure, change: IndicatorChange): string {
  switch (change.kind) {
    case 'none':
      return '';
    case 'break':
      return `Not compared with ${periodWords(change.since.period)}: ${change.at.what}`;
    case 'moved': {
      const since = periodWords(change.since.period);
      if (change.by === 0) return `The same as ${change.since.period.form === 'day' ? 'on' : 'in'} ${since}`;
      const wrong = change.way === 'worse' ? ', the wrong way' : '';
      return `${change.by > 0 ? 'Up' : 'Down'} ${differenceWords(measure, change.by)} since ${since}${wrong}`;
    }
  }
}

/** A target with what it replaced: `64 % by Spring 2027, set by School board on 11 June 2026, before 68 %: The state changed its test.` */
export function targetWords(measure: Measure, { value, by, setBy, on, replaces }: IndicatorTarget): string {
  const set = [setBy === undefined ? '' : `by ${setBy}`, on === undefined ? '' : `on ${longDay(on)}`]
    .filter((part) => part !== '')
    .join(' ');
  const before = replaces ? `, before ${measuredWords(measure, replaces.value)}: ${replaces.why}` : '';
  return `${measuredWords(measure, value)} by ${periodWords(by)}${set === '' ? '' : `, set ${set}`}${before}`;
}

/** The rule by which a number is on track, for one indicator. */
export function standingRule(fields: Pick<IndicatorFields, 'direction' | 'tolerance' | 'cumulative'> & Measure): string {
  const within = fields.tolerance === 0 ? '' : differenceWords(fields, fields.tolerance);
  if (fields.direction === 'hold')
    return within === '' ? 'On track means: exactly at its target.' : `On track means: no more than ${within} away from its target.`;
  const line = fields.cumulative
    ? 'the part of the year’s target that belongs to the days gone by'
    : 'the straight line from the baseline to the target';
  const side = fields.direction === 'up' ? 'below' : 'above';
  return within === '' ? `On track means: not ${side} ${line}.` : `On track means: no more than ${within} ${side} ${line}.`;
}

/** Whether numbers are late, and when the next ones come; `''` where nobody knows. */
export function freshnessWords({ late, next }: Freshness): string {
  const [first] = late;
  if (first) {
    const more = late.length === 1 ? '' : `, and those of ${countOf(late.length - 1, 'later period')}`;
    return `The numbers of ${periodWords(first.period)} are ${countOf(first.days, 'day')} late${more}.`;
  }
  if (next === null || next.on === null) return '';
  return `The numbers of ${periodWords(next.period)} come by ${longDay(next.on)}.`;
}

import type { IndicatorStatus } from '../../domain/views/indicator-status.ts';
import type { IndicatorSummary, SeasonIndicator } from '../../domain/views/indicators-of.ts';
import { cellWords, changeSince, measuredWords, standingNames } from './indicators.ts';
import { sentenceEnd } from './numbers.ts';
import { periodWords } from './periods.ts';

/** The indicators on the page of a goal or strategy. */
export const indicatorSection = {
  title: 'Indicators',
  implementation: 'Implementation: is the work done?',
  students: 'Student outcomes: does it help students?',
  indicator: 'Indicator',
  line: 'So far',
  latest: 'Latest',
  against: 'Against the target',
  noNumbers: 'No numbers yet',
  bySchool: 'Numbers by school',
};

/** Whose numbers these are, where one unit stands for all: `For Cedar Fork.`; `''` where the indicators differ in it. */
export function indicatorsFor(summaries: readonly IndicatorSummary[]): string {
  const titles = new Set(summaries.flatMap(({ told }) => (told ? [told.status.unit.fields.title] : [])));
  const [only] = titles;
  return only !== undefined && titles.size === 1 ? sentenceEnd(`For ${only}`) : '';
}

/** The latest number alone: `64 %`. */
export function latestNumber({ indicator, told }: IndicatorSummary): string {
  if (!told) return indicator.observations.length === 0 ? indicatorSection.noNumbers : indicatorSection.bySchool;
  const { latest } = told.status;
  return latest ? cellWords(indicator.fields, latest.cell) : indicatorSection.noNumbers;
}

/** From when it is, and how it moved: `Spring 2026. Up 2.1 points since Fall 2025.` */
export function latestMove({ indicator, told }: IndicatorSummary): string {
  if (!told?.status.latest) return '';
  const { latest, change } = told.status;
  return [periodWords(latest.period), changeSince(indicator.fields, change)]
    .filter((part) => part !== '')
    .map(sentenceEnd)
    .join(' ');
}

/** Where it stands: `Off track`. */
export function summaryStanding({ told }: IndicatorSummary): string {
  return told?.status.latest ? standingNames[told.status.standing] : '';
}

/** What it should be: `Target: 75 % by Spring 2027.`; `''` without a target. */
export function summaryTarget({ indicator, told }: IndicatorSummary): string {
  return told?.status.target ? `Target: ${aimed(indicator.fields, told.status.target)}.` : '';
}

function aimed(measure: Parameters<typeof measuredWords>[0], { value, by }: NonNullable<IndicatorStatus['target']>): string {
  return `${measuredWords(measure, value)} by ${periodWords(by)}`;
}

/** What an indicator says of a season: `64 %`; `''` where nothing is told. */
export function seasonNumber({ indicator, latest }: SeasonIndicator): string {
  return latest ? cellWords(indicator.fields, latest.cell) : '';
}

import type { CellState } from '../../domain/observation.ts';
import type { Indicator, IndicatorTarget } from '../../domain/site.ts';
import type { LatePeriod } from '../../domain/views/indicator-freshness.ts';
import type { GridHead, IndicatorGrid } from '../../domain/views/indicator-grid.ts';
import type { IndicatorStatus } from '../../domain/views/indicator-status.ts';
import type { DataCome, IndicatorFields } from '../../schemas/indicator.ts';
import { dayAndMonth, longDay, seasonWord } from './days.ts';
import { lineName } from './indicator-chart.ts';
import { cellStates, cellWords, everybody, figure, indicatorDirections, measuredWords, standingNames } from './indicators.ts';
import { and } from './lists.ts';
import { countInWords, sentenceEnd, sentenceStart } from './numbers.ts';
import { periodWords } from './periods.ts';

/** The pages of indicators. */
export const indicatorPage = {
  listTitle: 'Indicators',
  description: 'What is measured, where it stands and where it should be.',
  listLede: 'The numbers by which we know whether the work is done, and whether it helps students.',
  name: 'Indicator',
  latest: 'Latest',
  against: 'Against its target',
  trend: 'So far',
  change: 'Change',
  fresh: 'New numbers',
  goals: 'Goals',
  strategies: 'Strategies',
  source: 'Source',
  collectedBy: 'Collected by',
  analyzedBy: 'Analyzed by',
  chart: 'Over time',
  chartByUnit: 'School by school',
  byUnit: 'By school',
  byGroup: 'By group',
  notRanked: 'In the district’s own order, not ranked.',
  all: 'All numbers',
  period: 'Period',
  school: 'School',
  group: 'Group',
  targets: 'Targets',
  target: 'Target',
  targetKind: 'Kind',
  targetFor: 'For',
  targetSet: 'Set',
  targetBefore: 'Replaced',
  breaks: 'Not comparable',
  data: 'The data',
  download: 'Download as a table (CSV)',
  definition: 'What it is',
  what: 'How it is counted',
  question: 'Question',
  measured: 'Measured',
  direction: 'Direction',
  rule: 'When it is on track',
  baseline: 'Baseline',
};

/** What each kind of indicator answers. */
export const kindNotes: Readonly<Record<IndicatorFields['kind'], string>> = {
  implementation: 'Is the work done as planned?',
  'student-outcome': 'Does it help students?',
};

/** Where there is no number before to compare with. */
export const nothingToCompare = 'Nothing to compare with yet';

/** Where nobody has said when the next numbers come. */
export const dayUnknown = 'No day is set for the next numbers';

export const breaksNote = 'Numbers before and after are not compared, and lines stop there.';

/** How to read a chart: which way is better, and what its numbers are. */
export function chartNote(indicator: Indicator): string {
  return [sentenceEnd(indicatorDirections[indicator.fields.direction]), unitNote(indicator)].filter((part) => part !== '').join(' ');
}

/** What an indicator shows, and whether it moves early: `Student outcome, leading indicator`. */
export function indicatorKicker({ fields }: Pick<Indicator, 'fields'>): string {
  const kind = fields.kind === 'implementation' ? 'Implementation' : 'Student outcome';
  return `${kind}, ${fields.timing === 'leading' ? 'leading indicator' : 'end result'}`;
}

/** What an indicator's page is about, for search results. */
export function indicatorDescription({ fields }: Pick<Indicator, 'fields'>): string {
  return [`${fields.title}: where it stands against its target.`, fields.question, fields.what].filter(Boolean).join(' ');
}

/** The last number of which anything is told, without its period, or why there is none; `null` where there is no whole to tell of. */
export function latestWords({ fields, observations }: Indicator, status: IndicatorStatus | null): string {
  if (observations.length === 0) return 'No numbers yet';
  return status === null ? 'Numbers by school only' : sentenceStart(cellWords(fields, status.latest?.cell ?? { state: 'missing' }));
}

/** Where nothing can be judged for the whole district: what it should become. */
export function withoutStanding(indicator: Indicator): string {
  const target = indicator.targets.findLast(({ kind, unit, group }) => kind === 'baseline' && unit === null && group === null);
  return target ? `Target ${targetReach(indicator, target)}` : standingNames['no-target'];
}

/** Why a page has no tables though there are numbers. */
export const unitsApart = 'There are numbers of single schools only, and this district does not set schools side by side.';

/** The target that counts, and where a number should be by now: `Target 75 % by Spring 2027; by now 61.2 %`. */
export function targetNow({ fields }: Indicator, { target, expected, standing }: IndicatorStatus): string {
  if (!target) return '';
  const now =
    expected === null || expected === target.value || standing === 'met' ? '' : `; by now it should be ${roughly(fields, expected)}`;
  return `Target ${measuredWords(fields, target.value)} by ${periodWords(target.by)}${now}`;
}

/** A number that nobody measured has one digit after the point at most, unless all have more. */
function roughly(fields: IndicatorFields, value: number): string {
  return measuredWords(fields, fields.decimals === undefined ? Math.round(value * 10) / 10 : value);
}

/** When the next numbers come, where that is known or not; `''` before the first. */
export function numbersUpTo({ observations }: Pick<Indicator, 'observations'>): string {
  const last = observations.at(-1);
  return last ? `The last numbers are those of ${periodWords(last.period)}.` : '';
}

/** A late period: `Fall 2026, due on 14 December 2026`. */
export function lateWords({ period, on }: LatePeriod): string {
  return `${periodWords(period)}, due on ${longDay(on)}`;
}

/** How often and when numbers come: `In fall, winter and spring; 14 days after the end of each`. */
export function measuredWhen({ periods, dataCome }: Pick<IndicatorFields, 'periods' | 'dataCome'>): string {
  const often = periods === undefined ? '' : typeof periods === 'string' ? oftenNames[periods] : `In ${and(periods.map(seasonInText))}`;
  return sentenceStart([often, comeWords(dataCome)].filter((part) => part !== '').join('; '));
}

const oftenNames = { 'school-years': 'Every school year', months: 'Every month' };

function seasonInText(season: Parameters<typeof seasonWord>[0]): string {
  return seasonWord(season).toLowerCase();
}

function comeWords(dataCome: IndicatorFields['dataCome']): string {
  if (dataCome === undefined) return '';
  if (typeof dataCome !== 'object') return `the numbers come ${dayOfComing(dataCome)}`;
  const seasons = (['fall', 'winter', 'spring', 'summer'] as const).flatMap((season) => {
    const comes = dataCome[season];
    return comes === undefined ? [] : [`${seasonInText(season)} ${dayOfComing(comes)}`];
  });
  return seasons.length === 0 ? '' : `the numbers come ${and(seasons.map((words) => `in ${words}`))}`;
}

function dayOfComing(comes: DataCome): string {
  if (typeof comes === 'string') return `by ${dayAndMonth(`2001-${comes}`)}`;
  return comes === 0 ? 'on its last day' : `within ${countInWords(comes, 'day')}`;
}

/** From where progress is measured: `58 % in 2024–25`. */
export function baselineWords({ fields, baseline }: Indicator): string {
  if (!baseline) return '';
  const period = periodWords(baseline.period);
  return baseline.value === null ? period : `${measuredWords(fields, baseline.value)} in ${period}`;
}

/** Whom a target is for: a school, a group of students, or a group in a school. */
export function targetFor({ fields }: Indicator, { unit, group }: IndicatorTarget): string {
  const named = [unit?.fields.title, group === null ? undefined : (fields.groups?.[group] ?? group)].filter(Boolean);
  return named.length === 0 ? everybody : named.join(', ');
}

/** `75 % by Spring 2027` */
export function targetReach({ fields }: Indicator, { value, by }: IndicatorTarget): string {
  return `${measuredWords(fields, value)} by ${periodWords(by)}`;
}

/** Who set a target, and when. */
export function targetSet({ setBy, on }: IndicatorTarget): string {
  if (setBy === undefined && on === undefined) return 'Not noted';
  return [setBy, on && longDay(on)].filter(Boolean).join(', ');
}

/** What a target replaced, and why. */
export function targetBefore({ fields }: Indicator, { replaces }: IndicatorTarget): string {
  return replaces ? `${measuredWords(fields, replaces.value)}. ${sentenceEnd(replaces.why)}` : 'Nothing';
}

/** `From Fall 2026 on: Requests by telephone are counted.` */
export function incomparableFrom({ period, what }: Indicator['breaks'][number]): string {
  return `From ${periodWords(period)} on: ${sentenceEnd(what)}`;
}

/** What a row or a column of a table is of. */
export function gridHead(indicator: Indicator, head: GridHead, by: 'unit' | 'group' = 'unit'): string {
  return head.is === 'period' ? periodWords(head.period) : lineName(indicator, head.line, by);
}

/** What the cells of a table hold: `Requests settled, by period and school`; where the periods stand across, which ones. */
export function gridCaption({ fields }: Indicator, by: 'unit' | 'group', { columns }: IndicatorGrid): string {
  const [what, first, last] = [by === 'unit' ? 'school' : 'group', columns[0], columns.at(-1)];
  if (first?.is !== 'period' || last?.is !== 'period')
    return columns.length === 1 ? `${fields.title}, by period` : `${fields.title}, by period and ${what}`;
  const from = periodWords(first.period);
  return `${fields.title}, by ${what}, ${first === last ? from : `${from} to ${periodWords(last.period)}`}`;
}

/** A cell of a table: its number as the column needs it, or why there is none. */
export function gridCell({ fields }: Indicator, cell: CellState): string {
  if (cell.state !== 'reported' && cell.state !== 'capped') return cellStates[cell.state];
  return cellWords(fields.unit === 'percent' ? fields : { unit: 'score', decimals: fields.decimals }, cell);
}

/** On how many a number is counted: `of 655`, or `among 655` where the number is no part of them; `''` where nobody says. */
export function countedOn({ fields: { unit } }: Indicator, cell: CellState): string {
  if ((cell.state !== 'reported' && cell.state !== 'capped') || cell.n === null) return '';
  return `${unit === 'percent' || unit === 'count' ? 'of' : 'among'} ${figure({}, cell.n)}`;
}

/** What the numbers of the table are, where a cell has not the room: `Numbers are rooms.` */
export function unitNote({ fields }: Indicator): string {
  switch (fields.unit) {
    case 'percent':
      return '';
    case 'count':
      return fields.of === undefined ? '' : `Counted: ${fields.of}.`;
    case 'rate':
      return `Per ${fields.per ?? ''}.`;
    case 'days':
      return 'In days.';
    case 'score':
      return fields.of === undefined ? 'Scores.' : `Scores of ${fields.of}.`;
  }
}

import { district, names } from './district.ts';

const dataOf = (...rows: readonly string[]): string => ['period,unit,value,mark', ...rows.map((row) => `${row}`)].join('\n');
const years = (...values: readonly string[]): string =>
  dataOf(...values.map((value, index) => `${2022 + index}-${23 + index},home,${value}`));
const both = { goals: ['goal'], strategies: ['teams'] };

/** Indicators in every state: on its way, off target, hidden, a limit, by school, of long names, and without numbers. */
export const indicators = district({
  units: {
    home: { kind: 'district', title: 'Cedar Fork' },
    alder: { title: 'Alder', parent: 'home' },
    birch: { title: 'Birch', parent: 'home' },
  },
  strategies: {
    teams: {
      title: names.usual,
      years: {
        '2025-26': {
          leadingIndicators: {
            fall: { implementation: ['All teams meet.'], indicators: ['calls', 'seasons', 'none'] },
            winter: { indicators: ['seasons'] },
          },
        },
      },
    },
  },
  indicators: {
    calls: {
      ...both,
      title: 'Calls home',
      kind: 'implementation',
      unit: 'count',
      of: 'calls',
      data: years('1200,', '1340,', '1290,', '1511,'),
    },
    off: { ...both, title: names.long, targets: [{ by: '2026-27', value: 80 }], data: years('60,', '61,', '59,', '58,') },
    limit: { ...both, title: names.word, data: years('90,', '93,', '95,at-least') },
    hidden: { ...both, title: 'Students who were moved', data: years('5,', ',suppressed') },
    schools: { ...both, title: 'Visits', data: dataOf('2025-26,alder,1,', '2025-26,birch,2,') },
    seasons: { ...both, title: 'Attendance', decimals: 1, data: dataOf('2025-26-fall,home,78.5,', '2025-26-winter,home,,missing') },
    none: { ...both, title: 'Mentors', kind: 'implementation' },
  },
});

/** What evidence may name. */
export const quotes = {
  indicator: { indicator: 'seasons' },
  'whole-number': { indicator: 'seasons', period: '2025-26-fall', value: 78.5 },
  revised: { indicator: 'seasons', period: '2025-26-fall', value: 78 },
  school: { indicator: 'schools', period: '2025-26', unit: 'alder' },
  hidden: { indicator: 'hidden', period: '2023-24' },
};

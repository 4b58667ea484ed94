import type { RoutineKind } from '../../src/schemas/series.ts';
import type { RatingsRow, RoutineRow } from '../make-site.ts';
import { district, names } from './district.ts';

const routine = (kind: RoutineKind, status: RoutineRow['status'], fields: RoutineRow = {}): readonly [RatingsRow, RoutineRow] => [
  {},
  { kind, ...(status === undefined ? {} : { status }), ...fields },
];
const slot = (on: string, kind: RoutineKind, about?: string) => ({ on, kind, ...(about === undefined ? {} : { about }) });

/** Every kind and state, a trial, two dates in one month, and areas of focus with long names. */
export const everyKind = district({
  strategies: { short: { title: names.short }, long: { title: names.long }, word: { title: names.word } },
  units: { alder: { title: 'Alder Elementary' } },
  people: { ana: { name: 'Ana Whitfield', position: 'Superintendent' }, tomas: { name: 'Tomás Reyes' } },
  series: {
    series: {
      title: 'Plan stocktake',
      perYear: 4,
      minutes: 90,
      leader: 'ana',
      broker: 'tomas',
      members: [{ who: 'ana', role: 'Leader', purpose: 'Asks the tough questions' }, { who: 'tomas' }],
      tells: ['School board'],
      leadTimes: { report: 7 },
      schedule: {
        '2026-27': [
          slot('2026-10-29', 'memo', 'How the first weeks went'),
          slot('2027-04-22', 'stocktake'),
          slot('2027-05-20', 'check-in', 'Whether the calls were made'),
          slot('2027-06-17', 'memo'),
        ],
      },
    },
  },
  routines: {
    '2025-11-20-november': routine('stocktake', 'held', { trial: true }),
    '2026-02-12-february': routine('stocktake', 'held'),
    '2026-08-20-august': routine('memo', 'held', { focus: { strategies: ['long'] } }),
    '2026-09-03-september': routine('stocktake', 'held', { focus: { strategies: ['long', 'short'] } }),
    '2026-09-24-september': routine('check-in', 'held', {
      focus: { strategies: ['short', 'word'], units: ['alder'] },
      headline: 'It goes on.',
    }),
    '2026-10-15-october': routine('stocktake', 'cancelled', { reason: 'Snow closed all schools.' }),
    '2026-12-10-december': routine('stocktake', 'preparing', { earlierDates: ['2026-12-03'], start: '09:00' }),
    '2027-02-11-february': routine('stocktake', 'planned', { focus: { goals: ['goal'] } }),
    '2027-03-11-march': routine('stocktake', 'postponed', { reason: 'The room is taken.' }),
  },
});

/** A series with one date. */
export const oneDate = district({ routines: { '2026-10-15-october': routine('stocktake', 'held') } });

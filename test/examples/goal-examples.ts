import { district, names } from './district.ts';
import { rated } from './scales.ts';

const result = (outcome: 'met' | 'missed', value: string) => ({ outcome, value, on: '2026-06-12', note: 'State test of spring 2026' });

/** Measures that are drawn on one line of per cents, from nothing to all. */
export const drawn = district({
  goals: {
    reading: {
      title: 'Every student reads at grade level',
      short: 'Reading',
      measures: [
        {
          measure: 'Third graders at grade level',
          baseline: '58 % in spring 2025',
          years: { '2025-26': '61 %', '2026-27': { target: '67 %', stretch: '70 %', gapClosing: '48 %' }, '2027-28': '75 %' },
          results: { '2025-26': result('missed', '59 %') },
        },
        {
          measure: 'Schools without a reading team',
          baseline: '100 %',
          years: { '2026-27': '0 %' },
          results: { '2025-26': result('met', '0 %') },
        },
        {
          measure: 'Schools with a reading team',
          baseline: '0 %',
          years: { '2026-27': '100 %' },
          results: { '2025-26': result('met', '100 %') },
        },
        { measure: 'Nothing has been measured yet', baseline: '40 %', years: { '2027-28': '60 %' } },
      ],
    },
    long: { title: names.long, measures: [{ measure: names.word, baseline: '12,5 %', years: { '2026-27': '20 %' } }] },
  },
  routines: { '2026-10-15-october': { reading: rated('amber-green') } },
});

/** Measures in words and counts, which no line can hold, and a goal without any. */
export const inWords = district({
  goals: {
    learning: {
      title: 'Students read and do math',
      measures: [
        {
          measure: 'Elementary schools with a contract',
          baseline: '9 schools in 2 districts',
          years: { '2026-27': '20 schools in 3 districts' },
        },
        {
          measure: 'What is known has been reviewed',
          years: { '2025-26': 'Outline', '2026-27': 'Review' },
          results: { '2025-26': { outcome: 'not-measured', note: 'Nobody had time.' } },
        },
      ],
    },
    'no-measure': { title: 'A goal that nobody can measure yet' },
  },
});

/** A plan that is over: what was met, missed and not measured. */
export const over = district({
  plans: {
    plan: { status: 'ended', ended: { on: '2026-06-30', why: 'Its years were over.' }, years: ['2024-25', '2025-26'], vision: 'All read.' },
  },
  goals: {
    goal: {
      measures: [
        { measure: 'Students who attend', baseline: '70 %', years: { '2025-26': '80 %' }, results: { '2025-26': result('met', '82 %') } },
        {
          measure: 'Books read in summer',
          years: { '2025-26': '200' },
          results: { '2025-26': { outcome: 'not-measured', note: 'The lists were lost.' } },
        },
      ],
    },
  },
  strategies: {
    met: { status: 'achieved', until: '2026-06-12', success: { what: 'It works', by: '2026-06-12', result: result('met', '91 of 100') } },
    missed: {
      title: names.long,
      status: 'ended',
      until: '2026-06-12',
      success: { what: 'It works', by: '2026-06-12', result: { outcome: 'missed' } },
    },
  },
  routines: { '2026-05-14-may': { met: rated('green'), missed: rated('red'), plan: rated('amber-green') } },
});

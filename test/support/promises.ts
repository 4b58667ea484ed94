import type { RoutineRow, SiteTable } from '../make-site.ts';

type Step = NonNullable<RoutineRow['nextSteps']>[number];
type Answer = NonNullable<RoutineRow['followUps']>[number];

export const [feb, may, oct, dec] = ['2026-02-12-feb', '2026-05-14-may', '2026-10-15-oct', '2026-12-10-dec'] as const;

/** A promise for the first of April unless it says otherwise. */
const step = (id: string, fields: Partial<Step> = {}): Step => ({ id, text: `Do ${id}.`, owner: 'luis', due: '2026-04-01', ...fields });
const undated = (id: string): Step => ({ id, text: `Do ${id}.` });
const answers = (routine: string, outcomes: Readonly<Record<string, Omit<Answer, 'step'>>>): Answer[] =>
  Object.entries(outcomes).map(([id, outcome]) => ({ step: `${routine}#${id}`, ...outcome }));
const carried = (due: string) => ({ carried: { due, why: 'It took longer.' } });
const dropped = { dropped: { why: 'No longer needed.' } };

/** A district with every way in which a promise can go; the site is made for 22 November 2026. */
export const promises: SiteTable = {
  people: {
    luis: { name: 'Luis Ortega', position: 'Principal' },
    dana: { name: 'Dana Kim', position: 'Coach' },
    eve: { name: 'Eve Park', position: 'Coach' },
  },
  strategies: { reading: { order: 1 }, attendance: { order: 2 } },
  series: ['series', 'check-ins'],
  routines: {
    [feb]: [
      {},
      {
        nextSteps: [
          step('on-time', { strategy: 'reading' }),
          step('on-the-day'),
          step('late', { strategy: 'attendance' }),
          step('early', { due: '2027-03-01' }),
          step('carried', { strategy: 'reading' }),
          step('carried-twice'),
          step('given'),
          step('given-later', { owner: 'eve' }),
          step('dropped-before', { due: '2026-09-01' }),
          step('dropped-after'),
          step('split'),
          step('half-done'),
          step('merged-one'),
          step('merged-two', { due: '2026-06-01' }),
          undated('undated'),
          undated('undated-done'),
          step('due-today', { due: '2026-11-22' }),
        ],
      },
    ],
    [may]: [
      {},
      {
        nextSteps: [
          step('part-one', { due: '2026-06-01' }),
          step('part-two', { due: '2026-12-01' }),
          step('left'),
          step('right'),
          step('merged', { due: '2026-06-01' }),
          step('new', { due: '2026-11-21' }),
        ],
        followUps: answers(feb, {
          'on-time': { done: '2026-03-31' },
          'on-the-day': { done: '2026-04-01' },
          late: { done: '2026-04-06' },
          early: { done: '2026-05-01' },
          carried: carried('2026-12-01'),
          'carried-twice': carried('2026-09-01'),
          given: { reassigned: { owner: 'dana' } },
          'given-later': { reassigned: { owner: 'dana', due: '2027-01-15' } },
          'dropped-before': dropped,
          'dropped-after': dropped,
          split: { replaced: { by: ['part-one', 'part-two'] } },
          'half-done': { replaced: { by: ['left', 'right'] } },
          'merged-one': { replaced: { by: ['merged'] } },
          'merged-two': { replaced: { by: ['merged'] } },
          'undated-done': { done: '2026-05-01' },
        }),
      },
    ],
    [oct]: [
      {},
      {
        series: 'check-ins',
        kind: 'check-in',
        followUps: [
          ...answers(feb, { 'carried-twice': carried('2026-11-21') }),
          ...answers(may, {
            'part-one': { done: '2026-05-20' },
            left: { done: '2026-06-01' },
            right: dropped,
            merged: { done: '2026-06-01' },
          }),
        ],
      },
    ],
    [dec]: [{}, { status: 'preparing', nextSteps: [step('proposed')], followUps: answers(feb, { 'due-today': { done: '2026-11-22' } }) }],
  },
};

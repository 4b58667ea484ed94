import { describe, expect, test } from 'vitest';
import { draftOf, factsOfDraft } from '../../../../src/domain/views/draft.ts';
import type { DraftFact } from '../../../../src/domain/views/draft-facts.ts';
import { draftEvidence } from '../../../../src/words/en/draft-evidence.ts';
import { draftFact } from '../../../../src/words/en/draft-facts.ts';
import { makeSite, pick, type RatingRow, type RatingsRow, type RoutineRow, type SiteTable, type StrategyRow } from '../../../make-site.ts';

const [may, oct, feb] = ['2026-05-14-may', '2026-10-15-oct', '2027-02-11-feb'] as const;

interface Case {
  readonly may?: RatingsRow;
  readonly oct?: RatingsRow;
  readonly feb?: RatingsRow;
  readonly strategy?: StrategyRow;
  readonly fields?: { readonly may?: RoutineRow; readonly oct?: RoutineRow; readonly feb?: RoutineRow };
  readonly more?: SiteTable;
}

/** The facts of one kind, each with what it rests on. */
function said(kind: DraftFact['kind'], { strategy = {}, fields = {}, more = {}, ...ratings }: Case): unknown[] {
  const site = makeSite({
    people: { luis: { name: 'Luis Ortega' } },
    strategies: { reading: strategy },
    series: { series: { title: 'Plan stocktake' } },
    routines: {
      ...(ratings.may || fields.may ? { [may]: [ratings.may ?? {}, fields.may ?? {}] } : {}),
      ...(ratings.oct || fields.oct ? { [oct]: [ratings.oct ?? {}, fields.oct ?? {}] } : {}),
      [feb]: [ratings.feb ?? {}, { status: 'preparing', ...fields.feb }],
    },
    ...more,
  });
  const draft = draftOf(site, pick(site.routines, feb));
  return factsOfDraft(draft)
    .filter((fact) => fact.kind === kind)
    .map((fact) => [draftFact(site, fact, draft), draftEvidence(site, fact, draft)]);
}

const because = (overall: string, fields: RatingRow = {}): RatingRow => ({ overall, body: 'The plan holds. More to say.', ...fields });
const ratings = (date: string, text = 'Rating') => [{ text, kind: 'qualitative', source: 'Ratings, Plan stocktake', date }];
const profile = (text: string, kind = 'quantitative') => [{ text, kind, source: 'Strategy profile', date: '2026-11-22' }];

describe('a rating', () => {
  test.each<[string, Case, string, string]>([
    [
      'that moved',
      { may: { reading: 'red' }, oct: { reading: 'amber-red' } },
      'Rated amber-red on 15 October 2026, after red on 14 May 2026.',
      '2026-10-15',
    ],
    ['as of another day', { oct: { reading: { overall: 'green', asOf: '2026-10-01' } } }, 'Rated green on 15 October 2026.', '2026-10-01'],
    ['prepared', { feb: { reading: because('green') } }, 'Proposed as green for 11 February 2027: The plan holds.', '2026-11-22'],
    ['not given', { oct: { reading: '-' } }, 'Not rated on 15 October 2026: No evidence yet.', '2026-10-15'],
  ])('%s', (_, given, text, date) => {
    expect(said('rating', given)).toEqual([[text, ratings(date)]]);
  });

  test('names who rated', () => {
    const given = { oct: { reading: because('green', { ratedBy: 'luis' }) } };
    expect(said('rating', given)).toEqual([
      ['Rated green on 15 October 2026: The plan holds.', ratings('2026-10-15', 'Rating by Luis Ortega')],
    ]);
  });
});

const low = { reading: { overall: 'red', elements: ['red', 'green', 'red'] } };
const promise: RoutineRow = { nextSteps: [{ id: 's', text: 'Call all families.', owner: 'luis', due: '2026-06-01', strategy: 'reading' }] };
const carried = (due: string, why: string, step = `${may}#s`) => ({ followUps: [{ step, carried: { due, why } }] });
const milestone = (fields: object): StrategyRow => ({
  years: { '2026-27': { milestones: [{ id: 'm', title: 'All are trained.', due: '2026-11-20', ...fields }] } },
});
const measure = {
  measure: 'Readers',
  years: { '2025-26': '50 %', '2026-27': '60 %' },
  results: { '2025-26': { outcome: 'missed' as const, value: '40 %', on: '2026-09-01', note: 'State test. Of all grades.' } },
};

test.each<[DraftFact['kind'], Case, string, unknown]>([
  ['weakest-elements', { oct: low }, 'Weakest: “Planning” and “Evidence”, red.', ratings('2026-10-15')],
  [
    'outside-range',
    { oct: { reading: { overall: 'red', elements: ['green', 'amber-red'] } } },
    'The whole is red, below all of its parts: “Planning” green and “Capacity” amber-red. No reason is given.',
    ratings('2026-10-15'),
  ],
  [
    'outside-range',
    { oct: { reading: { overall: 'red', elements: ['green'], outsideRangeBecause: 'Too early' } } },
    'The whole is red, below all of its parts: “Planning” green. Too early.',
    ratings('2026-10-15'),
  ],
  [
    'far-apart',
    { oct: { reading: { overall: 'green', spread: { capacity: { red: 1, green: 3 } } } } },
    'Raters were three levels apart on “Capacity”: one red and three green.',
    ratings('2026-10-15').map((one) => ({ ...one, kind: 'quantitative' })),
  ],
  ['dissent', { oct: { reading: { overall: 'green', dissent: 'Two say red' } } }, 'Not all agree. Two say red.', ratings('2026-10-15')],
  [
    'evidence',
    {
      oct: {
        reading: { overall: 'green', evidence: [{ text: 'Nine of ten came', kind: 'quantitative', source: 'Log', date: '2026-10-01' }] },
      },
    },
    'Nine of ten came.',
    [{ text: 'Named in the rating of “Reading”', kind: 'quantitative', source: 'Log', date: '2026-10-01' }],
  ],
  ['passed', { may: { reading: 'green' }, oct: {} }, 'The stocktake of 15 October 2026 passed without a new rating.', []],
  ['never-rated', {}, 'It has not been rated yet.', []],
  [
    'milestone-overdue',
    { strategy: milestone({ owner: 'luis' }) },
    '“All are trained” was due on 20 November 2026; on 22 November 2026 it was 2 days overdue. Luis Ortega has it.',
    profile('Milestones'),
  ],
  [
    'milestone-overdue',
    { strategy: milestone({ moved: [{ from: '2026-09-01', why: 'Rain' }] }) },
    '“All are trained” was due on 20 November 2026; on 22 November 2026 it was 2 days overdue. It was planned for 1 September 2026 first. Rain.',
    profile('Milestones'),
  ],
  [
    'milestone-moved',
    {
      strategy: milestone({
        due: '2027-01-15',
        owner: 'luis',
        moved: [
          { from: '2026-09-01', why: 'Rain.' },
          { from: '2026-10-01', why: 'Snow.' },
        ],
      }),
    },
    '“All are trained” moved from 1 September 2026 and 1 October 2026 to 15 January 2027. Snow. Luis Ortega has it.',
    profile('Milestones'),
  ],
  [
    'step',
    { fields: { may: promise } },
    '“Call all families” was promised on 14 May 2026 for 1 June 2026. On 22 November 2026 it was 174 days overdue. Luis Ortega has it.',
    [{ text: 'The stocktake of 14 May 2026', kind: 'qualitative', source: 'Next steps, Plan stocktake', date: '2026-05-14' }],
  ],
  [
    'weak-link',
    { strategy: { deliveryChain: [{ who: 'Principal', weak: 'In two schools' }] } },
    'Delivery chain, Principal: In two schools.',
    profile('Reading', 'qualitative'),
  ],
  ['success', {}, 'Success by 15 June 2028: It works.', profile('Reading', 'qualitative')],
  [
    'success-this-year',
    { strategy: { years: { '2026-27': { success: 'All do' } } } },
    'Success in 2026–27: All do.',
    profile('Reading', 'qualitative'),
  ],
  ['goal-rating', { oct: { goal: 'green' } }, 'Goal “Goal” is green.', ratings('2026-10-15')],
  [
    'goal-result',
    { more: { goals: { goal: { measures: [measure] } } } },
    'Readers: 40 % in 2025–26; the target of 50 % was missed. The target for 2026–27 is 60 %.',
    [{ text: 'Result of 2025–26', kind: 'quantitative', source: 'State test', date: '2026-09-01' }],
  ],
  ['plan-rating', { oct: { plan: because('green') } }, 'The plan as a whole is green: The plan holds.', ratings('2026-10-15')],
  ['levels', { oct: { reading: 'green' } }, 'Green: Reading.', ratings('2026-10-15', 'League table')],
  ['levels', { feb: { reading: 'green' } }, 'Green: Reading.', ratings('2026-11-22', 'League table')],
  ['levels', {}, 'Not rated: Reading.', ratings('2026-11-22', 'League table')],
  [
    'open-steps',
    { fields: { may: promise } },
    'On 22 November 2026 one next step was open; it was overdue.',
    [{ text: 'Open next steps', kind: 'quantitative', source: 'Next steps, Plan stocktake', date: '2026-11-22' }],
  ],
  [
    'rose',
    { may: { reading: 'red' }, oct: { reading: because('green') } },
    '“Reading” rose from red to green: The plan holds.',
    ratings('2026-10-15'),
  ],
  [
    'milestone-early',
    { strategy: milestone({ done: '2026-11-19' }) },
    '“Reading” reached a milestone 1 day early: All are trained.',
    profile('Milestones'),
  ],
  [
    'step-on-time',
    { fields: { may: promise, feb: { followUps: [{ step: `${may}#s`, done: '2026-06-01' }] } } },
    'Done on time, on 1 June 2026: Call all families. Luis Ortega did it.',
    [{ text: 'The stocktake of 14 May 2026', kind: 'qualitative', source: 'Next steps, Plan stocktake', date: '2026-05-14' }],
  ],
  [
    'noted',
    { fields: { oct: { body: '## Bright spots\n\n- The teams meet' } } },
    'Noted as a bright spot on 15 October 2026: The teams meet.',
    [{ text: 'The stocktake of 15 October 2026', kind: 'qualitative', source: 'Notes, Plan stocktake', date: '2026-10-15' }],
  ],
])('%s %#', (kind, given, text, evidence) => {
  expect(said(kind, given)[0]).toEqual([text, evidence]);
});

test('a promise tells each time that it was put off', () => {
  const check = (due: string, why: string, step: string): [RatingsRow, RoutineRow] => [
    {},
    { kind: 'check-in', ...carried(due, why, step) },
  ];
  const written: RoutineRow = {
    nextSteps: [{ id: 't', text: 'Write to all.', due: '2026-11-01', strategy: 'reading' }],
    followUps: [{ step: `${may}#s`, replaced: { by: ['t'] } }],
  };
  const routines: SiteTable['routines'] = {
    [may]: [{ reading: 'green' }, promise],
    '2026-06-11-check': check('2026-10-01', 'Rain', `${may}#s`),
    [oct]: [{ reading: 'green' }, written],
    '2026-11-05-check': check('2027-03-01', 'Snow.', `${oct}#t`),
    [feb]: [{}, { status: 'preparing', ...carried('2027-04-01', 'More snow.', `${oct}#t`) }],
  };
  expect(said('step', { more: { routines } })[0]).toEqual([
    '“Write to all” was promised on 15 October 2026 for 1 November 2026. It took the place of “Call all families”. ' +
      'Carried to 1 October 2026: Rain. Carried to 1 March 2027: Snow. Carried to 1 April 2027: More snow.',
    expect.anything(),
  ]);
});

test('many strategies are counted, the strongest first', () => {
  const ids = [...'abcdefghi'];
  const levels = Object.fromEntries(ids.slice(1).map((id) => [id, id === 'b' ? 'red' : 'green']));
  const more: SiteTable = { strategies: ids, routines: { [oct]: levels, [feb]: [{}, { status: 'preparing' }] } };
  expect(said('levels', { more })[0]).toEqual([
    'Green: seven strategies. Red: one strategy. Not rated: one strategy.',
    ratings('2026-10-15', 'League table'),
  ]);
});

test('open promises that are late or were put off', () => {
  const step = (id: string, due: string) => ({ id, text: 'Call', due });
  const fields = {
    may: { nextSteps: [step('a', '2026-06-01'), step('s', '2026-06-01'), step('c', '2027-06-01')] },
    oct: carried('2026-11-01', 'Rain.'),
    feb: carried('2026-11-02', 'Snow.'),
  };
  expect(said('open-steps', { fields })).toMatchObject([
    ['On 22 November 2026 three next steps were open; two were overdue and one was carried twice or more.', [{}]],
  ]);
  expect(said('open-steps', { fields: { may: { nextSteps: fields.may.nextSteps.slice(0, 2) } } })).toMatchObject([
    ['On 22 November 2026 two next steps were open; all were overdue.', [{}]],
  ]);
  expect(said('open-steps', { fields: { may: { nextSteps: fields.may.nextSteps.slice(2) } } })).toMatchObject([
    ['On 22 November 2026 one next step was open.', [{}]],
  ]);
});

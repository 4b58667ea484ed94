import type { IndicatorRow, SiteTable } from '../make-site.ts';

/** The routine that is closed, in the middle of the plan's year. */
export const february = '2026-02-12-february';

const head = 'period,unit,group,value,n\n';
const csv = (...rows: readonly string[]): string => `${head}${rows.join('\n')}\n`;

const indicators: Readonly<Record<string, IndicatorRow>> = {
  whole: {
    goals: ['goal'],
    strategies: ['deep'],
    groups: { el: 'English learners' },
    targets: [
      { by: '2026-27', value: 91, kind: 'baseline', setBy: 'Board', on: '2026-06-11', replaces: { value: 85, why: 'It went well.' } },
      { by: '2027-28', value: 96, kind: 'baseline', setBy: 'Board', on: '2026-06-11' },
    ],
    data: csv('2024-25,cedar,,78,900', '2025-26,cedar,,80,900', '2025-26,cedar,el,70,90', '2025-26,oak,,81,400', '2025-26,elm,,79,500', '2026-27,cedar,,83,900'), // prettier-ignore
  },
  'side-by-side': { strategies: ['deep'], data: csv('2024-25,oak,,51,400', '2024-25,elm,,49,500', '2025-26,oak,,55,400') },
  'quoted-school': { unit: 'count', data: csv('2024-25,oak,,11,', '2024-25,elm,,12,', '2025-26,oak,,15,', '2025-26,elm,,14,') },
  'quoted-deep': {
    groups: { el: 'English learners' },
    data: csv('2024-25,cedar,,60,900', '2025-26,cedar,,61,900', '2024-25,cedar,el,50,90'),
  },
  shallow: { strategies: ['other'], data: csv('2024-25,cedar,,70,900', '2025-26,cedar,,71,900', '2026-27,cedar,,72,900') },
  later: { strategies: ['other'], data: csv('2026-27,oak,,70,400', '2026-27,cedar,,72,900') },
};

const quoted = [
  { text: 'Oak', indicator: 'quoted-school', period: '2025-26', unit: 'oak', value: 15 },
  { text: 'All', indicator: 'quoted-deep', period: '2025-26', value: 61 },
];

const steps = [
  { id: 'list', text: 'Write the list & send it.', owner: 'ana', due: '2025-11-01', strategy: 'deep' },
  { id: 'bus', text: 'Ask the bus company.', owner: 'Bea', due: '2025-12-01' },
];

const oldRating = {
  overall: 'red',
  elements: ['amber-red', 'green', 'amber-red'],
  outsideRangeBecause: 'Nobody has begun.',
  dissent: 'Elm would say green.',
  spread: { planning: { red: 1, green: 2 } },
  body: 'Few teams met.\n\nMore will < all.',
};

const objectives = [
  { text: 'See where each strategy stands', part: 'affirm' as const, minutes: 10 },
  {
    text: 'Look',
    about: { strategies: ['deep'] },
    minutes: 40,
    keyFacts: [{ text: 'Two schools lead.', evidence: quoted }],
  },
  { text: 'Agree', part: 'commit' as const, minutes: 10 },
];

/**
 * A district with a routine in February that compares with, shows or answers everything it can of routines before it: `old` and the plan
 * were rated in October alone, `missed` was passed over in December, `ended` is not in its table any more.
 */
export const february2026: SiteTable = {
  people: { ana: { name: 'Ana', position: 'Director' } },
  units: { cedar: { kind: 'district' }, oak: { parent: 'cedar' }, elm: { parent: 'cedar' } },
  goals: {
    goal: {
      measures: [
        {
          measure: 'Read at grade level',
          baseline: '50 %',
          years: { '2024-25': '52 %', '2025-26': '55 %' },
          results: { '2024-25': { outcome: 'met', value: '53 %' }, '2025-26': { outcome: 'missed', value: '54 %', on: '2026-09-17' } },
        },
      ],
    },
    'other-goal': {},
  },
  strategies: {
    deep: { lead: 'ana', years: { '2025-26': { milestones: [{ id: 'half', title: 'Half of all', due: '2026-03-31' }] } } },
    other: {},
    old: {},
    missed: {},
    coming: { from: '2026-08-01' },
    ended: { status: 'ended', from: '2024-01-01', until: '2025-06-01', reason: 'It is done.' },
  },
  indicators,
  series: {
    series: {
      title: 'Plan stocktake',
      leader: 'ana',
      minutes: 75,
      leadTimes: { evidence: 21 },
      schedule: {
        '2025-26': [
          { on: '2026-02-12', kind: 'stocktake', about: 'Winter results' },
          { on: '2026-05-14', kind: 'stocktake' },
        ],
      },
    },
    memos: { title: 'Memos' },
  },
  routines: {
    '2025-03-13-march': { ended: 'green' },
    '2025-10-16-october': [
      { deep: 'red', other: 'green', old: oldRating, missed: 'amber-red', goal: 'red', 'other-goal': 'green', plan: { overall: 'red', ratedBy: 'ana', body: 'All.' } }, // prettier-ignore
      { nextSteps: steps },
    ],
    '2025-11-20-trial': [
      { deep: 'green' },
      { trial: true, nextSteps: [{ id: 'try', text: 'Try again.', owner: 'Bea', due: '2026-01-01' }] },
    ],
    '2025-12-11-december': [
      { deep: 'amber-red', other: '-' },
      { title: 'Before the break', focus: { strategies: ['deep', 'other', 'missed'] } },
    ],
    '2026-01-15-memo': [{}, { kind: 'memo', series: 'memos', nextSteps: [{ id: 'ask', text: 'Ask.', owner: 'ana', due: '2026-02-01' }] }],
    [february]: [
      { deep: 'amber-green', other: 'green', 'deep@oak': 'green', goal: 'amber-red' },
      {
        start: '09:00',
        objectives,
        focus: { strategies: ['deep', 'other'] },
        nextSteps: [{ id: 'call', text: 'Call.', owner: 'ana', due: '2026-03-01' }],
        followUps: [
          { step: '2025-10-16-october#list', done: '2025-10-30' },
          { step: '2025-11-20-trial#try', dropped: { why: 'Nobody asked.' } },
          { step: '2026-01-15-memo#ask', carried: { due: '2026-03-01', why: 'Snow.' } },
        ],
      },
    ],
  },
};

/** The same district after its plan went on living: nothing that may change in other files stays as it was. */
export function livedOn(before: SiteTable): SiteTable {
  const living = (fields: object) => ({ ...fields, title: 'Other' });
  return {
    ...before,
    site: {
      ...before.site,
      name: 'Other name',
      notice: 'Other notice',
      timeZone: 'America/New_York',
      schoolYearStarts: '01-01',
      languages: ['es'],
      paper: 'a4',
      boardReportTable: true,
    },
    people: { ana: { name: 'Ana', position: 'Principal' } },
    units: { cedar: { kind: 'district', title: 'Other' }, oak: { parent: 'cedar', title: 'Other' }, elm: { parent: 'cedar' } },
    goals: { goal: living({}), 'other-goal': living({}) },
    strategies: {
      deep: living({ lead: 'Zoe' }),
      other: living({}),
      old: living({}),
      missed: living({}),
      ended: living({}),
      coming: {},
      new: {},
    },
    indicators: {
      ...indicators,
      whole: { title: 'Other', goals: ['goal'], data: csv('2024-25,cedar,,1,900', '2027-28,cedar,,99,900') },
      shallow: { strategies: ['deep'], data: csv('2024-25,cedar,,71,900') },
    },
    series: { series: living({ leader: 'Zoe', minutes: 30, leadTimes: { evidence: 7 } }), memos: living({}) },
    routines: {
      ...before.routines,
      '2025-03-13-march': { ended: 'red', deep: 'green' },
      '2025-10-16-october': [
        {
          deep: 'green',
          other: 'red',
          old: { overall: 'green', body: 'Another reason.' },
          missed: 'green',
          goal: 'green',
          'other-goal': 'red',
          plan: 'green',
        },
        { title: 'Other', nextSteps: steps.map((step) => ({ ...step, text: 'Other.', owner: 'Zoe', due: '2026-01-01' })) },
      ],
      '2025-11-20-trial': { deep: 'red' },
      '2025-12-11-december': { deep: 'green', other: 'green', missed: 'green', plan: 'red' },
      '2026-01-15-memo': [{ deep: 'red' }, { title: 'Other' }],
      '2026-05-14-may': { deep: 'green', other: 'red', old: 'red', missed: 'red' },
    },
    changed: { 'content/series/series': '2026-06-01', 'content/strategies/deep': '2026-06-01' },
  };
}

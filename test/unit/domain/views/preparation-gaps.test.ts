import { describe, expect, test } from 'vitest';
import type { Briefing, Site } from '../../../../src/domain/site.ts';
import { preparationGaps, type Gap } from '../../../../src/domain/views/preparation-gaps.ts';
import { makeSite, pick, type RatingsRow, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const id = '2027-02-11-x';

/** A stocktake to which nothing is missing. */
const ready: RoutineRow = {
  status: 'preparing',
  start: '09:00',
  place: 'District office',
  focus: { strategies: ['a'] },
  people: [
    { who: 'Ana', role: 'leader' },
    { who: 'Tomás', role: 'broker' },
  ],
  objectives: [
    {
      text: 'Decide',
      minutes: 40,
      lead: 'Luis Ortega',
      keyFacts: [{ text: 'It fell.', evidence: [{ text: 'Counts', source: 'Log' }] }],
      keyQuestions: ['Why?'],
    },
    { text: 'Agree', part: 'commit', minutes: 5, lead: 'Ana' },
  ],
};
const rated: RatingsRow = { a: { overall: 'green', body: 'It works.' } };

function gapsOf(fields: RoutineRow, ratings: RatingsRow = rated, table: SiteTable = {}): Gap[] {
  const site = siteOf(fields, ratings, table);
  return preparationGaps(site, pick(site.routines, id));
}

function siteOf(fields: RoutineRow, ratings: RatingsRow, table: SiteTable): Site {
  const { routines, ...rest } = table;
  return makeSite({
    strategies: { a: { title: 'Coaching' } },
    ...rest,
    routines: { ...routines, [id]: [ratings, { ...ready, ...fields }] },
  });
}

/** Gaps as `step kind file`, without the routine's own folder. */
const short = (gaps: readonly Gap[]): string[] =>
  gaps.map(({ step, kind, file }) => `${step} ${kind} ${file.replace(`content/routines/${id}`, '.')}`);

test('nothing is missing to a stocktake that has everything', () => {
  expect(gapsOf({})).toEqual([]);
});

test.each([['held'], ['cancelled']] as const)('nothing is left to prepare of one that was %s', (status) => {
  expect(gapsOf({ status, reason: 'Snow.', objectives: [], people: [] }, {})).toEqual([]);
});

describe('ratings', () => {
  test.each<[string, RatingsRow, string[]]>([
    ['not written yet', {}, ['evidence no-rating ./ratings/a.md']],
    ['without levels', { a: '?' }, ['evidence open-rating ./a']],
    ['without a reason', { a: 'green' }, ['evidence no-reason ./a']],
    ['given up for a reason', { a: '-' }, []],
    [
      'with evidence that has no source',
      {
        a: {
          overall: 'green',
          body: 'Yes.',
          evidence: [{ text: 'Seen' }, { text: 'Read', source: 'Log' }, { text: 'Counted', indicator: 'i' }],
        },
      },
      ['evidence no-source ./a'],
    ],
  ])('%s', (_, ratings, gaps) => {
    expect(short(gapsOf({}, ratings))).toEqual(gaps);
  });

  test('of the plan as a whole, where the whole plan is looked at', () => {
    expect(short(gapsOf({ focus: undefined }))).toEqual(['evidence no-plan-rating ./ratings/plan.md']);
    expect(gapsOf({ focus: undefined }, { ...rated, plan: { overall: 'green', body: 'Yes.' } })).toEqual([]);
  });

  test('of a strategy in a subfolder begin in a file without it', () => {
    const gaps = gapsOf({ focus: { strategies: ['hill/b'] } }, {}, { strategies: ['hill/b'] });
    expect(short(gaps)).toEqual(['evidence no-rating ./ratings/b.md']);
  });
});

describe('a lead on the day', () => {
  const people = { luis: { name: 'Luis Ortega', until: '2027-01-31' }, dana: { name: 'Dana Kim' } };
  type Lead = NonNullable<Extract<SiteTable['strategies'], Readonly<Record<string, object>>>[string]['lead']>;
  test.each<[string, Lead, boolean]>([
    ['is there', 'dana', true],
    ['leaves before', 'luis', false],
    ['is written in words', 'Luis', true],
    [
      'hands over in time',
      [
        { who: 'luis', until: '2027-01-31' },
        { who: 'dana', from: '2027-02-01' },
      ],
      true,
    ],
    ['has a term that ends before', [{ who: 'dana', until: '2027-02-10' }], false],
  ])('%s', (_, lead, leads) => {
    expect(short(gapsOf({}, rated, { people, strategies: { a: { lead } } }))).toEqual(
      leads ? [] : ['evidence no-lead content/strategies/a'],
    );
  });
});

test.each<[RoutineRow, string[]]>([
  [{ start: undefined }, ['objectives no-start .']],
  [{ place: undefined }, ['objectives no-place .']],
  [{ people: undefined }, ['objectives no-people .', 'objectives no-role .', 'objectives no-role .']],
  [{ objectives: undefined }, ['objectives no-agenda .']],
])('when, where, who and what: %j', (fields, gaps) => {
  expect(short(gapsOf(fields))).toEqual(gaps);
});

test('what each part of the agenda lacks, in the step that sees to it', () => {
  const gaps = gapsOf({
    objectives: [
      { text: 'Welcome', part: 'affirm' },
      { text: 'Decide', lead: 'Ana' },
      { text: 'See', minutes: 5, lead: 'Ana', keyFacts: [{ text: 'It fell.' }, { text: 'It rose.', evidence: [{ text: 'Seen' }] }] },
    ],
  });
  const said = gaps.map((gap) => [gap.step, gap.kind === 'part' ? [gap.objective.text, ...gap.lacks] : gap.kind === 'no-source' && gap.of]);
  expect(said).toEqual([
    ['objectives', ['Welcome', 'lead', 'minutes']],
    ['objectives', ['Decide', 'minutes']],
    ['materials', ['Decide', 'key-facts', 'key-questions']],
    ['materials', ['See', 'key-questions']],
    ['materials', 'It fell.'],
    ['materials', 'It rose.'],
  ]);
});

test('next steps that are written already lack an owner or a day', () => {
  const nextSteps = [
    { id: 'one', text: 'Call' },
    { id: 'two', text: 'Ask', owner: 'Ana' },
    { id: 'three', text: 'Go', owner: 'Ana', due: '2027-03-01' },
  ];
  const gaps = gapsOf({ nextSteps });
  expect(gaps.map((gap) => gap.kind === 'next-step' && [gap.nextStep.id, ...gap.lacks])).toEqual([
    ['one', 'owner', 'due'],
    ['two', 'due'],
  ]);
});

test('the briefing is missed only where somebody can know', () => {
  const site = siteOf({}, rated, {});
  const routine = pick(site.routines, id);
  expect(preparationGaps(site, routine)).toEqual([]);
  expect(short(preparationGaps({ ...site, internal: true }, routine))).toEqual(['briefing no-briefing .']);
  const briefing = { kind: 'briefing' } as unknown as Briefing;
  expect(preparationGaps({ ...site, internal: true }, { ...routine, briefing })).toEqual([]);
});

describe('open next steps of the series', () => {
  const nextSteps = ['one', 'two'].map((step) => ({ id: step, text: 'Call', owner: 'Ana', due: '2027-01-15' }));
  const routines = { '2026-10-15-x': [{}, { nextSteps }] as const };
  const counts = (gaps: readonly Gap[]): unknown[] => gaps.map((gap) => gap.kind === 'unanswered-steps' && [gap.step, gap.steps.length]);

  test('wait for an answer in a stocktake and in a check-in', () => {
    expect(counts(gapsOf({}, rated, { routines }))).toEqual([['evidence', 2]]);
    expect(counts(gapsOf({ kind: 'check-in' }, {}, { routines }))).toEqual([['follow-up', 2]]);
    expect(gapsOf({ kind: 'memo', body: 'We read.' }, {}, { routines })).toEqual([]);
  });

  test('but not those that the file answers already, nor those of another series', () => {
    const done = { step: '2026-10-15-x#one', done: '2027-01-10' };
    const carried = { step: '2026-10-15-x#two', carried: { due: '2027-03-01', why: 'Snow.' } };
    expect(gapsOf({ followUps: [done, carried] }, rated, { routines })).toEqual([]);
    const followUps = [carried];
    expect(counts(gapsOf({ followUps }, rated, { routines }))).toEqual([['evidence', 1]]);
    const other = { '2026-10-15-x': [{}, { nextSteps, series: 'other' }] as const };
    expect(gapsOf({}, rated, { series: ['series', 'other'], routines: other })).toEqual([]);
  });
});

test('a memo needs its text, and what ratings it has need reasons', () => {
  expect(short(gapsOf({ kind: 'memo' }, { a: 'green' }))).toEqual(['evidence no-reason ./a', 'meeting no-text .']);
});

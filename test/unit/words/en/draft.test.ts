import { describe, expect, test } from 'vitest';
import { draftOf, type Draft, type DraftRefusal } from '../../../../src/domain/views/draft.ts';
import type { DraftMissing } from '../../../../src/domain/views/draft-missing.ts';
import type { DraftPart } from '../../../../src/domain/views/draft-parts.ts';
import {
  draftFallsDue,
  draftLede,
  draftLeads,
  draftMinutes,
  draftMissing,
  draftReason,
  draftRefused,
  draftStanding,
  draftTitle,
  draftUnknown,
  draftWhy,
} from '../../../../src/words/en/draft.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

const [may, oct, feb] = ['2026-05-14-may', '2026-10-15-oct', '2027-02-11-feb'] as const;
const table: SiteTable = {
  people: { luis: { name: 'Luis Ortega' } },
  strategies: {
    reading: {
      order: 1,
      years: {
        '2026-27': {
          milestones: [
            { id: 'late', title: 'All trained', due: '2026-11-01' },
            { id: 'moved', title: 'All hired', due: '2027-01-15', owner: 'luis', moved: [{ from: '2026-09-01', why: 'Nobody came.' }] },
          ],
        },
      },
    },
    calls: { order: 2 },
    teams: { order: 3 },
    visits: { order: 4 },
  },
  routines: {
    [may]: [
      { reading: 'green', calls: 'green', visits: 'amber-red' },
      {
        nextSteps: [
          { id: 'one', text: 'Call all families.', owner: 'luis', due: '2026-06-01', strategy: 'reading' },
          { id: 'two', text: 'Write to them.', due: '2026-12-01', strategy: 'reading' },
          { id: 'three', text: 'Ask them.', due: '2026-06-01', strategy: 'reading' },
        ],
      },
    ],
    [oct]: [
      {
        reading: {
          overall: 'red',
          elements: ['amber-red', 'green', 'green'],
          spread: { planning: { red: 1, green: 1 } },
          dissent: 'Not so.',
        },
        teams: '-',
        visits: 'amber-red',
      },
      { followUps: [{ step: `${may}#three`, carried: { due: '2026-11-01', why: 'Rain.' } }] },
    ],
    '2026-11-05-check': [{}, { kind: 'check-in', followUps: [{ step: `${may}#three`, carried: { due: '2027-04-01', why: 'Snow.' } }] }],
    [feb]: [{}, { status: 'preparing', minutes: 40 }],
  },
};

function draftIn(fields: RoutineRow = {}, more: SiteTable = {}): Draft {
  const routines = { ...(more.routines ?? table.routines), [feb]: [{}, { status: 'preparing', minutes: 40, ...fields }] as const };
  const site = makeSite({ ...table, ...more, routines });
  return draftOf(site, pick(site.routines, feb));
}

const site = makeSite(table);
const draft = draftIn();

test('title and what it rests on', () => {
  expect(draftTitle(draft)).toBe('Stocktake of 11 February 2027, Series: 40 minutes');
  expect(draftLede(draft)).toBe('A proposal from what was known on 22 November 2026; you decide.');
  const well = draftIn({}, { strategies: ['calls'], routines: { [oct]: { calls: 'green' } } });
  expect(draftLede(well)).toBe(
    'A proposal from what was known on 22 November 2026; you decide. Nothing asks for attention, so it goes into what others could copy.',
  );
  const whole = draftIn({
    objectives: [
      { text: 'A', part: 'affirm', minutes: 35 },
      { text: 'B', part: 'commit' },
    ],
  });
  expect(draftLede(whole)).toBe(
    'The agenda has all its parts. For each deep dive, this is what was known on 22 November 2026; you decide.',
  );
});

test('each reason in a few words', () => {
  const reasons = draft.strategies.map(({ reasons: own }) => own.map(draftReason));
  expect(reasons).toEqual([
    [
      'fell by three levels since 14 May 2026',
      'on the lowest level of all, red',
      'the whole is rated below all of its parts',
      'raters three levels apart',
      'one milestone overdue',
      'one milestone moved to a later day',
      'one next step carried twice or more',
      'one next step overdue',
      'not all agree with the rating',
    ],
    ['not rated since 14 May 2026'],
    ['could not be rated'],
    ['in the weaker half of the scale, amber-red'],
  ]);
  const [first] = draftIn({}, { strategies: ['calls'], routines: {} }).strategies;
  expect(first?.reasons.map(draftReason)).toEqual(['no rating yet']);
  expect(draftWhy(29)).toBe('Why (weight 29):');
});

test('where the others stand', () => {
  const standings = draft.strategies.filter(({ place }) => place !== 'deep-dive');
  expect(standings.map(draftStanding)).toEqual([
    'Calls: green, no time left for it, weight 2. Not rated since 14 May 2026.',
    'Teams: not rated, no time left for it, weight 2. Could not be rated.',
  ]);
  const [, calls] = draftIn({ focus: { strategies: ['reading'] } }, { routines: { [oct]: { calls: 'green' } } }).strategies;
  expect(calls && draftStanding(calls)).toBe('Calls: green, not in the focus of this meeting.');
  const resting = draftIn(
    {},
    { strategies: { reading: {}, calls: { status: 'paused', reason: 'No money.' } }, routines: { [oct]: { calls: 'green' } } },
  );
  expect(resting.strategies[0] && draftStanding(resting.strategies[0])).toBe('Calls: green, it rests.');
});

describe('a part', () => {
  const objective = { text: 'Hello', part: 'affirm' as const };
  const base = { part: 'affirm' as const, about: [], dives: [] };

  test.each<[DraftPart, string]>([
    [{ kind: 'welcome', part: 'affirm', minutes: 5, lead: null }, '5 min'],
    [{ kind: 'commit', part: 'commit', minutes: null, lead: null }, 'No time left'],
    [{ ...base, kind: 'written', minutes: 5, objective: { ...objective, minutes: 5 } }, '5 min, on the agenda already'],
    [{ ...base, kind: 'written', minutes: 5, objective }, '5 min would fit, on the agenda already'],
    [{ ...base, kind: 'written', minutes: null, objective }, 'No time left, on the agenda already'],
  ])('%j', (part, text) => {
    expect(draftMinutes(part)).toBe(text);
  });

  test('and who leads it', () => {
    expect(draftLeads(site, 'luis')).toBe('Luis Ortega leads');
  });
});

test.each<[DraftRefusal, string]>([
  ['memo', `"${feb}" is a memo, and a memo has no agenda. Write its text under the header of its routine.md.`],
  ['check-in', `"${feb}" is a check-in: it answers open next steps and has no agenda.`],
  ['held', `"${feb}" was held on 11 February 2027. Its agenda is part of the record and stays as it is.`],
  ['cancelled', `"${feb}" was cancelled, so there is no agenda to prepare.`],
  ['too-short', `"${feb}" is too short for a broad look, a deep dive and next steps: these take 25 minutes at least.`],
  ['no-strategies', `"${feb}" has no strategy to look at: none of its plan "plan" is in focus and running on 11 February 2027.`],
])('refused: %s', (refusal, text) => {
  expect(draftRefused(draft.routine, refusal)).toBe(text);
});

test('a routine that does not exist', () => {
  expect(draftUnknown(site, '2027-02-11-february')).toBe(`There is no routine "2027-02-11-february". Did you mean "${feb}"?`);
  expect(draftUnknown(site, 'x')).toBe(`There is no routine "x". Routines that can be drafted: ${feb}.`);
});

test('what is missing', () => {
  const said = (missing: DraftMissing): string => draftMissing(missing, { asOf: '2026-11-22' });
  const [one, two] = [pick(site.strategies, 'reading'), pick(site.strategies, 'calls')];
  const rating = one.ratings[0];
  if (!rating) throw new Error('It is rated.');
  expect(said({ kind: 'ratings', strategies: [one, two], due: null })).toBe('Ratings for this meeting: Reading and Calls.');
  expect(said({ kind: 'ratings', strategies: [one], due: '2026-11-22' })).toBe(
    'Ratings for this meeting: Reading. They are due on 22 November 2026.',
  );
  expect(said({ kind: 'ratings', strategies: [one], due: '2026-11-21' })).toBe(
    'Ratings for this meeting: Reading. They were due on 21 November 2026.',
  );
  expect(said({ kind: 'no-rating-at-all', strategies: [two] })).toBe('Any rating at all: Calls.');
  expect(said({ kind: 'rationale', rating })).toBe(`A reason for the rating of “Reading”, in content/routines/${may}/reading`);
  expect(said({ kind: 'source', rating, evidence: { text: 'One.' } })).toBe(`A source for “One.”, in content/routines/${may}/reading`);
  expect(said({ kind: 'role', role: 'leader' })).toBe('A leader: nobody is named.');
});

test('what falls due before the day', () => {
  expect(draft.fallsDue.map((due) => draftFallsDue(site, due))).toEqual([
    '1 December 2026, Reading: Write to them.',
    '15 January 2027, Reading: All hired (Luis Ortega)',
  ]);
});

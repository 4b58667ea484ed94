import { describe, expect, test } from 'vitest';
import { draftOf, draftRefusal, divesOf, privateFacts, type Draft } from '../../../../src/domain/views/draft.ts';
import type { DraftPart } from '../../../../src/domain/views/draft-parts.ts';
import { makeEntries, makeSite, pick, siteOf, type RatingsRow, type RoutineRow, type SiteTable } from '../../../make-site.ts';

type Objective = NonNullable<RoutineRow['objectives']>[number];

const [may, oct, feb] = ['2026-05-14-may', '2026-10-15-oct', '2027-02-11-feb'] as const;

/** Four strategies in May and October, by their levels, and a stocktake in February that is prepared. */
const fell: RatingsRow = { a: 'amber-green', b: 'green', c: 'amber-red', d: 'red' };
const table: SiteTable = {
  goals: { reading: { order: 1 }, belonging: { order: 2 } },
  strategies: {
    a: { goals: ['reading'], order: 1 },
    b: { goals: ['reading'], order: 2 },
    c: {
      goals: ['belonging'],
      order: 3,
      lead: [
        { who: 'Ana', until: '2026-12-31' },
        { who: 'Luis', from: '2027-01-01' },
      ],
    },
    d: { goals: ['belonging'], order: 4 },
  },
  routines: { [may]: { a: 'green', b: 'green', c: 'green', d: 'red' }, [oct]: fell, [feb]: [{}, { status: 'preparing' }] },
};

function draftIn(fields: RoutineRow = {}, more: SiteTable = {}): Draft {
  const site = makeSite({
    ...table,
    ...more,
    routines: { ...(more.routines ?? table.routines), [feb]: [{}, { status: 'preparing', ...fields }] },
  });
  return draftOf(site, pick(site.routines, feb));
}

/** A part in short: what it is and how long it lasts. */
function told(part: DraftPart): string {
  const what = part.kind === 'deep-dive' ? part.dive.known.strategy.id : part.kind === 'written' ? `“${part.objective.text}”` : part.kind;
  return `${what} ${part.minutes ?? '?'}`;
}

const agenda = (draft: Draft): string[] => draft.parts.map(told);
const places = ({ strategies }: Draft): string[] => strategies.map(({ known, place }) => `${known.strategy.id} ${place}`);

describe('an empty agenda', () => {
  test('is the toolkit’s template, with the weightiest reasons first', () => {
    const draft = draftIn();
    expect(agenda(draft)).toEqual(['welcome 5', 'progress 10', 'c 15', 'a 15', 'd 10', 'commit 5']);
    expect(places(draft)).toEqual(['a deep-dive', 'b nothing-noticed', 'c deep-dive', 'd deep-dive']);
    expect(draft).toMatchObject({ asOf: '2026-11-22', minutes: 60 });
  });

  test.each([
    ['as long as it says', { minutes: 90 }, {}, ['welcome 5', 'progress 10', 'c 25', 'a 20', 'd 20', 'commit 10']],
    ['or as its series does', {}, { series: { series: { minutes: 45 } } }, ['welcome 5', 'progress 5', 'c 15', 'a 15', 'commit 5']],
    ['a short one has one deep dive and one look', { minutes: 30 }, {}, ['progress 5', 'c 20', 'commit 5']],
    ['minutes that are no whole fives', { minutes: 58 }, {}, ['welcome 5', 'progress 10', 'c 23', 'a 15', 'commit 5']],
  ])('%s', (_, fields, more, parts) => {
    expect(agenda(draftIn(fields, more))).toEqual(parts);
  });

  test('ties stand in the plan’s order', () => {
    const routines = { [oct]: { a: 'green', b: 'amber-red', c: 'amber-red', d: 'amber-red' } };
    expect(agenda(draftIn({}, { routines })).slice(2, -1)).toEqual(['b 15', 'c 15', 'd 10']);
  });

  test('leads are those of the day, and each role has one person', () => {
    const people = [
      { who: 'Ana', role: 'leader' },
      { who: 'Tomás', role: 'broker' },
      { who: 'Eve', role: 'broker' },
    ] as const;
    const { parts } = draftIn({ people: [...people] });
    expect(parts.map((part) => (part.kind === 'deep-dive' ? part.dive.lead : part.kind === 'written' ? '' : part.lead))).toEqual([
      'Ana',
      null,
      'Luis',
      'Luis Ortega',
      'Luis Ortega',
      null,
    ]);
  });
});

describe('the focus', () => {
  test.each<[string, RoutineRow['focus'], readonly string[], readonly string[]]>([
    ['strategies', { strategies: ['b', 'd'] }, ['d 40'], ['a not-in-focus', 'b nothing-noticed', 'c not-in-focus', 'd deep-dive']],
    ['a goal', { goals: ['belonging'] }, ['c 20', 'd 20'], ['a not-in-focus', 'b not-in-focus', 'c deep-dive', 'd deep-dive']],
  ])('%s: deep dives keep to it, the broad look does not', (_, focus, dives, standings) => {
    const draft = draftIn({ focus });
    expect(agenda(draft).slice(2, -1)).toEqual(dives);
    expect(places(draft)).toEqual(standings);
  });

  test('what rests is only in the broad look, unless it is named or all rest', () => {
    const resting = (ids: readonly string[]): SiteTable => {
      const status = { status: 'paused', reason: 'Her coach fell ill.' } as const;
      const strategies = Object.fromEntries(
        Object.entries(table.strategies ?? {}).map(([id, row]) => [id, { ...row, ...(ids.includes(id) ? status : {}) }]),
      );
      return { strategies };
    };
    expect(places(draftIn({}, resting(['c'])))).toEqual(['a deep-dive', 'b nothing-noticed', 'c resting', 'd deep-dive']);
    expect(agenda(draftIn({ focus: { strategies: ['c'] } }, resting(['c']))).slice(2, -1)).toEqual(['c 40']);
    expect(agenda(draftIn({}, resting(['a', 'b', 'c', 'd']))).slice(2, -1)).toEqual(['c 15', 'a 15', 'd 10']);
  });

  test('what has ended or not begun is left out', () => {
    const strategies = {
      ...table.strategies,
      c: { goals: ['belonging'], until: '2026-12-31', status: 'ended' as const },
      e: { from: '2027-03-01' },
    };
    expect(places(draftIn({}, { strategies }))).toEqual(['a deep-dive', 'b nothing-noticed', 'd deep-dive']);
  });
});

describe('nothing noticed', () => {
  const well = { a: 'green', b: 'green', c: 'green', d: 'amber-green' };

  test('what rose is looked at, to be copied', () => {
    const draft = draftIn({}, { routines: { [may]: { ...well, b: 'amber-green' }, [oct]: well } });
    expect(agenda(draft).slice(2, -1)).toEqual(['b 40']);
    const [dive] = draft.parts.flatMap(divesOf);
    expect(dive?.reasons).toEqual([]);
    expect(dive?.facts.map(({ kind }) => kind)).toEqual(['rating', 'rose', 'success']);
  });

  test('or else the strongest', () => {
    expect(agenda(draftIn({}, { routines: { [oct]: { ...well, a: 'amber-green' } } })).slice(2, -1)).toEqual(['b 40']);
  });
});

describe('what people wrote', () => {
  const objective = (text: string, part: Objective['part'], minutes?: number, strategies?: string[]): Objective => ({
    text,
    part,
    ...(minutes === undefined ? {} : { minutes }),
    ...(strategies ? { about: { strategies } } : {}),
  });
  const [hello, end] = [objective('Hello', 'affirm', 15), objective('Promise', 'commit', 5)];

  test.each<[string, readonly Objective[], readonly string[]]>([
    ['a bar is not proposed twice', [hello], ['“Hello” 15', 'c 15', 'a 15', 'd 10', 'commit 5']],
    ['nor the end; deep dives come before it', [end], ['welcome 5', 'progress 10', 'c 15', 'a 15', 'd 10', '“Promise” 5']],
    [
      'nor a deep dive into the same strategy',
      [objective('Why', 'deep-dive', 15, ['c'])],
      ['welcome 5', 'progress 10', '“Why” 15', 'a 15', 'd 10', 'commit 5'],
    ],
    [
      'minutes are proposed where there are none',
      [objective('Hello', 'affirm'), objective('Why', 'deep-dive', undefined, ['c'])],
      ['“Hello” 15', '“Why” 15', 'a 15', 'd 10', 'commit 5'],
    ],
    [
      'three deep dives are enough',
      [objective('1', 'deep-dive', 10), objective('2', 'deep-dive', 10), objective('3', 'deep-dive', 10, ['b'])],
      ['welcome 5', 'progress 10', '“1” 10', '“2” 10', '“3” 10', 'commit 5'],
    ],
    ['no time left, no deep dive', [hello, objective('Why', 'deep-dive', 40, ['b']), end], ['“Hello” 15', '“Why” 40', '“Promise” 5']],
    [
      'a little time left: one more',
      [hello, objective('Why', 'deep-dive', 25, ['b']), end],
      ['“Hello” 15', '“Why” 25', 'c 15', '“Promise” 5'],
    ],
    ['no minute left for a part', [objective('Hello', 'affirm', 60), objective('Why', 'deep-dive')], ['“Hello” 60', '“Why” ?', 'commit 5']],
  ])('%s', (_, objectives, parts) => {
    expect(agenda(draftIn({ objectives: [...objectives] }))).toEqual(parts);
  });

  test('a part about a goal covers its strategies and goes into the two that need it most', () => {
    const draft = draftIn({ objectives: [{ text: 'Belonging', about: { goals: ['belonging'], strategies: ['a'] }, minutes: 20 }] });
    expect(agenda(draft)).toEqual(['welcome 5', 'progress 10', '“Belonging” 20', 'commit 5']);
    expect(draft.parts.flatMap(divesOf).map(({ known }) => known.strategy.id)).toEqual(['c', 'a']);
    expect(places(draft)).toEqual(['a deep-dive', 'b nothing-noticed', 'c deep-dive', 'd deep-dive']);
  });

  test('two parts about one strategy tell its facts once', () => {
    const draft = draftIn({ objectives: [objective('One', 'deep-dive', 10, ['c']), objective('Two', 'deep-dive', 10, ['c'])] });
    expect(draft.parts.map((part) => divesOf(part).length)).toEqual([0, 0, 1, 0, 1, 0]);
  });
});

test.each<[string, RoutineRow, SiteTable, string | null]>([
  ['in preparation', {}, {}, null],
  ['planned', { status: 'planned' }, {}, null],
  ['postponed', { status: 'postponed', reason: 'Snow' }, {}, null],
  ['a memo', { kind: 'memo' }, {}, 'memo'],
  ['a check-in', { kind: 'check-in' }, {}, 'check-in'],
  ['held', { status: 'held' }, {}, 'held'],
  ['cancelled', { status: 'cancelled', reason: 'Snow' }, {}, 'cancelled'],
  ['25 minutes', { minutes: 25 }, {}, null],
  ['24 minutes', { minutes: 24 }, {}, 'too-short'],
  ['no strategies', {}, { strategies: [], routines: {} }, 'no-strategies'],
])('%s: %s', (_, fields, more, refusal) => {
  const site = makeSite({
    ...table,
    ...more,
    routines: { ...(more.routines ?? table.routines), [feb]: [{}, { status: 'preparing', ...fields }] },
  });
  expect(draftRefusal(pick(site.routines, feb))).toBe(refusal);
});

test('facts that only private/ knows are told apart', () => {
  const entries = makeEntries(table).map((entry) => ({ ...entry, internal: entry.id === `${oct}/c` }));
  const site = siteOf(entries);
  const facts = privateFacts(draftOf(site, pick(site.routines, feb)));
  expect(facts.map(({ kind, from }) => [kind, from.id])).toEqual([['rating', `${oct}/c`]]);
});

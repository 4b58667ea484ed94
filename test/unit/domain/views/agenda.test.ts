import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agendaOf, askedOf, strategiesInFocus, strategiesOf, type Agenda } from '../../../../src/domain/views/agenda.ts';
import { makeSite, pick, type RoutineRow, type SiteTable } from '../../../make-site.ts';

type Part = NonNullable<RoutineRow['objectives']>[number];

const routine = '2026-02-12-x';
const table: SiteTable = {
  goals: { reading: { order: 1 }, attendance: { order: 2 } },
  strategies: {
    a: { goals: ['reading'] },
    b: { goals: ['reading', 'attendance'] },
    c: { goals: ['attendance'] },
    d: { goals: ['attendance'] },
  },
  units: ['alder'],
};
const affirm = (minutes?: number): Part => ({ text: 'Agree', part: 'affirm', ...(minutes === undefined ? {} : { minutes }) });
const deep = (minutes?: number, about: Part['about'] = {}): Part => ({
  text: 'Understand',
  about,
  ...(minutes === undefined ? {} : { minutes }),
});
const commit = (minutes?: number): Part => ({ text: 'Promise', part: 'commit', ...(minutes === undefined ? {} : { minutes }) });

function agenda(objectives: Part[], fields: RoutineRow = {}, given: SiteTable = table): Agenda | null {
  const site = makeSite({ ...given, routines: { [routine]: [{}, { status: 'preparing', objectives, ...fields }] } });
  return agendaOf(site, pick(site.routines, routine));
}

test('a routine without objectives has none', () => {
  expect(agenda([])).toBeNull();
  const site = makeSite({ routines: { [routine]: {} } });
  expect(agendaOf(site, pick(site.routines, routine))).toBeNull();
});

describe('clock', () => {
  test.each<[string, Part[], RoutineRow, (number | null)[]]>([
    ['each part begins when the one before it ends', [affirm(5), deep(50), commit(5)], { start: '09:00' }, [540, 545, 595]],
    ['over midnight it goes on counting', [affirm(30), deep(60)], { start: '23:45' }, [1425, 1455]],
    ['an offset does not move it', [affirm(5), deep(5)], { start: '01:30-04:00' }, [90, 95]],
    ['no start', [affirm(5), deep(5)], {}, [null, null]],
    ['one part without minutes', [affirm(5), deep(), commit(5)], { start: '09:00' }, [null, null, null]],
  ])('%s', (_, objectives, fields, begins) => {
    expect(agenda(objectives, fields)?.parts.map((part) => part.begins)).toEqual(begins);
  });

  test('untimed when a part has no minutes; the rest are still summed', () => {
    expect(agenda([affirm(5), deep(), commit(10)])).toMatchObject({ timed: false, minutes: 15, shares: null });
  });
});

describe('widths', () => {
  test.each<[string, Part[], RoutineRow, number[]]>([
    ['a bar is as wide as all, a deep dive as one', [affirm(5), deep(5), commit(5)], {}, [4, 1, 4]],
    ['a deep dive is as wide as its strategies', [deep(5, { strategies: ['a', 'b'] })], {}, [2]],
    ['a goal is as wide as its strategies', [deep(5, { goals: ['reading'] }), deep(5, { goals: ['attendance'] })], {}, [2, 3]],
    ['a strategy of a goal is on the table once', [deep(5, { strategies: ['a'], goals: ['reading'] })], {}, [2]],
    ['all means those in focus', [affirm(5), deep(5)], { focus: { strategies: ['a', 'b'] } }, [2, 1]],
    ['a goal in focus', [affirm(5)], { focus: { goals: ['reading'] } }, [2]],
    ['a strategy and a goal in focus', [affirm(5)], { focus: { strategies: ['a'], goals: ['attendance'] } }, [4]],
    ['never wider than the focus', [deep(5, { strategies: ['a', 'b', 'c'] })], { focus: { strategies: ['a', 'b'] } }, [2]],
    ['a school', [deep(5, { units: ['alder'] })], {}, [1]],
  ])('%s', (_, objectives, fields, widths) => {
    expect(agenda(objectives, fields)?.parts.map(({ width }) => width)).toEqual(widths);
  });

  test('a plan without strategies', () => {
    expect(agenda([affirm(5), deep(5)], {}, {})).toMatchObject({ strategies: 0, parts: [{ width: 0 }, { width: 0 }] });
  });

  test('each part knows what it looks at', () => {
    const [part] = agenda([deep(5, { strategies: ['a'], goals: ['reading'], units: ['alder'] })])?.parts ?? [];
    expect([...(part?.strategies ?? []), ...(part?.goals ?? []), ...(part?.units ?? [])].map(({ id }) => id)).toEqual([
      'a',
      'reading',
      'alder',
    ]);
  });
});

describe('shares', () => {
  test.each<[string, Part[], [number, number, number]]>([
    ['the demonstration’s hour', [affirm(15), deep(40), commit(5)], [25, 67, 8]],
    ['thirds', [affirm(1), deep(1), commit(1)], [34, 33, 33]],
    ['no deep dive, and two halves that would both be rounded up', [affirm(101), commit(99)], [51, 0, 49]],
    ['a minute of eight hours', [affirm(1), deep(479)], [0, 100, 0]],
    ['one part alone', [deep(45)], [0, 100, 0]],
  ])('%s', (_, objectives, shares) => {
    expect(agenda(objectives)?.shares).toEqual(shares);
  });

  test('sum to 100 for any minutes, none below nothing, each within a point of the truth', () => {
    const minutes = fc.integer({ min: 1, max: 480 });
    const part = fc.tuple(fc.constantFrom(affirm, deep, commit), minutes).map(([make, length]) => make(length));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (objectives) => {
        const given = agenda(objectives);
        const shares = given?.shares ?? [-1, -1, -1];
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
        for (const [index, name] of (['affirm', 'deep-dive', 'commit'] as const).entries()) {
          const own = objectives.filter((one) => (one.part ?? 'deep-dive') === name).reduce((sum, one) => sum + (one.minutes ?? 0), 0);
          expect(Math.abs((shares[index] ?? -1) - (100 * own) / (given?.minutes ?? 1))).toBeLessThan(1);
        }
      }),
    );
  });
});

test.each<[string, Part[], [number, boolean, boolean, boolean] | null]>([
  ['nothing', [affirm(5), deep(5)], null],
  ['facts', [affirm(5), { text: 'Understand', keyFacts: [{ text: 'Six met.' }] }], [1, true, false, false]],
  [
    'questions and proposals',
    [
      { text: 'One', keyQuestions: ['Why?'] },
      { text: 'Two', recommendations: ['Call.'] },
    ],
    [2, false, true, true],
  ],
])('an agenda that asks %s', (_, objectives, expected) => {
  const made = agenda(objectives);
  const asked = made && askedOf(made);
  expect(asked && [asked.parts.length, asked.facts, asked.questions, asked.recommendations]).toEqual(expected);
});

describe('strategies in focus', () => {
  test.each<[string, RoutineRow, string[]]>([
    ['the whole plan', {}, ['a', 'b', 'c', 'd']],
    ['strategies, in the plan’s own order', { focus: { strategies: ['c', 'a'] } }, ['a', 'c']],
    ['goals, each strategy once', { focus: { goals: ['reading', 'attendance'] } }, ['a', 'b', 'c', 'd']],
    ['schools alone narrow nothing', { focus: { units: ['alder'] } }, ['a', 'b', 'c', 'd']],
  ])('%s', (_, fields, ids) => {
    const site = makeSite({ ...table, routines: { [routine]: [{}, fields] } });
    expect(strategiesInFocus(pick(site.routines, routine)).map(({ id }) => id)).toEqual(ids);
  });

  test('without a focus, those that were running that day or were rated', () => {
    const strategies = {
      now: {},
      later: { from: '2026-02-13' },
      before: { until: '2026-02-11' },
      ended: { status: 'ended' as const },
      rated: { status: 'ended' as const },
    };
    const site = makeSite({ strategies, routines: { [routine]: { rated: 'red' } } });
    expect(strategiesInFocus(pick(site.routines, routine)).map(({ id }) => id)).toEqual(['now', 'rated']);
  });

  test('an empty focus names none', () => {
    expect(strategiesOf(pick(makeSite(table).plans, 'plan'), {})).toEqual([]);
  });
});

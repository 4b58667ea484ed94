import { describe, expect, test } from 'vitest';
import { knownOf, prepare } from '../../../../src/domain/views/draft-known.ts';
import { heightOf, reasonsOf, weightOf, weightOfAll, type DraftReason } from '../../../../src/domain/views/draft-reasons.ts';
import { makeSite, pick, type RatingRow, type RatingsRow, type RoutineRow, type SiteTable, type StrategyRow } from '../../../make-site.ts';

const [may, oct, feb] = ['2026-05-14-may', '2026-10-15-oct', '2027-02-11-feb'] as const;

interface Case {
  readonly may?: RatingsRow;
  readonly oct?: RatingsRow;
  readonly feb?: RatingsRow;
  readonly strategy?: StrategyRow;
  readonly fields?: { readonly may?: RoutineRow; readonly oct?: RoutineRow; readonly feb?: RoutineRow };
  readonly today?: string;
  readonly indicators?: SiteTable['indicators'];
}

/** Why strategy `a` may deserve a deep dive in February; another one stands at green. */
function reasonsIn({ strategy = {}, fields = {}, today = '2026-11-22', indicators = {}, ...ratings }: Case): DraftReason[] {
  const table: SiteTable = {
    today,
    rubrics: { five: ['1', '2', '3', '4', '5'] },
    units: ['alder'],
    strategies: { a: strategy, b: {} },
    indicators,
    routines: {
      ...(ratings.may || fields.may ? { [may]: [ratings.may ?? {}, fields.may ?? {}] } : {}),
      [oct]: [{ b: 'green', ...ratings.oct }, fields.oct ?? {}],
      [feb]: [ratings.feb ?? {}, { status: 'preparing', ...fields.feb }],
    },
  };
  const site = makeSite(table);
  const preparation = prepare(site, pick(site.routines, feb));
  const [a, b] = [knownOf(preparation, pick(site.strategies, 'a')), knownOf(preparation, pick(site.strategies, 'b'))];
  return reasonsOf(
    a,
    [a, b].flatMap(({ level }) => (level ? [heightOf(level)] : [])),
  );
}

const kindsIn = (given: Case): string[] => reasonsIn(given).map(({ kind }) => kind);

const green = { oct: { a: 'green' } };
const milestone = (due: string, fields: object = {}): StrategyRow => ({
  years: { '2026-27': { milestones: [{ id: 'm', title: 'All trained', due, ...fields }] } },
});
const moved = { moved: [{ from: '2026-09-01', why: 'Nobody was hired.' }] };
const falling: NonNullable<SiteTable['indicators']>[string] = {
  strategies: ['a'],
  data: 'period,unit,value\n2024-25,alder,60\n2025-26,alder,58\n',
};
const promise: RoutineRow = { nextSteps: [{ id: 's', text: 'Call', owner: 'Luis', due: '2026-06-01', strategy: 'a' }] };
const carried = (due: string): RoutineRow => ({ followUps: [{ step: `${may}#s`, carried: { due, why: 'It took longer.' } }] });

test('nothing is noticed about a strategy that goes well', () => {
  expect(reasonsIn(green)).toEqual([]);
});

describe('each reason alone', () => {
  test.each<[string, Case, readonly string[]]>([
    ['fell in the rating prepared', { oct: { a: 'green' }, feb: { a: 'amber-green' } }, ['fell']],
    ['fell last time, and nothing is prepared yet', { may: { a: 'green' }, oct: { a: 'amber-green' } }, ['fell']],
    ['fell last time, and is prepared as it was', { may: { a: 'green' }, oct: { a: 'amber-green' }, feb: { a: 'amber-green' } }, []],
    ['a rating still open says nothing', { oct: { a: 'green' }, feb: { a: '?' } }, []],
    ['a rating of one school says nothing', { ...green, feb: { 'a@alder': 'red' } }, []],
    ['a trial does not count', { may: { a: 'red' }, oct: { a: 'green' }, fields: { may: { trial: true } } }, []],
    ['a new scale is no fall', { oct: { a: 'green' }, feb: { a: 'five:4' } }, []],
    ['the lowest level of all', { oct: { a: 'amber-red' } }, ['lowest']],
    ['the weaker half, not the lowest', { oct: { a: 'amber-red', b: 'red' } }, ['low']],
    ['the weaker half together', { oct: { a: 'amber-red', b: 'amber-red' } }, ['low']],
    ['the lowest, but in the stronger half', { oct: { a: 'amber-green' } }, []],
    ['the middle of five is not the weaker half', { oct: { a: 'five:3' } }, []],
    ['the second of five', { oct: { a: 'five:2' } }, ['lowest']],
    ['above all of its elements', { oct: { a: { overall: 'green', elements: ['amber-green'] } } }, ['outside-range']],
    ['raters two levels apart', { oct: { a: rated({ spread: { planning: { 'amber-red': 1, green: 4 } } }) } }, ['far-apart']],
    ['raters one level apart', { oct: { a: rated({ spread: { planning: { 'amber-green': 1, green: 4 } } }) } }, []],
    ['a milestone overdue', { ...green, strategy: milestone('2026-11-21') }, ['milestones-overdue']],
    ['a milestone due today', { ...green, strategy: milestone('2026-11-22') }, []],
    ['a milestone done', { ...green, strategy: milestone('2026-11-01', { done: '2026-11-05' }) }, []],
    ['a milestone moved', { ...green, strategy: milestone('2026-12-01', moved) }, ['milestones-moved']],
    ['moved, and overdue again', { ...green, strategy: milestone('2026-11-01', moved) }, ['milestones-overdue']],
    ['moved, and done', { ...green, strategy: milestone('2026-12-01', { ...moved, done: '2026-11-01' }) }, []],
    ['an indicator off target', { ...green, indicators: { it: { ...falling, targets: [{ by: '2026-27', value: 70 }] } } }, ['off-target']],
    ['an indicator moving the wrong way', { ...green, indicators: { it: falling } }, ['wrong-way']],
    [
      'one of each',
      { ...green, indicators: { it: falling, other: { ...falling, targets: [{ by: '2026-27', value: 70 }] } } },
      ['off-target', 'wrong-way'],
    ],
    ['an indicator of another strategy', { ...green, indicators: { it: { ...falling, strategies: ['b'] } } }, []],
    ['a step overdue', { ...green, fields: { may: promise } }, ['steps-overdue']],
    ['a step carried once', { ...green, fields: { may: promise, oct: carried('2026-12-01') } }, []],
    [
      'a step carried twice, in answers that are prepared',
      { ...green, fields: { may: promise, oct: carried('2026-12-01'), feb: carried('2027-04-01') } },
      ['steps-carried'],
    ],
    [
      'a step whose answer is prepared: done',
      { ...green, fields: { may: promise, feb: { followUps: [{ step: `${may}#s`, done: '2026-11-01' }] } } },
      [],
    ],
    ['a promise of its own does not count yet', { ...green, fields: { feb: promise } }, []],
    ['rated before, and passed since', { may: { a: 'green' } }, ['stale']],
    ['passed, but now prepared', { may: { a: 'green' }, feb: { a: 'green' } }, []],
    ['never rated', {}, ['unrated']],
    ['people could not rate it', { oct: { a: '-' } }, ['unrated']],
    ['somebody disagrees', { oct: { a: rated({ dissent: 'The principals see it differently.' }) } }, ['disputed']],
  ])('%s', (_, given, kinds) => {
    expect(kindsIn(given)).toEqual(kinds);
  });
});

function rated(fields: RatingRow): RatingRow {
  return { overall: 'green', ...fields };
}

test('all together stand by their weight, and their weights are summed', () => {
  const reasons = reasonsIn({
    may: { a: 'amber-green' },
    oct: {
      a: {
        overall: 'red',
        elements: ['green', 'amber-red', 'amber-red'],
        dissent: 'Not so bad.',
        spread: { capacity: { red: 1, 'amber-red': 2, 'amber-green': 1 } },
      },
    },
    strategy: {
      years: {
        '2026-27': {
          milestones: [
            { id: 'late', title: 'Late', due: '2026-11-01' },
            { id: 'moved', title: 'Moved', due: '2026-12-01', ...moved },
          ],
        },
      },
    },
    fields: {
      may: { nextSteps: [...(promise.nextSteps ?? []), { id: 'two', text: 'Write', owner: 'Luis', due: '2026-06-01', strategy: 'a' }] },
      oct: carried('2026-12-01'),
      feb: carried('2027-04-01'),
    },
  });
  expect(reasons.map((reason) => [reason.kind, weightOf(reason)])).toEqual([
    ['fell', 9],
    ['lowest', 8],
    ['outside-range', 7],
    ['far-apart', 6],
    ['milestones-overdue', 5],
    ['milestones-moved', 4],
    ['steps-carried', 3],
    ['steps-overdue', 2],
    ['disputed', 2],
  ]);
  expect(weightOfAll(reasons)).toBe(46);
  expect(weightOfAll([])).toBe(0);
});

test('days are counted to the routine’s own day once that has passed', () => {
  const strategy = milestone('2027-02-11');
  expect(kindsIn({ ...green, strategy, today: '2027-03-01' })).toEqual([]);
  expect(kindsIn({ ...green, strategy: milestone('2027-02-10'), today: '2027-03-01' })).toEqual(['milestones-overdue']);
});

test('reasons say what they rest on', () => {
  const spread = { capacity: { red: 1, 'amber-green': 0, green: 3 }, planning: { 'amber-red': 1, green: 1 } };
  const [, , apart] = reasonsIn({ may: { a: 'green' }, oct: { a: { overall: 'red', spread } } });
  expect(apart).toMatchObject({
    kind: 'far-apart',
    rating: { id: `${oct}/a` },
    spread: {
      element: 'capacity',
      apart: 3,
      chosen: [
        { level: { id: 'red' }, raters: 1 },
        { level: { id: 'green' }, raters: 3 },
      ],
    },
  });
  const [stale] = reasonsIn({ may: { a: 'green' } });
  expect(stale).toMatchObject({ kind: 'stale', rating: { id: `${may}/a` }, passed: { id: oct } });
});

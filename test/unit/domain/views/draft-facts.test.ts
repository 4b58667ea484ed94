import { describe, expect, test } from 'vitest';
import { broadFacts, factsOf, weakestElements, type DraftFact } from '../../../../src/domain/views/draft-facts.ts';
import { knownOf, prepare } from '../../../../src/domain/views/draft-known.ts';
import { heightOf, reasonsOf } from '../../../../src/domain/views/draft-reasons.ts';
import { makeSite, pick, ratingAt, type RatingRow, type RoutineRow, type SiteTable, type StrategyRow } from '../../../make-site.ts';

const [may, oct, feb] = ['2026-05-14-may', '2026-10-15-oct', '2027-02-11-feb'] as const;
const evidence = ['One.', 'Two.', 'Three.'].map((text) => ({ text }));

/** The facts for a deep dive into strategy `a`, beside one at green. */
function factsIn(rating: RatingRow, strategy: StrategyRow = {}, fields: RoutineRow = {}, today = '2026-11-22'): DraftFact[] {
  const site = makeSite({
    today,
    strategies: { a: strategy, b: {} },
    routines: { [may]: [{ a: 'green' }, fields], [oct]: { a: rating, b: 'green' }, [feb]: [{}, { status: 'preparing' }] },
  });
  const preparation = prepare(site, pick(site.routines, feb));
  const known = knownOf(preparation, pick(site.strategies, 'a'));
  const reasons = reasonsOf(known, [1, ...(known.level ? [heightOf(known.level)] : [])]);
  return factsOf(preparation, known, reasons, []);
}

const kinds = (facts: readonly DraftFact[]): string[] => facts.map(({ kind }) => kind);

describe('facts of a deep dive', () => {
  test('the rating first, then what people saw, then what each reason rests on, then what helps to solve it', () => {
    const strategy: StrategyRow = {
      deliveryChain: [{ who: 'Principal', weak: 'In two schools' }, { who: 'Teacher' }],
      years: { '2026-27': { milestones: [{ id: 'm', title: 'M', due: '2026-11-01' }] } },
    };
    expect(kinds(factsIn({ overall: 'red', elements: ['red', 'green', 'green'], evidence: evidence.slice(0, 2) }, strategy))).toEqual([
      'rating',
      'evidence',
      'evidence',
      'weakest-elements',
      'milestone-overdue',
      'weak-link',
      'success',
    ]);
  });

  test('no more than seven, and two of a kind', () => {
    const milestones = [1, 2, 3].map((day) => ({ id: `m${day}`, title: `M${day}`, due: `2026-11-0${day}` }));
    const nextSteps = [1, 2, 3].map((step) => ({ id: `s${step}`, text: 'Call', owner: 'Luis', due: '2026-06-01', strategy: 'a' }));
    const facts = factsIn(
      { overall: 'red', elements: ['red', 'green', 'green'], evidence },
      { years: { '2026-27': { milestones } } },
      { nextSteps },
    );
    expect(kinds(facts)).toEqual(['rating', 'evidence', 'evidence', 'weakest-elements', 'milestone-overdue', 'milestone-overdue', 'step']);
    expect(facts[4]).toMatchObject({ milestone: { id: 'm1' }, days: 21 });
  });

  test('a whole below its parts says so, and not which part is weakest', () => {
    const facts = factsIn({ overall: 'red', elements: ['green', 'green', 'amber-green'], outsideRangeBecause: 'Too early.' });
    expect(kinds(facts)).toEqual(['rating', 'outside-range', 'success']);
    expect(facts[1]).toMatchObject({ side: 'below', because: 'Too early.' });
  });

  test('what raters and those who disagree say', () => {
    const spread = { planning: { red: 1, green: 1 } };
    expect(kinds(factsIn({ overall: 'green', dissent: 'No.', spread }))).toEqual(['rating', 'far-apart', 'dissent', 'success']);
  });

  test('a moved milestone and this year’s success', () => {
    const moved = [{ from: '2026-09-01', why: 'Nobody was hired.' }];
    const strategy = { years: { '2026-27': { success: 'All do.', milestones: [{ id: 'm', title: 'M', due: '2027-01-15', moved }] } } };
    expect(factsIn({ overall: 'green' }, strategy).slice(1)).toMatchObject([
      { kind: 'milestone-moved', milestone: { id: 'm' } },
      { kind: 'success-this-year', year: '2026-27', what: 'All do.' },
    ]);
  });

  test('a rating that was passed over, or never made', () => {
    const site = makeSite({ strategies: ['a', 'b'], routines: { [may]: { a: 'green' }, [oct]: {}, [feb]: [{}, { status: 'preparing' }] } });
    const preparation = prepare(site, pick(site.routines, feb));
    const facts = (id: string): string[] => {
      const known = knownOf(preparation, pick(site.strategies, id));
      return kinds(factsOf(preparation, known, reasonsOf(known, []), []));
    };
    expect(facts('a')).toEqual(['rating', 'passed', 'success']);
    expect(facts('b')).toEqual(['never-rated', 'success']);
  });
});

test.each<[string, RatingRow, readonly string[]]>([
  ['the lowest', { overall: 'red', elements: ['red', 'green', 'red'] }, ['planning', 'evidence']],
  ['none where all are alike', { overall: 'red', elements: ['red', 'red', 'red'] }, []],
  ['those that were rated', { overall: 'red', elements: ['green', 'red'] }, ['capacity']],
  ['none without elements', { overall: 'red' }, []],
  ['none without a rating', { notRated: 'Too early.' }, []],
])('weakest elements: %s', (_, rating, ids) => {
  const site = makeSite({ strategies: ['a'], routines: { [oct]: { a: rating } } });
  expect(weakestElements(ratingAt(site, `${oct}/a`)).map(({ element }) => element.id)).toEqual(ids);
});

describe('facts of the broad look', () => {
  const measure = (outcome: 'met' | 'missed', value: string) => ({
    measure: 'Readers',
    years: { '2025-26': '50 %', '2026-27': '60 %' },
    results: { '2025-26': { outcome, value } },
  });
  const table: SiteTable = {
    goals: {
      reading: { order: 1, measures: [measure('met', '50 %'), measure('missed', '40 %')] },
      belonging: { order: 2 },
      other: { order: 3, measures: [measure('met', '50 %')] },
    },
    strategies: { a: { goals: ['reading', 'belonging'] }, b: { goals: ['belonging'] } },
    series: ['series', 'others'],
    routines: {
      [may]: [{ a: 'red', reading: 'red' }, { nextSteps: [{ id: 's', text: 'Call', owner: 'Luis', due: '2026-06-01' }] }],
      [oct]: [{ a: 'green', b: 'green', belonging: 'red', plan: 'amber-red' }, {}],
      '2026-10-20-others': [{}, { series: 'others', nextSteps: [{ id: 't', text: 'Call', owner: 'Luis', due: '2026-06-01' }] }],
      [feb]: [{ reading: 'green', plan: '?' }, { status: 'preparing' }],
    },
  };

  test('bright spots, goals that the strategies serve, levels, the plan, and this series’ promises', () => {
    const site = makeSite(table);
    const preparation = prepare(site, pick(site.routines, feb));
    const facts = broadFacts(
      preparation,
      site.strategies.all.map((strategy) => knownOf(preparation, strategy)),
    );
    expect(facts.map(({ kind, from }) => [kind, from.id])).toEqual([
      ['rose', `${oct}/a`],
      ['goal-rating', `${feb}/reading`],
      ['goal-result', 'reading'],
      ['goal-rating', `${oct}/belonging`],
      ['levels', oct],
      ['plan-rating', `${oct}/plan`],
      ['open-steps', oct],
    ]);
    expect(facts[2]).toMatchObject({ row: { latest: { result: { value: '40 %' } } } });
    expect(facts[6]).toMatchObject({ open: 1, overdue: 1, carriedTwice: 0 });
  });

  test('before the first stocktake there is little', () => {
    const site = makeSite({ strategies: ['a'], routines: { [feb]: [{}, { status: 'preparing' }] } });
    const preparation = prepare(site, pick(site.routines, feb));
    const facts = broadFacts(preparation, [knownOf(preparation, pick(site.strategies, 'a'))]);
    expect(facts.map(({ kind, from }) => [kind, from.id])).toEqual([['levels', feb]]);
  });
});

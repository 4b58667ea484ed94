import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresses, addressOf, noteAnchor, ratingAnchor, stepAnchor } from '../../../src/domain/addresses.ts';
import { kindNames } from '../../../src/schemas/kinds.ts';

describe('addresses', () => {
  test.each([
    [addresses.home(), '/'],
    [addresses.strategies(), '/strategies/'],
    [addresses.strategy('reading'), '/strategies/reading/'],
    [addresses.leagueTables(), '/league-table/'],
    [addresses.leagueTable('plan-2025'), '/league-table/plan-2025/'],
    [addresses.plans(), '/plans/'],
    [addresses.plan('plan-2025'), '/plans/plan-2025/'],
    [addresses.goals(), '/goals/'],
    [addresses.goal('reading'), '/goals/reading/'],
    [addresses.indicators(), '/indicators/'],
    [addresses.indicator('attendance'), '/indicators/attendance/'],
    [addresses.indicatorData('lincoln/attendance'), '/indicators/lincoln/attendance/data.csv'],
    [addresses.units(), '/units/'],
    [addresses.unit('alder'), '/units/alder/'],
    [addresses.series('stocktake'), '/series/stocktake/'],
    [addresses.nextSteps(), '/next-steps/'],
    [addresses.nextStepsOf('plan-2025'), '/next-steps/plan-2025/'],
    [addresses.schedule(), '/schedule/'],
    [addresses.page('how-we-made-it'), '/pages/how-we-made-it/'],
    [addresses.routines(), '/routines/'],
    [addresses.routine('2026-02-12-x'), '/routines/2026-02-12-x/'],
    [addresses.agenda('2026-02-12-x'), '/routines/2026-02-12-x/agenda/'],
    [addresses.routineLeagueTable('2026-02-12-x'), '/routines/2026-02-12-x/league-table/'],
    [addresses.notes('2026-02-12-x'), '/routines/2026-02-12-x/notes/'],
    [addresses.rubrics(), '/rubrics/'],
    [addresses.rubric('stages'), '/rubrics/stages/'],
    [addresses.picture('routines/x/board.png'), '/pictures/routines/x/board.png'],
    [addresses.guide(), '/guide/'],
    [addresses.guideTopic('follow-up'), '/guide/follow-up/'],
    [addresses.guideFiles(), '/guide/files/'],
    [addresses.guideFile('rating'), '/guide/files/rating/'],
    [addresses.rules(), '/guide/rules/'],
    [addresses.rule('held-gap'), '/guide/rules/held-gap/'],
    [addresses.search(), '/search/'],
    [addresses.allPages(), '/all-pages/'],
    [addresses.searchIndex(), '/pagefind/'],
    [addresses.siteStyles(), '/site.css'],
  ])('%s', (address, expected) => {
    expect(address).toBe(expected);
  });

  test('letters of other languages are encoded, the slash of a subfolder is not', () => {
    expect(addresses.strategy('peña/niños')).toBe('/strategies/pe%C3%B1a/ni%C3%B1os/');
    expect(addresses.agenda('peña/2026-02-12-año')).toBe('/routines/pe%C3%B1a/2026-02-12-a%C3%B1o/agenda/');
    expect(addresses.picture('units/a b/100%?#.png')).toBe('/pictures/units/a%20b/100%25%3F%23.png');
  });

  test('decoded, an address is the id again, and two ids never share one', () => {
    const part = fc.stringMatching(/^[\p{Ll}\p{Nd}]+(?:-[\p{Ll}\p{Nd}]+)?$/u);
    const id = fc.oneof(
      part,
      fc.tuple(part, part).map((parts) => parts.join('/')),
    );
    fc.assert(
      fc.property(id, (one) => {
        expect(decodeURIComponent(addresses.strategy(one))).toBe(`/strategies/${one}/`);
      }),
    );
  });
});

describe('the page of a file', () => {
  test.each([
    ['strategy', 'lincoln/reading', '/strategies/lincoln/reading/'],
    ['routine', '2026-02-12-x', '/routines/2026-02-12-x/'],
    ['rating', '2026-02-12-x/reading', '/routines/2026-02-12-x/league-table/'],
    ['rating', 'lincoln/2026-02-12-x/reading--alder', '/routines/lincoln/2026-02-12-x/league-table/'],
    ['rubric', 'stages', '/rubrics/stages/'],
    ['plan', 'plan-2025', '/plans/plan-2025/'],
    ['goal', 'lincoln/reading', '/goals/lincoln/reading/'],
    ['indicator', 'lincoln/attendance', '/indicators/lincoln/attendance/'],
    ['unit', 'alder', '/units/alder/'],
    ['series', 'stocktake', '/series/stocktake/'],
    ['page', 'how-we-made-it', '/pages/how-we-made-it/'],
  ] as const)('%s %s: %s', (kind, id, address) => {
    expect(addressOf(kind, id)).toBe(address);
  });

  test('a place in it: notes on a strategy or goal, a next step, a rating', () => {
    expect([noteAnchor('strategy', 'lincoln/reading'), noteAnchor('goal', 'reading')]).toEqual([
      'strategy-lincoln--reading',
      'goal-reading',
    ]);
    expect(stepAnchor('call-64')).toBe('step-call-64');
    expect(ratingAnchor('strategy', 'lincoln/reading')).toBe('rating-strategy-lincoln--reading');
  });

  test('every other kind has none', () => {
    const without = kindNames.filter((kind) => addressOf(kind, 'x/y') === undefined);
    expect(without).toEqual(['site', 'people']);
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Site } from '../../../../src/domain/site.ts';
import { leagueTable, type LeagueRow, type LeagueTable } from '../../../../src/domain/views/league-table.ts';
import { levelCounts } from '../../../../src/domain/views/level-counts.ts';
import { historyBars } from '../../../../src/domain/views/rating-history.ts';
import { levels, makeEntries, makeSite, pick, siteOf, type SiteTable } from '../../../make-site.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const level = fc.constantFrom(...levels, '-', 'five:1', 'five:3', 'five:5');
const ratings = fc
  .dictionary(fc.constantFrom(...ids, 'plan'), level, { maxKeys: 7 })
  .map((row) => Object.fromEntries(Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))));
const days = ['2025-10-16', '2026-02-12', '2026-05-14', '2026-10-15'];
const routines = fc
  .array(
    fc.tuple(ratings, fc.record({ trial: fc.boolean(), status: fc.constantFrom('held' as const, 'held' as const, 'preparing' as const) })),
    {
      maxLength: days.length,
    },
  )
  .map((rows) => Object.fromEntries(rows.map((row, index) => [`${days[index]}-x`, row])));
const orders = fc.array(fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }), { minLength: ids.length, maxLength: ids.length });

/** A plan of six strategies with some ratings in up to four routines. */
const district: fc.Arbitrary<SiteTable> = fc.tuple(orders, routines).map(([order, held]) => ({
  rubrics: { five: ['1', '2', '3', '4', '5'] },
  strategies: Object.fromEntries(ids.map((id, index) => [id, order[index] === undefined ? {} : { order: order[index] }])),
  routines: held,
}));

const planTable = (site: Site): LeagueTable => leagueTable(pick(site.plans, 'plan'));

/** What tells one table from another. */
function summary({ rows, older, overall, rubric }: LeagueTable): unknown {
  return [rows.map(rowSummary), older.map(rowSummary), overall?.rating.id, rubric?.id];
}

function rowSummary({ strategy, rating, place, shared, movement, flags }: LeagueRow): unknown {
  return [strategy.id, rating?.id, place, shared, movement.kind, flags.map(({ kind }) => kind)];
}

test('the table is the same whatever the order of the files', () => {
  const shuffled = district.chain((table) => {
    const entries = makeEntries(table);
    return fc.record({ table: fc.constant(table), entries: fc.shuffledSubarray(entries, { minLength: entries.length }) });
  });
  fc.assert(
    fc.property(shuffled, ({ table, entries }) => {
      expect(summary(planTable(siteOf(entries)))).toEqual(summary(planTable(makeSite(table))));
    }),
  );
});

test('no strategy is lost or doubled, in the current table or in that of any routine', () => {
  fc.assert(
    fc.property(district, (table) => {
      const site = makeSite(table);
      const plan = pick(site.plans, 'plan');
      for (const { rows, older } of [leagueTable(plan), ...plan.routines.map((routine) => leagueTable(plan, routine))]) {
        expect([...rows, ...older].map(({ strategy }) => strategy.id).toSorted()).toEqual(ids);
      }
    }),
  );
});

/** How far up its scale a row stands. */
function height({ rating }: LeagueRow): number {
  if (rating?.judgement.kind !== 'rated') return -1;
  const { rank, of } = rating.judgement.overall;
  return (rank - 1) / (of - 1);
}

test('a place is one more than the strategies above it, so that ties share one; those not rated come last and have none', () => {
  fc.assert(
    fc.property(district, (table) => {
      const { rows } = planTable(makeSite(table));
      for (const row of rows) {
        const above = rows.filter((other) => height(other) > height(row)).length;
        const ties = rows.filter((other) => height(other) === height(row)).length;
        expect([row.place, row.shared]).toEqual(height(row) < 0 ? [null, false] : [above + 1, ties > 1]);
      }
      expect(rows.map(height)).toEqual(rows.map(height).toSorted((one, other) => other - one));
    }),
  );
});

test('equal levels keep the plan’s own order', () => {
  fc.assert(
    fc.property(district, (table) => {
      const { plan, rows } = planTable(makeSite(table));
      const inOwnOrder = rows.toSorted((one, other) => plan.strategies.indexOf(one.strategy) - plan.strategies.indexOf(other.strategy));
      expect(rows).toEqual(inOwnOrder.toSorted((one, other) => height(other) - height(one)));
    }),
  );
});

test('counts sum to the total', () => {
  fc.assert(
    fc.property(district, (table) => {
      const counts = levelCounts(planTable(makeSite(table)));
      const sum = counts.levels.reduce((all, { count }) => all + count, 0);
      expect(sum + counts.otherScale + counts.notRated).toBe(counts.total);
      expect(counts.total).toBe(ids.length);
    }),
  );
});

test('a history has one bar for each routine that rated something, oldest first', () => {
  fc.assert(
    fc.property(district, (table) => {
      const site = makeSite(table);
      const plan = pick(site.plans, 'plan');
      const last = plan.routines.at(-1);
      if (!last) return;
      const rated = plan.routines.filter(({ fields, ratings: given }) => fields.status === 'held' && !fields.trial && given.length > 0);
      for (const subject of [...plan.strategies, plan]) {
        const bars = historyBars(subject, plan, last, '07-01');
        expect(bars.map(({ routine }) => routine.id)).toEqual(rated.map(({ id }) => id));
        expect(bars.every(({ level: shown, state }) => (shown === null) === (state !== 'rated'))).toBe(true);
        expect(bars[0]?.breaks ?? false).toBe(false);
      }
    }),
  );
});

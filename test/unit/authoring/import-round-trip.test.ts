import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stepImporter } from '../../../src/authoring/import-next-steps.ts';
import { ratingImporter } from '../../../src/authoring/import-ratings.ts';
import { strategyImporter } from '../../../src/authoring/import-strategies.ts';
import type { ImportResult } from '../../../src/authoring/import-table.ts';
import { ratingSheet, stepSheet } from '../../../src/domain/views/sheets.ts';
import { nextStepsCsv } from '../../../src/exports/next-steps-csv.ts';
import { ratingsCsv } from '../../../src/exports/ratings-csv.ts';
import { strategiesCsv } from '../../../src/exports/strategies-csv.ts';
import { levels, pick, type RatingRow, type StrategyRow } from '../../make-site.ts';
import { awkward } from '../../support/awkward.ts';
import { districtOf, importText, problemsOf, stated, statesOf } from '../../support/table-import.ts';

/** A text that a field may hold. */
const text = awkward.filter((one) => /\S/u.test(one));
const day = fc.constantFrom('2026-01-31', '2027-12-01');
const optional = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });

/** Fields without those that are absent, which a schema would take for empty. */
function present<Row extends object>(row: fc.Arbitrary<{ [Field in keyof Row]: Row[Field] | undefined }>): fc.Arbitrary<Row> {
  return row.map((fields) => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Row);
}

const strategy = present<StrategyRow>(
  fc.record({
    title: text,
    description: optional(text),
    goals: fc.constantFrom(['goal'], ['other', 'goal']),
    order: optional(fc.integer({ min: 1, max: 999 })),
    level: optional(fc.constantFrom('district-support' as const, 'school-strategy' as const)),
    rationale: optional(text),
    success: fc.record({ what: text, by: day }),
    lead: fc.oneof(text, fc.constant<{ who: string; until?: string }[]>([{ who: 'Ana', until: '2026-01-01' }, { who: '=Luis' }])),
    team: optional(fc.array(text, { minLength: 1, maxLength: 3 })),
    feedbackLoops: optional(fc.array(text, { minLength: 1, maxLength: 3 })),
    status: fc.constantFrom('active' as const, 'ended' as const),
    reason: optional(text),
    until: optional(day),
  }),
);

const level = fc.constantFrom(...levels);
const rating = present<RatingRow>(
  fc.oneof(
    fc.record({
      overall: level,
      elements: fc.tuple(level, level, level),
      evidence: optional(fc.array(fc.record({ text }), { minLength: 1, maxLength: 3 })),
      ratedBy: optional(text),
      asOf: optional(day),
      body: awkward,
    }),
    fc.record({ notRated: text, body: awkward }),
    fc.record({ body: awkward }),
  ),
);

const step = present<{ text: string }>(
  fc.record({
    text,
    owner: optional(text),
    due: optional(day),
    doneWhen: optional(text),
    strategy: fc.constant('one'),
    goal: fc.constant('goal'),
  }),
);

const goals = { goal: { title: '"A", or; B' }, other: { title: '=1' } };

function expectNothing(result: ImportResult, states: readonly string[]): void {
  expect([problemsOf(result), result.changes]).toEqual([[], []]);
  expect(result.report.rows.length).toBeGreaterThan(1);
  expect(statesOf(result).filter((state) => !states.includes(state))).toEqual([]);
}

describe('what an export wrote, an import reads back unchanged', { timeout: 60_000 }, () => {
  test('strategies', () => {
    const property = fc.property(strategy, strategy, (one, two) => {
      const { site, workspace } = districtOf({ goals, strategies: { one, two } });
      const options = stated();
      const importer = strategyImporter({ site, workspace, plan: pick(site.plans, 'plan'), folder: '', internal: false, options });
      expectNothing(importText(strategiesCsv(site, site.strategies.all), importer, options, workspace), ['unchanged']);
    });
    expect(() => fc.assert(property, { numRuns: 150 })).not.toThrow();
  });

  test('ratings', () => {
    const property = fc.property(rating, rating, text, (one, two, title) => {
      const routines = { '2026-10-15-oct': { one, 'one@north': two, two: two } };
      const { site, workspace } = districtOf({ units: ['north'], strategies: { one: { title }, two: {}, three: {} }, routines });
      const [routine, rubric] = [pick(site.routines, '2026-10-15-oct'), pick(site.rubrics, 'framework')];
      const options = stated();
      const importer = ratingImporter({ site, workspace, routine, rubric, options });
      expectNothing(importText(ratingsCsv(site, ratingSheet(routine, rubric)), importer, options, workspace), ['unchanged', 'empty']);
    });
    expect(() => fc.assert(property, { numRuns: 150 })).not.toThrow();
  });

  test('next steps', () => {
    const property = fc.property(step, step, (one, two) => {
      const nextSteps = [one, two].map((fields, index) => ({ id: `step-${index}`, ...fields }));
      const { site, workspace } = districtOf({ goals, strategies: ['one'], routines: { '2025-10-15-oct': [{}, { nextSteps }] } });
      const options = stated();
      const importer = stepImporter({ site, workspace, routine: null, options });
      expectNothing(importText(nextStepsCsv(site, stepSheet(site, null)), importer, options, workspace), ['unchanged']);
    });
    expect(() => fc.assert(property, { numRuns: 150 })).not.toThrow();
  });
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { divesOf, draftOf, type Draft } from '../../../../src/domain/views/draft.ts';
import { words } from '../../../../src/words/words.ts';
import { levels, makeEntries, makeSite, pick, siteOf, type RatingRow, type RoutineRow, type SiteTable } from '../../../make-site.ts';

type Objective = NonNullable<RoutineRow['objectives']>[number];

const ids = ['a', 'b', 'c', 'd', 'e'];
const [may, oct, feb] = ['2026-05-14-may', '2026-10-15-oct', '2027-02-11-feb'] as const;

const level = fc.constantFrom(...levels);
const noted: RatingRow = { dissent: 'Not so.', evidence: [{ text: 'One.' }], body: 'We think so.' };
const moved = [{ from: '2026-05-01', why: 'Late.' }];
const rating: fc.Arbitrary<string | RatingRow> = fc.oneof(
  fc.constantFrom(...levels, '-', 'five:1', 'five:4'),
  fc.record({ overall: level, elements: fc.array(level, { maxLength: 3 }) }),
  fc.record({ overall: level, spread: fc.record({ capacity: fc.dictionary(level, fc.nat(3)) }) }),
  level.map((overall) => ({ ...noted, overall })),
);
const ratings = fc.dictionary(fc.constantFrom(...ids, 'plan', 'goal'), rating);
const day = fc.constantFrom('2026-06-01', '2026-11-21', '2026-11-22', '2027-01-15', '2027-04-01');
const milestone = fc.record(
  {
    id: fc.constant('m'),
    title: fc.constant('All trained'),
    due: day,
    done: day,
    moved: fc.constant<typeof moved>(moved),
  },
  { requiredKeys: ['id', 'title', 'due'] },
);
const strategy = fc.record({
  years: fc.record({ '2026-27': fc.record({ milestones: fc.array(milestone, { maxLength: 2 }) }) }),
  status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, 'paused' as const, 'proposed' as const),
});
const steps = fc.array(fc.record({ strategy: fc.constantFrom(...ids), due: day }), { maxLength: 4 });
const followUp = (index: number) => ({ step: `${may}#s${index}`, carried: { due: '2026-11-01', why: 'It took longer.' } });
const focus = fc.option(fc.record({ strategies: fc.subarray(ids, { minLength: 1 }) }), { nil: undefined });

/** A plan of five strategies with two stocktakes behind it and one, without an agenda yet, before it. */
const district: fc.Arbitrary<SiteTable> = fc
  .record({
    strategies: fc.tuple(strategy, strategy, strategy, strategy, strategy),
    [may]: ratings,
    [oct]: ratings,
    [feb]: ratings,
    steps,
    minutes: fc.integer({ min: 25, max: 150 }),
    focus,
  })
  .map(({ strategies, minutes, focus: chosen, steps: promised, ...rated }) => {
    const nextSteps = promised.map((step, index) => ({ id: `s${index}`, text: 'Call the families', owner: 'Luis', ...step }));
    return {
      rubrics: { five: ['1', '2', '3', '4', '5'] },
      // The first is always there, so that there is something to look at.
      strategies: Object.fromEntries(
        ids.map((id, index) => [id, { ...strategies[index], ...(index === 0 ? { status: 'active' as const } : {}) }]),
      ),
      routines: {
        [may]: [rated[may], { nextSteps }],
        [oct]: [rated[oct], { followUps: promised.slice(0, 2).map((_, index) => followUp(index)) }],
        [feb]: [rated[feb], { status: 'preparing', minutes, ...(chosen ? { focus: { strategies: ['a', ...chosen.strategies] } } : {}) }],
      },
    };
  });

function draftIn(table: SiteTable): Draft {
  const site = makeSite(table);
  return draftOf(site, pick(site.routines, feb));
}

const sum = ({ parts }: Draft): number => parts.reduce((all, { minutes }) => all + (minutes ?? 0), 0);

test('an empty agenda gets the shape of a T: all minutes, three fifths of them deep, and one to three deep dives', () => {
  const property = fc.property(district, (table) => {
    const draft = draftIn(table);
    expect(sum(draft)).toBe(draft.minutes);
    const deep = draft.parts.filter(({ part }) => part === 'deep-dive');
    expect([1, 2, 3]).toContain(deep.length);
    expect(100 * deep.reduce((all, { minutes }) => all + (minutes ?? 0), 0)).toBeGreaterThanOrEqual(60 * draft.minutes);
    expect(draft.parts.every(({ minutes }) => minutes !== null && minutes >= 5)).toBe(true);
    expect(draft.minutes % 5 > 0 || draft.parts.every(({ minutes }) => (minutes ?? 1) % 5 === 0)).toBe(true);
    expect([draft.parts[0]?.part, draft.parts.at(-1)?.part]).toEqual(['affirm', 'commit']);
  });
  expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
});

test('each deep dive has a kind, one to seven facts and one to three questions, and none is about the same strategy', () => {
  const property = fc.property(district, (table) => {
    const site = makeSite(table);
    const draft = draftOf(site, pick(site.routines, feb));
    const dives = draft.parts.flatMap((part) => divesOf(part));
    expect(new Set(dives.map(({ known }) => known.strategy)).size).toBe(dives.length);
    for (const dive of dives) {
      const questions = words.draftQuestions(site, dive);
      expect(questions.length === new Set(questions).size && questions.length >= 2 && questions.length <= 3).toBe(true);
      expect(dive.facts.length >= 1 && dive.facts.length <= 7).toBe(true);
      for (const fact of dive.facts) expect(words.draftFact(site, fact, draft)).toMatch(/^\P{Ll}.*[.!?”]$/su);
    }
  });
  expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
});

test('a draft that was taken over proposes nothing more', () => {
  const property = fc.property(district, fc.subarray([0, 1, 2, 3, 4, 5]), (table, kept) => {
    const first = draftIn(
      withObjectives(
        table,
        objectivesOf(draftIn(table)).filter((_, index) => kept.includes(index)),
      ),
    );
    const second = draftIn(withObjectives(table, objectivesOf(first)));
    expect(second.parts.map(({ kind }) => kind).filter((kind) => kind !== 'written')).toEqual([]);
  });
  expect(() => fc.assert(property, { numRuns: 300 })).not.toThrow();
});

test('the draft is the same whatever the order of the files', () => {
  const shuffled = district.chain((table) => {
    const entries = makeEntries(table);
    return fc.record({ table: fc.constant(table), entries: fc.shuffledSubarray(entries, { minLength: entries.length }) });
  });
  const property = fc.property(shuffled, ({ table, entries }) => {
    const site = siteOf(entries);
    expect(summary(draftOf(site, pick(site.routines, feb)))).toEqual(summary(draftIn(table)));
  });
  expect(() => fc.assert(property)).not.toThrow();
});

function summary(draft: Draft): unknown {
  const standings = draft.strategies.map(({ known, reasons, place }) => [known.strategy.id, reasons.map(({ kind }) => kind), place]);
  const parts = draft.parts.map((part) => [part.kind, part.minutes, divesOf(part).map(({ known }) => known.strategy.id)]);
  return [standings, parts, draft.missing.map(({ kind }) => kind)];
}

/** The parts of a draft as an author would have written them. */
function objectivesOf({ parts }: Draft): Objective[] {
  return parts.map((part): Objective => {
    if (part.kind === 'written') return part.objective;
    const about = part.kind === 'deep-dive' ? { about: { strategies: [part.dive.known.strategy.id] } } : {};
    return { text: part.kind, part: part.part, ...(part.minutes === null ? {} : { minutes: part.minutes }), ...about };
  });
}

function withObjectives(table: SiteTable, objectives: Objective[]): SiteTable {
  const given = table.routines?.[feb];
  const [rated, fields] = Array.isArray(given) ? given : [{}, {}];
  return { ...table, routines: { ...table.routines, [feb]: [rated, { ...fields, objectives }] } };
}

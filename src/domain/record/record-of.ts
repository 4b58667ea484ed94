import type { Day } from '../../schemas/day.ts';
import { recordSchema, type RecordFields } from '../../schemas/record.ts';
import type { RecordedQuote } from '../../schemas/record/said.ts';
import { mayKnow } from '../may-know.ts';
import { isSameQuote } from '../rules/recorded-quotes.ts';
import type { Routine, Site } from '../site.ts';
import { measuredFor } from './measured-for.ts';
import { peopleIn } from './people-in.ts';
import { earlierFields } from './earlier-fields.ts';
import { goalFields, planFields, rubricFields, seriesFields, settingFields, strategyFields, unitFields } from './recorded-fields.ts';
import { scopeOf } from './scope-of.ts';

/**
 * What a held routine's packet needs to know of files that go on living, as they say it now. Private files stay out of the record of a
 * public routine.
 */
export function recordOf(site: Site, routine: Routine, closed: Day): RecordFields {
  const { date } = routine.fields;
  const scope = scopeOf(site, routine);
  const indicators = measuredFor(site, routine, scope);
  const things = {
    earlier: scope.earlier.map(earlierFields),
    series: scope.series.map((one) => seriesFields(site, routine, one)),
    plans: scope.plans.map((plan) => planFields(plan, scope, date)),
    goals: scope.goals.map((goal) => goalFields(site, goal, date)),
    strategies: scope.strategies.map((strategy) => strategyFields(site, routine, strategy, scope)),
    rubrics: scope.rubrics.map((rubric) => rubricFields(rubric, scope)),
    indicators,
  };
  const units = unitsWith(site, [...scope.units, ...indicators.flatMap(({ cells = [], targets = [] }) => [
    ...cells.map(({ unit }) => unit),
    ...targets.flatMap((target) => target.in ?? []),
  ]).flatMap((id) => site.units.get(id) ?? [])]); // prettier-ignore
  const own = saidBy(routine);
  const people = peopleIn(site, routine, { ...own, ...things });
  return recordSchema.parse(withoutEmpty({ closed, ...own, site: settingFields(site), people, ...things, units: units.map(unitFields) }));
}

/** What a routine's own files say that must not change once it is closed. */
export function saidBy(routine: Routine): Pick<RecordFields, 'ratings' | 'decisions' | 'nextSteps' | 'quotes'> {
  const { decisions = [], nextSteps = [] } = routine.fields;
  return {
    ratings: routine.ratings
      .filter((rating) => rating.judgement.kind !== 'open' && mayKnow(routine, rating))
      .map(({ fields: { strategy, goal, plan, unit, in: within, rubric, overall } }) => {
        return { strategy, goal, plan, unit, in: within, rubric, overall };
      }),
    decisions: decisions.map(({ text }) => text),
    nextSteps: nextSteps.map(({ id, text, owner, due }) => ({ id, text, owner, due })),
    quotes: quotesOf(routine),
  };
}

/** The numbers that key facts and ratings quote, each once. */
function quotesOf(routine: Routine): RecordedQuote[] {
  const facts = (routine.fields.objectives ?? []).flatMap(({ keyFacts = [] }) => keyFacts.flatMap(({ evidence = [] }) => evidence));
  const reasons = routine.ratings.filter((rating) => mayKnow(routine, rating)).flatMap((rating) => rating.fields.evidence ?? []);
  const quotes = [...facts, ...reasons].flatMap(({ indicator, period, unit, group, value }) =>
    indicator === undefined || period === undefined || value === undefined ? [] : [{ indicator, period, unit, group, value }],
  );
  return quotes.filter((quote, at) => quotes.findIndex((one) => isSameQuote(one, quote)) === at);
}

type Units = Site['units']['all'];

/** Units with all those above them, in the district's own order. */
function unitsWith(site: Site, named: Units): Units {
  const all = new Set(named);
  for (const unit of all) if (unit.parent) all.add(unit.parent);
  return site.units.all.filter((unit) => all.has(unit));
}

function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

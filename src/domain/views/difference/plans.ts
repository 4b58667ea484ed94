import type { Change as Amendment } from '../../../schemas/change.ts';
import type { Measure } from '../../../schemas/goal.ts';
import type { TargetFields } from '../../../schemas/indicator.ts';
import type { Goal, Indicator, Plan } from '../../site.ts';
import type { Fact, Where } from './change.ts';
import { factsOfFields, fieldFacts, listFacts, listPart, namesIn, within, type List, type Part } from './fields.ts';
import type { Pair } from './matching.ts';
import { isSame } from './same.ts';

/** Material changes are known by their day and their words. */
export const amendments: List<Amendment> = {
  name: 'change',
  key: ({ on, what }) => `${on} ${what}`,
  title: ({ what }) => what,
  byWords: true,
};

const partsOfPlan: readonly Part<Plan>[] = [
  {
    fields: ['status', 'ended'],
    facts: ({ before, after }) => (before.fields.status === after.fields.status ? [] : [{ kind: 'status', before, thing: after }]),
  },
  listPart('changes', amendments, ({ changes }) => changes),
];

export function planFacts(pair: Pair<Plan>): Fact[] {
  return factsOfFields(pair, partsOfPlan);
}

const measures: List<Measure> = { name: 'measure', key: ({ measure }) => measure, byWords: true };

const partsOfGoal: readonly Part<Goal>[] = [
  {
    fields: ['measures'],
    facts: ({ was, after }) => listFacts(within(after, 'measures'), measures, was.measures, after.fields.measures, measureFacts),
  },
];

export function goalFacts(pair: Pair<Goal>): Fact[] {
  return factsOfFields(pair, partsOfGoal);
}

/** Targets are known by what they are for; one with another value is the same target, changed. */
const targets: List<TargetFields> = {
  name: 'target',
  key: ({ by, kind, in: unit = '', group = '' }) => `${by} ${kind} ${unit} ${group}`,
  title: ({ by }) => by,
};

export function indicatorFacts(pair: Pair<Indicator>): Fact[] {
  return factsOfFields(pair, [listPart('targets', targets, (fields) => fields.targets)]);
}

/** What changed about a measure, its targets and results year by year. */
function measureFacts(was: Measure, is: Measure, at: Where): Fact[] {
  return [
    ...fieldFacts(at, was, is, ['years', 'results']),
    ...namesIn(was.years, is.years).flatMap((year) => inYear(at, 'years', year, was.years[year], is.years[year])),
    ...namesIn(was.results, is.results).flatMap((year) => inYear(at, 'results', year, was.results?.[year], is.results?.[year])),
  ];
}

function inYear(at: Where, field: 'years' | 'results', year: string, from: unknown, to: unknown): Fact[] {
  if (isSame(from, to)) return [];
  return [{ kind: 'field', ...at, path: [...at.path, field, '*'], item: at.item && { ...at.item, year }, from, to }];
}

import type { Milestone, StrategyYear } from '../../../schemas/milestone.ts';
import type { StrategyFields } from '../../../schemas/strategy.ts';
import type { Strategy } from '../../site.ts';
import type { Fact, Where } from './change.ts';
import { factsOfFields, fieldFacts, listFacts, listPart, namesIn, within, type Part } from './fields.ts';
import type { Pair } from './matching.ts';
import { amendments } from './plans.ts';
import { isSame } from './same.ts';

type ItemOf<Field extends keyof StrategyFields> = Extract<StrategyFields[Field], readonly unknown[]>[number];

const parts: readonly Part<Strategy>[] = [
  {
    fields: ['status', 'until', 'reason'],
    facts: ({ before, after }) => {
      if (before.fields.status === after.fields.status) return [];
      return [{ kind: 'status', before, thing: after }];
    },
  },
  { fields: ['years'], facts: yearFacts },
  listPart('changes', amendments, ({ changes }) => changes),
  listPart('pauses', { name: 'pause', key: ({ from }: ItemOf<'pauses'>) => from }, ({ pauses }) => pauses),
  listPart(
    'stages',
    { name: 'stage', key: ({ stage, unit = '' }: ItemOf<'stages'>) => `${stage} ${unit}`, title: ({ stage }) => stage },
    ({ stages }) => stages,
  ),
  listPart('deliveryChain', { name: 'link', key: ({ who }: ItemOf<'deliveryChain'>) => who }, (fields) => fields.deliveryChain),
  listPart('risks', { name: 'risk', key: ({ risk }: ItemOf<'risks'>) => risk, byWords: true }, ({ risks }) => risks),
  listPart('metrics', { name: 'metric', key: ({ stakeholder }: ItemOf<'metrics'>) => stakeholder }, ({ metrics }) => metrics),
];

export function strategyFacts(pair: Pair<Strategy>): Fact[] {
  return factsOfFields(pair, parts);
}

/** What changed in each school year of a strategy. */
function yearFacts({ was, after }: Pair<Strategy>): Fact[] {
  return namesIn(was.years, after.fields.years).flatMap((year) => inYear(after, year, was.years?.[year], after.fields.years?.[year]));
}

function inYear(strategy: Strategy, year: string, was: StrategyYear = {}, is: StrategyYear = {}): Fact[] {
  const list = { name: 'milestone', key: ({ id }: Milestone) => id, title: ({ title }: Milestone) => title, year } as const;
  const where = within(strategy, 'years', '*');
  const milestones = { ...where, path: [...where.path, 'milestones'] };
  const ofYear = { ...where, item: { name: 'year', title: year, year } } as const;
  return [
    ...listFacts(milestones, list, was.milestones, is.milestones, (from, to, at) => milestoneFacts(strategy, from, to, at)),
    ...fieldFacts(ofYear, was, is, ['milestones']),
  ];
}

/** Reaching a milestone and moving it are events of their own. */
function milestoneFacts(strategy: Strategy, was: Milestone, is: Milestone, at: Where): Fact[] {
  const isNowDone = was.done === undefined && is.done !== undefined;
  const hasMoved = was.due !== is.due;
  const keepsReasons = (was.moved ?? []).every((earlier) => is.moved?.some((one) => isSame(one, earlier)));
  return [
    ...(isNowDone ? [{ kind: 'milestone-done', strategy, milestone: is } as const] : []),
    ...(hasMoved ? [{ kind: 'milestone-moved', strategy, milestone: is, from: was.due } as const] : []),
    ...fieldFacts(at, was, is, [...(isNowDone ? ['done'] : []), ...(hasMoved ? ['due', ...(keepsReasons ? ['moved'] : [])] : [])]),
  ];
}

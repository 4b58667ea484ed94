import type { CellsFact, Change, Fact, GateFact, SectionName } from './change.ts';
import { cellFacts } from './cells.ts';
import { factsOfFields } from './fields.ts';
import { gateFacts } from './gate.ts';
import type { Matched, Matching, NamedThing, Pair } from './matching.ts';
import type { TextsOf } from './packets.ts';
import { goalFacts, indicatorFacts, planFacts } from './plans.ts';
import { rubricFacts, seriesFacts } from './setup.ts';
import { strategyFacts } from './strategies.ts';

/** What changed in the files that go on living beside the packets of routines. */
export function livingChanges(matching: Matching, textsOf: TextsOf): Change[] {
  const { plans, strategies, goals, indicators, rubrics, series, units } = matching;
  return [
    ...changesOf('plans', plans, planFacts, textsOf),
    ...changesOf('plans', strategies, strategyFacts, textsOf),
    ...changesOf('plans', goals, goalFacts, textsOf),
    ...changesOf('plans', indicators, indicatorFacts, textsOf),
    ...numberChanges(matching),
    ...changesOf('rubrics', rubrics, rubricFacts, textsOf),
    ...changesOf('settings', series, seriesFacts, textsOf),
    ...changesOf('settings', units, factsOfFields, textsOf),
  ];
}

/** What changed about the things of one kind: those that are new, those that stand in both, those that are gone. */
export function changesOf<T extends NamedThing>(
  section: SectionName,
  { added, pairs, removed }: Matched<T>,
  factsOf: (pair: Pair<T>) => readonly Fact[],
  textsOf: TextsOf,
): Change[] {
  return [
    ...added.map((thing): Change => ({ section, path: thing.source.path, fact: { kind: 'new', thing } })),
    ...pairs.flatMap((pair) => [
      ...renaming(pair),
      ...[...factsOf(pair), ...textsOf(pair)].map((fact) => ({ section, path: pair.after.source.path, fact })),
    ]),
    ...removed.map((thing): Change => ({ section, path: thing.source.path, fact: { kind: 'removed', thing } })),
  ];
}

/** What became of the numbers of indicators; what protects them, and newly visible ones, come before all others. */
function numberChanges({ indicators: { added, pairs }, now }: Matching): Change[] {
  const facts = [
    ...pairs.flatMap(({ before, after }) => [...gateFacts(before, after, now), ...cellFacts(before, after, now)]),
    ...added.flatMap((indicator) => [...gateFacts(null, indicator, now), ...cellFacts(null, indicator, now)]),
  ];
  const first = (fact: CellsFact | GateFact): number => Number(fact.kind === 'cells' && fact.became !== 'visible');
  return facts
    .toSorted((one, other) => first(one) - first(other))
    .map((fact) => ({ section: 'numbers', path: `indicators/${fact.indicator.id}/${fileOf(fact)}`, fact }));
}

function fileOf(fact: CellsFact | GateFact): string {
  if (fact.kind === 'cells') return 'data.csv';
  return fact.kind === 'forgotten' ? 'hidden.csv' : 'index.md';
}

/** A thing that has another id than it had. */
export function renaming({ before, after }: Pair): Change[] {
  return before.id === after.id ? [] : [{ section: 'renamed', path: after.source.path, fact: { kind: 'renamed', before, thing: after } }];
}

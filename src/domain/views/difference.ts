import type { Site } from '../site.ts';
import { sections, type CellsFact, type Change, type Fact, type GateFact, type SectionName } from './difference/change.ts';
import type { ChangedFile } from './difference/changed-file.ts';
import { cellFacts } from './difference/cells.ts';
import { factsOfFields } from './difference/fields.ts';
import { gateFacts } from './difference/gate.ts';
import { otherFiles, pictureChanges } from './difference/files.ts';
import { matchSites, type Matched, type Matching, type NamedThing, type Pair } from './difference/matching.ts';
import { packetChanges, type TextsOf } from './difference/packets.ts';
import { goalFacts, indicatorFacts, planFacts } from './difference/plans.ts';
import { peopleFacts, rubricFacts, seriesFacts, settingFacts } from './difference/setup.ts';
import { strategyFacts } from './difference/strategies.ts';
import { textFacts } from './difference/texts.ts';

/** What is another on one site than on another, in parts that begin with what a reviewer wants to know first. */
export interface Difference {
  /** Those in which something changed. */
  readonly sections: readonly { readonly name: SectionName; readonly changes: readonly Change[] }[];
}

/**
 * What changed between a site as it was and as it is. `files` are those whose bytes changed: with them, renamed and merely rewritten
 * files are known as such; without them, every file is taken for one that may have changed.
 */
export function differenceBetween(before: Site, after: Site, files?: readonly ChangedFile[]): Difference {
  const changed = files ?? [];
  const matching = matchSites(before, after, changed);
  const touched = files && new Set(files.flatMap((file) => (file.kind === 'moved' ? [] : [file.path])));
  const textsOf: TextsOf = (pair) => (touched?.has(pair.after.source.path) === false ? [] : textFacts(pair, matching));
  const { plans, strategies, goals, indicators, rubrics, series, units, pages, routines, boardReports } = matching;
  const told: Change[] = [
    ...changesOf('plans', plans, planFacts, textsOf),
    ...changesOf('plans', strategies, strategyFacts, textsOf),
    ...changesOf('plans', goals, goalFacts, textsOf),
    ...changesOf('plans', indicators, indicatorFacts, textsOf),
    ...numberChanges(matching),
    ...changesOf('rubrics', rubrics, rubricFacts, textsOf),
    ...packetChanges(matching, textsOf),
    ...routines.pairs.flatMap(renaming),
    ...settingFacts(before, after, matching).map((fact) => ({ section: 'settings', path: 'site.yaml', fact }) as const),
    ...peopleFacts(before, after, matching).map((fact) => ({ section: 'settings', path: 'people.yaml', fact }) as const),
    ...changesOf('settings', series, seriesFacts, textsOf),
    ...changesOf('settings', units, factsOfFields, textsOf),
    ...changesOf('routines', boardReports, factsOfFields, textsOf).filter(({ fact }) => fact.kind !== 'renamed'),
    ...changesOf('pages', pages, factsOfFields, textsOf),
    ...pictureChanges(before, after, changed),
  ];
  const left = otherFiles(changed, told, matching);
  return inSections([...told, ...left.map((fact): Change => ({ section: 'files', path: fact.path, fact }))]);
}

function inSections(changes: readonly Change[]): Difference {
  const grouped = Map.groupBy(changes, ({ section }) => section);
  return { sections: sections.flatMap((name) => (grouped.has(name) ? [{ name, changes: grouped.get(name) ?? [] }] : [])) };
}

/** What changed about the things of one kind: those that are new, those that stand in both, those that are gone. */
function changesOf<T extends NamedThing>(
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

function renaming({ before, after }: Pair): Change[] {
  return before.id === after.id ? [] : [{ section: 'renamed', path: after.source.path, fact: { kind: 'renamed', before, thing: after } }];
}

import type { Site } from '../site.ts';
import { sections, type Change, type SectionName } from './difference/change.ts';
import type { ChangedFile } from './difference/changed-file.ts';
import { factsOfFields } from './difference/fields.ts';
import { otherFiles, pictureChanges } from './difference/files.ts';
import { changesOf, livingChanges, renaming } from './difference/living.ts';
import { matchSites } from './difference/matching.ts';
import { packetChanges, type TextsOf } from './difference/packets.ts';
import { recordChanges } from './difference/records.ts';
import { renamesBetween } from './difference/renames.ts';
import { peopleFacts, settingFacts } from './difference/setup.ts';
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
  const matching = matchSites(before, after, renamesBetween(before, after, changed));
  const touched = files && new Set(files.flatMap((file) => (file.kind === 'moved' ? [] : [file.path])));
  const textsOf: TextsOf = (pair) => (touched?.has(pair.after.source.path) === false ? [] : textFacts(pair, matching));
  const { pages, routines, boardReports } = matching;
  const told: Change[] = [
    ...settingFacts(before, after, matching).map((fact) => ({ section: 'settings', path: 'site.yaml', fact }) as const),
    ...peopleFacts(before, after, matching).map((fact) => ({ section: 'settings', path: 'people.yaml', fact }) as const),
    ...livingChanges(matching, textsOf),
    ...packetChanges(matching, textsOf),
    ...recordChanges(after, matching),
    ...routines.pairs.flatMap(renaming),
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

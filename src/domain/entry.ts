import type { Fields, KindName } from '../schemas/kinds.ts';
import type { IndicatorTables } from './data-table.ts';
import type { Facts } from './facts.ts';
import type { Issue, Position, RuleName } from './issue.ts';
import { issue } from './issue.ts';
import type { Prose } from './prose.ts';

/** A path into a file's fields. */
export type FieldPath = readonly (string | number)[];

/** Where an entry was written. */
export interface Source {
  /** The file as its author knows it, such as `content/strategies/reading.md`. */
  readonly file: string;
  /** Its path from the content root. */
  readonly path: string;
  /** Its path on disk. */
  readonly disk: string;
  /** Where a field stands: its value, or with `'key'` its name; the nearest field around it where it is absent. */
  locate(path: FieldPath, part?: 'key' | 'value'): Position;
  /** Where the header ends. */
  readonly end: Position;
}

/** One file that passed its schema. */
export interface Entry<Name extends KindName = KindName> {
  readonly kind: Name;
  readonly id: string;
  /** The subfolder within its kind's folder, or `''`. */
  readonly folder: string;
  readonly fields: Fields[Name];
  readonly body: Prose;
  readonly source: Source;
  /** From the private root: it reaches the internal build alone. */
  readonly internal: boolean;
}

/** Everything that was read, for rules and for `Site`. */
export interface Entries {
  of<Name extends KindName>(kind: Name): readonly Entry<Name>[];
  get<Name extends KindName>(kind: Name, id: string): Entry<Name> | undefined;
  /** Ids of a kind, those of files that failed their schema included, so that one mistake gives one message. */
  ids(kind: KindName): readonly string[];
  has(kind: KindName, id: string): boolean;
  /** The kind and id of each file by its path from the content root, for links between files. */
  readonly places: ReadonlyMap<string, { readonly kind: KindName; readonly id: string }>;
  /** Pictures by their path from the content root. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** The tables of indicators, by the indicator's id. */
  readonly tables: ReadonlyMap<string, IndicatorTables>;
}

/** A picture that may be published. */
export interface Picture {
  /** Path from the content root, such as `routines/2026-10-15-october/board.png`. */
  readonly path: string;
  /** Path on disk. */
  readonly file: string;
  readonly format: 'png' | 'jpeg' | 'webp';
  readonly internal: boolean;
}

/** The id that a reference means: in the same subfolder first, then at the top. */
export function resolveId(entries: Entries, kind: KindName, reference: string, folder: string): string | undefined {
  const near = folder === '' ? reference : `${folder}/${reference}`;
  return [near, reference].find((id) => entries.has(kind, id));
}

/** A step's address with the full id of its routine, where that is known. */
export function resolveStep(entries: Entries, address: string, folder: string): string {
  const [routine = '', step = ''] = address.split('#');
  return `${resolveId(entries, 'routine', routine, folder) ?? routine}#${step}`;
}

/** An issue at a field of an entry, or of what was made of it. */
export function issueAt<Rule extends RuleName>(
  { source }: Pick<Entry, 'source'>,
  path: FieldPath,
  rule: Rule,
  facts: Facts[Rule],
  part?: 'key' | 'value',
): Issue {
  return issue(rule, source.file, source.locate(path, part), facts);
}

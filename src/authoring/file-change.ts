import type { Entries, Entry, Source } from '../domain/entry.ts';
import type { Site } from '../domain/site.ts';

/** One of the two folders of content. */
export type RootName = 'content' | 'private';

/** What a command means to do to one file or folder below a root; nothing is written before every change is known. */
export type FileChange = {
  /** The root that paths count from; without it, the content root. */
  readonly root?: RootName;
} & (
  | NewFile
  /** `text` is the whole new text; only what changed differs from the old one. */
  | { readonly kind: 'edit'; readonly path: string; readonly text: string }
  /** `toRoot` is the root to which it goes; without it, it stays in its own. */
  | { readonly kind: 'move'; readonly from: string; readonly to: string; readonly toRoot?: RootName }
);

/** A file that is not there yet. */
export interface NewFile {
  readonly kind: 'create';
  readonly path: string;
  readonly text: string;
}

/** The content as a command finds it. */
export interface Workspace {
  readonly entries: Entries;
  /** `null` while the content has errors. */
  readonly site: Site | null;
  /** The text of a file that was read, byte for byte. */
  textOf(file: { readonly source: Pick<Source, 'disk'> }): string;
  /** The rubrics of the guides as files, by their ids. */
  readonly rubrics: ReadonlyMap<string, string>;
  /** Whether a file or folder stands at a path from a root, the content root if none is named. */
  exists(path: string, root?: RootName): boolean;
}

/** The root that an entry's file stands in. */
export function rootOf({ internal }: Entry): RootName {
  return internal ? 'private' : 'content';
}

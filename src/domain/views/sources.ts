import type { Source } from '../entry.ts';

/** Something that was written in a file. */
interface Written {
  readonly source: Pick<Source, 'path'>;
  readonly internal: boolean;
}

/** The files that some things were written in, each once, as the repository calls them: whatever folder was read, the page is the same. */
export function sourceFiles(...things: readonly (readonly Written[])[]): string[] {
  return [...new Set(things.flat().map(({ source, internal }) => `${internal ? 'private' : 'content'}/${source.path}`))];
}

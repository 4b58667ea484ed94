import type { Source } from '../entry.ts';

/** The files that some things were written in, each once. */
export function sourceFiles(...things: readonly (readonly { readonly source: Source }[])[]): Source[] {
  return [...new Map(things.flat().map(({ source }) => [source.file, source])).values()];
}

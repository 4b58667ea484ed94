import { fileOf } from '../last-changed.ts';

/** The files that some things were written in, each once, as the repository calls them: whatever folder was read, the page is the same. */
export function sourceFiles(...things: readonly (readonly Parameters<typeof fileOf>[0][])[]): string[] {
  return [...new Set(things.flat().map(fileOf))];
}

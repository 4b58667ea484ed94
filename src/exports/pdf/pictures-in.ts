import type { Paper } from './paper.ts';

/** The addresses of the pictures that the texts of a document show, each once. */
export function picturesIn(paper: Paper): string[] {
  const found = new Set<string>();
  const look = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('kind' in part && part.kind === 'picture' && 'url' in part && typeof part.url === 'string') found.add(part.url);
    for (const inner of Object.values(part)) look(inner);
  };
  look(paper.blocks);
  return [...found];
}

import { topicOf } from '../schemas/notes.ts';
import type { Prose } from './prose.ts';
import type { Goal, Note, NotePart, Strategy } from './site.ts';

type Growing = { readonly about: Note['about']; readonly parts: NotePart[] };

/**
 * Notes in their parts: a heading that links to a strategy or goal opens its notes, which end with the next heading as high.
 * `find` says what a link means.
 */
export function notesOf({ sections }: Prose, find: (url: string) => Strategy | Goal | undefined): Note[] {
  const notes: Growing[] = [];
  let open: Growing = { about: null, parts: [] };
  let depth = 0;
  for (const section of sections) {
    const about = section.url === null ? undefined : find(section.url);
    if (about || section.depth <= depth || notes.length === 0) {
      open = { about: about ?? null, parts: [] };
      depth = about ? section.depth : 0;
      notes.push(open);
    }
    if (section.items.length > 0) open.parts.push({ topic: topicOf(section.heading), heading: section.heading, items: section.items });
  }
  return notes.filter(({ parts }) => parts.length > 0);
}

import type { Prose } from '../domain/prose.ts';
import type { Issue } from '../domain/issue.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';

/** Gives the address of what a text points at, or `null` when it has no page of its own. */
export type Linker = (file: string, url: string) => string | null;

export const noProse: Prose = { text: '', html: '', links: [], images: [] };

/** Reads the text under a header. `path` is the file's path from the content root; its HTML waits until a page asks for it. */
export function readProse(
  body: string,
  linesBefore: number,
  path: string,
  shown: string,
  linker: Linker,
): { prose: Prose; issues: Issue[] } {
  if (body.trim() === '') return { prose: noProse, issues: [] };
  const { problems, links, images, text, plain } = readMarkdown(body);
  const shift = <Place extends { line: number }>(place: Place): Place => ({ ...place, line: place.line + linesBefore });
  let html: string | undefined;
  const prose: Prose = {
    text,
    links: links.map(shift),
    images: images.map(shift),
    get html() {
      return (html ??= renderMarkdown(body, { hrefOf: (url) => linker(path, url), deeper: 1 }, plain));
    },
  };
  return { prose, issues: problems.map((problem) => ({ ...shift(problem), file: shown })) };
}

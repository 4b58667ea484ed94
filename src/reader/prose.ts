import type { Prose } from '../domain/prose.ts';
import type { Issue } from '../domain/issue.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { Linker } from './linker.ts';
import { readMdx } from '../markdown/read-mdx.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';

export const noProse: Prose = { text: '', html: '', links: [], images: [], sections: [], source: '', embedded: [] };

/** Reads the text under a header. `path` is the file's path from the content root; its HTML waits until a page asks for it. */
export function readProse(
  body: string,
  linesBefore: number,
  path: string,
  shown: string,
  linker: Linker,
  form: 'header' | 'mdx',
): { prose: Prose; issues: Issue[] } {
  if (body.trim() === '') return { prose: noProse, issues: [] };
  const reading = form === 'mdx' ? readMdx(body) : { ...readMarkdown(body), embedded: [] };
  const { problems, links, images, sections, text, plain } = reading;
  const shift = <Place extends { line: number }>(place: Place): Place => ({ ...place, line: place.line + linesBefore });
  let html: string | undefined;
  const prose: Prose = {
    text,
    links: links.map(shift),
    images: images.map(shift),
    sections,
    source: form === 'mdx' ? body : '',
    embedded: reading.embedded.map(shift),
    get html() {
      // The texts of free pages hold elements: Astro renders them, with our components.
      if (form === 'mdx') return '';
      return (html ??= renderMarkdown(
        body,
        { hrefOf: (url) => linker.hrefOf(path, url), deeper: 1, anchorOf: (url) => linker.anchorOf(path, url) },
        plain,
      ));
    },
  };
  return { prose, issues: problems.map((problem) => ({ ...shift(problem), file: shown })) };
}

import { noProse, type Prose, type ProseBlock } from '../domain/prose.ts';
import type { Issue } from '../domain/issue.ts';
import { readBlocks } from '../markdown/read-blocks.ts';
import { readMarkdown } from '../markdown/read-markdown.ts';
import type { Linker } from './linker.ts';
import { readMdx } from '../markdown/read-mdx.ts';
import { renderMarkdown } from '../markdown/render-markdown.ts';

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
  const { problems, links, images, sections, headings, text, plain } = reading;
  const shift = <Place extends { line: number }>(place: Place): Place => ({ ...place, line: place.line + linesBefore });
  let html: string | undefined;
  let blocks: readonly ProseBlock[] | undefined;
  const prose: Prose = {
    text,
    links: links.map(shift),
    images: images.map(shift),
    sections,
    anchors: headings.map(({ name, url }) => ({ name, url })),
    source: form === 'mdx' ? body : '',
    embedded: reading.embedded.map(shift),
    get html() {
      // The texts of free pages hold elements: Astro renders them, with our components.
      if (form === 'mdx') return '';
      // Each text stands under a heading of its page, so that its "##" is the third level.
      return (html ??= renderMarkdown(body, linker(path, 1), plain));
    },
    get blocks() {
      return form === 'mdx' ? [] : (blocks ??= readBlocks(body, linker(path, 1)));
    },
  };
  return { prose, issues: problems.map((problem) => ({ ...shift(problem), file: shown })) };
}

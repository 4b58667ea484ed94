import { printField } from './authoring/print-yaml.ts';
import type { GuideTopic } from './domain/views/guide-pages.ts';
import { partsOf } from './markdown/parts.ts';
import { renderMarkdown } from './markdown/render-markdown.ts';
import { guideTexts } from './words/guide.ts';

/** A part of a how-to page. */
export interface ArticlePart {
  readonly heading: string;
  /** Where links to it lead. */
  readonly place: string;
  readonly html: string;
}

/** A how-to page in its parts. Its links are addresses of the site, which `href` writes as the page must. */
export function loadArticle(topic: GuideTopic, href: (address: string) => string): ArticlePart[] {
  const hrefOf = (url: string): string => (url.startsWith('/') ? href(url) : url);
  return partsOf(guideTexts.articles[topic]).map(({ heading, place, source }) => ({
    heading,
    place,
    html: renderMarkdown(source, { hrefOf, deeper: 0 }, false),
  }));
}

/** A field with its value as authors would write it. The values are examples of the schemas. */
export function fieldAsWritten(name: string, value: unknown): string {
  return printField([name, value as Parameters<typeof printField>[0][1]]);
}

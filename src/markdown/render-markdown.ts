import { defineHastPlugin, defineMdastPlugin, markdownToHtml, type MdastPluginDefinition } from 'satteri';
import { features } from './read-markdown.ts';
import { unsafeScheme } from './safety.ts';

/** How a text is placed on a page. */
export interface Placing {
  /** The address of a link or picture as the page must write it; `null` leaves the words of a link and no link. */
  readonly hrefOf: (url: string) => string | null;
  /** Added to the depth of each heading, so that `##` in a file is the right depth on the page. */
  readonly deeper: number;
  /** The id of each heading, in order; headings beyond them have none. */
  readonly headingIds?: readonly string[];
}

/** A text as HTML. It must have been read before and found without errors: raw HTML and unsafe links are dropped here, never passed on. */
export function renderMarkdown(source: string, placing: Placing, plain: boolean): string {
  return plain
    ? markdownToHtml(source, { features }).html
    : markdownToHtml(source, { features, mdastPlugins: [placed(placing)], hastPlugins: [aligned] }).html;
}

/** The plugin that places a text on a page. */
export function placed({ hrefOf: addressOf, deeper, headingIds = [] }: Placing) {
  let headings = 0;
  const hrefOf = (url: string): string | null => (unsafeScheme(url) ? null : addressOf(url));
  return defineMdastPlugin({
    name: 'placed',
    html: (node, context) => context.removeNode(node),
    link: (node, context) => {
      const href = hrefOf(node.url);
      if (href === null) context.replaceNode(node, [...node.children]);
      else context.setProperty(node, 'url', href);
    },
    definition: (node, context) => context.setProperty(node, 'url', hrefOf(node.url) ?? '#'),
    image: (node, context) => {
      context.setProperty(node, 'url', hrefOf(node.url) ?? '');
      context.setProperty(node, 'data', { hProperties: { loading: 'lazy', decoding: 'async' } });
    },
    imageReference: (node, context) => context.setProperty(node, 'data', { hProperties: { loading: 'lazy', decoding: 'async' } }),
    heading: (node, context) => {
      context.setProperty(node, 'depth', Math.min(6, node.depth + deeper) as typeof node.depth);
      const id = headingIds[headings];
      headings += 1;
      if (id !== undefined) context.setProperty(node, 'data', { hProperties: { id } });
    },
    // A task list's boxes would be unlabelled check boxes; as signs they are read out.
    listItem: (node, context) => {
      if (typeof node.checked !== 'boolean') return;
      const first = node.children[0];
      if (first?.type === 'paragraph') context.prependChild(first, { type: 'text', value: node.checked ? '☑ ' : '☐ ' });
      context.setProperty(node, 'checked', null);
    },
  }) satisfies MdastPluginDefinition;
}

/** Alignment as a class: as a style attribute, the content security policy would block it. */
export const aligned = defineHastPlugin({
  name: 'aligned',
  element: {
    filter: ['th', 'td'],
    visit: (node, context) => {
      const align = /text-align:\s*(\w+)/u.exec(String(node.properties['style'] ?? ''))?.[1] ?? node.properties['align'];
      if (!align) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'align', null);
      context.setProperty(node, 'className', [`align-${String(align)}`]);
    },
  },
});

/** Links between files become addresses, and headings stand one step deeper, as in our pages. */
export function relinked(markdown) {
  markdown.core.ruler.push('relinked', (state) => {
    for (const token of state.tokens) {
      if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
      for (const inner of token.children ?? []) {
        const href = inner.type === 'link_open' ? inner.attrGet('href') : null;
        if (href) inner.attrSet('href', addressOf(href, state.env.page.filePathStem));
      }
    }
  });
}

function addressOf(href, from) {
  if (!href.endsWith('.md')) return href;
  const { pathname } = new URL(href, `http://site${from}`);
  return `${pathname.slice(0, -'.md'.length)}/`;
}

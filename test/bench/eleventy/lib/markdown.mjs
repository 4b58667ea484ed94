/** Links between files become addresses, and headings stand one step deeper, each with a name to jump to, as in our pages. */
export function relinked(markdown) {
  markdown.core.ruler.push('relinked', (state) => {
    const names = new Map();
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === 'inline') for (const inner of token.children) relink(inner, state);
      if (!token.type.startsWith('heading_')) continue;
      token.tag = `h${Math.min(6, Number(token.tag.slice(1)) + 1)}`;
      if (token.type === 'heading_open') token.attrSet('id', nameOf(state.tokens[index + 1], names));
    }
  });
}

function relink(inner, { env }) {
  const href = inner.type === 'link_open' ? inner.attrGet('href') : null;
  if (href) inner.attrSet('href', addressOf(href, env.page.filePathStem));
}

function addressOf(href, from) {
  if (!href.endsWith('.md')) return href;
  const { pathname } = new URL(href, `http://site${from}`);
  return `${pathname.slice(0, -'.md'.length)}/`;
}

/** `text-bright-spots`, the next one of the same words `text-bright-spots-1`; a link to a strategy names its heading after that. */
function nameOf({ content }, names) {
  const [, strategy] = /\/strategies\/([^)]*)\.md\)/u.exec(content) ?? [];
  if (strategy !== undefined) return `strategy-${strategy.replaceAll('/', '--')}`;
  const name = `text-${content
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '')}`;
  const before = names.get(name) ?? 0;
  names.set(name, before + 1);
  return before === 0 ? name : `${name}-${before}`;
}

/** Elements whose words stand on lines of their own. */
const blocks = new Set(
  'title main section nav div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption tr blockquote pre details summary figure hr br'.split(
    ' ',
  ),
);
const cells = new Set(['td', 'th']);
const empty = new Set(['meta', 'link', 'img', 'br', 'hr', 'input', 'wbr']);
const parts = /<!--[\s\S]*?-->|<!doctype[^>]*>|<(?<end>\/?)(?<name>[a-z][\w-]*)(?<attributes>(?:"[^"]*"|[^">])*)>|[^<]+/giu;

/** The words of a page as a screen reader has them: a line for each block or row of a table. The frame of every page is left out. */
export function readAloud(html: string): string {
  const open: { readonly name: string; readonly silent: boolean }[] = [];
  let text = '';
  for (const { 0: found, groups: { end = '', name: given = '', attributes = '' } = {} } of html.matchAll(parts)) {
    const name = given.toLowerCase();
    const silent = open.at(-1)?.silent ?? false;
    if (name === '') text += silent || found.startsWith('<!') ? '' : unescaped(found.replace(/\s+/gu, ' '));
    else if (end === '') {
      if (!silent) text += before(name, attributes) + spoken(name, attributes);
      if (!empty.has(name) && !attributes.endsWith('/')) open.push({ name, silent: silent || isSilent(name, attributes) });
    } else {
      while (open.length > 0 && open.pop()?.name !== name);
      if (blocks.has(name) && !(open.at(-1)?.silent ?? false)) text += '\n';
    }
  }
  return tidy(text);
}

/** Spans that the stylesheet sets on a line of their own are set apart here too. */
function before(name: string, attributes: string): string {
  if (blocks.has(name)) return '\n';
  return cells.has(name) ? ' | ' : /class="(?:under|line)\b/u.test(attributes) ? ' / ' : '';
}

/** What stands for an element that has no words of its own. */
function spoken(name: string, attributes: string): string {
  const words = /\s(?:alt|aria-label)="([^"]*)"/u.exec(attributes)?.[1];
  return words !== undefined && ['img', 'svg'].includes(name) ? `[${unescaped(words)}]` : '';
}

function isSilent(name: string, attributes: string): boolean {
  return (
    ['svg', 'script', 'style', 'header', 'footer'].includes(name) ||
    attributes.includes('aria-hidden="true"') ||
    attributes.includes('class="skip"')
  );
}

function unescaped(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (whole, decimal?: string, hex?: string, name?: string) =>
    name === undefined
      ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
      : (named[name] ?? whole),
  );
}

function tidy(text: string): string {
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .replace(/\s+/gu, ' ')
        .replace(/^(?: ?\|)+ ?/u, '')
        .trimEnd(),
    )
    .filter((line) => line.trim() !== '');
  return lines.map((line) => line.trim()).join('\n');
}

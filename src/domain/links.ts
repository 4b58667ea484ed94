/** Whether a link points at a file of the content, not at another site or at a place on the same page. */
export function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|#|[/\\]{2})/iu.test(url);
}

/** Whether a link stays in the content: it leads to a file, or to a place in its own text. */
export function isInside(url: string): boolean {
  return isRelative(url) || url.startsWith('#');
}

/** Stands for the folders above the content root, so that a link out of it can be told from one within. */
const above = '/-'.repeat(20);

/** The path from the content root that a relative link in a file means; a link out of the root keeps its dots, and so leads nowhere. */
export function resolveLink(file: string, url: string): { readonly path: string; readonly fragment: string } {
  const target = URL.parse(url, `file://${above}/${file.split('/').map(encodeURIComponent).join('/')}`);
  if (!target) return { path: url, fragment: '' };
  if (!target.pathname.startsWith(`${above}/`)) return { path: url, fragment: '' };
  const path = decoded(target.pathname.slice(above.length + 1));
  return { path: path.normalize('NFC'), fragment: target.hash };
}

/** The name of the place that a fragment (`#bright-spots`) means. */
export function nameOfFragment(fragment: string): string {
  return decoded(fragment.slice(1)).normalize('NFC');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the text is meant as it is written.
    return text;
  }
}

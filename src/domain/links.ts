/** Whether a link points at a file of the content, not at another site or at a place on the same page. */
export function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|#|[/\\]{2})/iu.test(url);
}

/** Stands for the folders above the content root, so that a link out of it can be told from one within. */
const above = '/-'.repeat(20);

/** The path from the content root that a relative link in a file means; a link out of the root keeps its dots, and so leads nowhere. */
export function resolveLink(file: string, url: string): { readonly path: string; readonly fragment: string } {
  const target = URL.parse(url, `file://${above}/${file.split('/').map(encodeURIComponent).join('/')}`);
  if (!target) return { path: url, fragment: '' };
  if (!target.pathname.startsWith(`${above}/`)) return { path: url, fragment: '' };
  let path = target.pathname.slice(above.length + 1);
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is meant as it is written.
  }
  return { path: path.normalize('NFC'), fragment: target.hash };
}

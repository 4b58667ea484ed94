/** Whether a link points at a file of the content, not at another site or at a place on the same page. */
export function isRelative(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|#|[/\\]{2})/iu.test(url);
}

/** The path from the content root that a relative link in a file means. */
export function resolveLink(file: string, url: string): { readonly path: string; readonly fragment: string } {
  const target = URL.parse(url, `file:///${file.split('/').map(encodeURIComponent).join('/')}`);
  if (!target) return { path: url, fragment: '' };
  let path = target.pathname.slice(1);
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign: the path is meant as it is written.
  }
  return { path: path.normalize('NFC'), fragment: target.hash };
}

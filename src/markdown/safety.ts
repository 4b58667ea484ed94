/** The only schemes that a link may have; without one it is a path. */
const schemes = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether a link could run code or leave the site in disguise. Browsers drop control characters and spaces inside a scheme
 * (`java\tscript:`), take a backslash for a slash and forgive missing ones, so all are judged as a browser would read them.
 */
export function unsafeScheme(url: string): boolean {
  const read = url.replace(/[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/gu, '');
  if (read.includes('\\') || read.startsWith('//')) return true;
  const scheme = /^([^/?#:]*):/u.exec(read)?.[1]?.toLowerCase();
  if (scheme?.startsWith('http')) return !/^https?:\/\/[^/]/iu.test(read);
  return scheme !== undefined && !schemes.has(scheme);
}

/** Whether a piece of raw HTML is nothing but comments. */
export function isComment(html: string): boolean {
  return /^(?:\s*<!--(?:(?!-->)[\s\S])*-->\s*)+$/u.test(html);
}

/** The name of the first tag of a piece of raw HTML, for the message. */
export function tagOf(html: string): string {
  return /<[/!?]?\[?([a-z][\w:-]*)/iu.exec(html)?.[1]?.toLowerCase() ?? '!--';
}

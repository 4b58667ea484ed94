const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** A text as the text of an element in HTML or SVG. */
export function htmlText(text: string): string {
  return text.replaceAll(/[&<>]/gu, (sign) => signs[sign] ?? sign);
}

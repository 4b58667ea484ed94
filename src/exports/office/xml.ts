/** What stands in the start tag of an element; what is `undefined` is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Signs that no XML file may hold. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Most texts have no sign that has to be written otherwise. */
const special = /[&<>"\u{0}-\u{1F}\u{D800}-\u{DFFF}\u{FFFE}\u{FFFF}]/u;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, between tags or in an attribute. */
export function escaped(text: string): string {
  return special.test(text) ? text.replace(forbidden, '').replace(/[&<>"]/gu, (sign) => entities[sign] ?? sign) : text;
}

/** An element with its content, which is XML already. */
export function node(name: string, attributes: Attributes = {}, ...content: readonly string[]): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${typeof value === 'number' ? value : escaped(value)}"`;
  }
  const inner = content.join('');
  return inner === '' ? `${start}/>` : `${start}>${inner}</${name}>`;
}

/** A whole part of a package: its root element with what says that it is XML. */
export function document(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}

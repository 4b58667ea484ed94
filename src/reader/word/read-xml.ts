import { SaxesParser } from 'saxes';

/** XML that is not well-formed, or that declares a document type: our files have none, and one could name other files. */
export class BadXml extends Error {
  readonly reason: 'damaged' | 'doctype';

  constructor(reason: 'damaged' | 'doctype') {
    super(reason);
    this.reason = reason;
  }
}

/** What is told of an XML text from its beginning to its end. Names are without their prefix; `space` is what the prefix stands for. */
export interface XmlReader {
  opened(name: string, space: string, attribute: (name: string) => string | undefined): void;
  closed(name: string, space: string): void;
  said(text: string): void;
}

/** Elements in elements, deeper than in any document. */
const mostDeep = 500;

/** Reads XML strictly. No entity but the five of XML itself is known, and no other file is ever opened. */
export function readXml(bytes: Uint8Array, reader: XmlReader): void {
  const text = decode(bytes);
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  const fail = (reason: 'damaged' | 'doctype'): never => {
    throw new BadXml(reason);
  };
  parser.on('error', () => fail('damaged'));
  parser.on('doctype', () => fail('doctype'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    depth += 1;
    if (depth > mostDeep) fail('damaged');
    reader.opened(local, uri, (name) => Object.values(attributes).find((one) => one.local === name)?.value);
  });
  parser.on('closetag', ({ local, uri }) => {
    depth -= 1;
    reader.closed(local, uri);
  });
  parser.on('text', (said) => reader.said(said));
  parser.on('cdata', (said) => reader.said(said));
  parser.write(text).close();
}

/** UTF-8 as Office writes it, or UTF-16 with its mark. */
function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const name = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(name, { fatal: true }).decode(bytes);
  } catch {
    throw new BadXml('damaged');
  }
}

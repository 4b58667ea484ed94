import type { WordBlock, WordDocument } from '../../domain/word-document.ts';
import { readXml, type XmlReader } from './read-xml.ts';

/** Word's own names, as it writes them and as its strict form does. */
const wordSpaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const compatibility = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Text that is taken out with changes tracked, or that stands there a second time for old programs. */
const passedOver = new Set(['del', 'moveFrom', 'Fallback']);

/** Signs that stand for an element. */
const signs: Readonly<Record<string, string>> = { tab: ' ', br: '\n', cr: '\n', noBreakHyphen: '\u2011' };

/** The words of a document's main part, in paragraphs and tables. A table in a cell counts as lines of that cell. */
export function readBlocks(part: Uint8Array): Omit<WordDocument, 'aside'> {
  const reader = new BlockReader();
  readXml(part, reader);
  return { blocks: reader.blocks, pictures: reader.pictures };
}

type Cell = string[];

class BlockReader implements XmlReader {
  readonly blocks: WordBlock[] = [];
  pictures = 0;
  /** The paragraphs that are open: one stands in another where a text box stands in it. */
  readonly #paragraphs: string[] = [];
  #tables = 0;
  #rows: Cell[][] = [];
  /** Over how many columns the open cell goes. */
  #span = 1;
  #skipped = 0;
  #inText = false;

  opened(name: string, space: string, attribute: (name: string) => string | undefined): void {
    if (this.#skipped > 0 || (passedOver.has(name) && (wordSpaces.has(space) || space === compatibility))) {
      this.#skipped += 1;
      return;
    }
    if (!wordSpaces.has(space)) return;
    if (name === 'p') this.#paragraphs.push('');
    else if (name === 'tbl') {
      this.#tables += 1;
      if (this.#tables === 1) this.#rows = [];
    } else if (name === 'tr' && this.#tables === 1) this.#rows.push([]);
    else if (name === 'tc' && this.#tables === 1) {
      this.#rows.at(-1)?.push([]);
      this.#span = 1;
    } else if (name === 'gridSpan' && this.#tables === 1) this.#span = Number(attribute('val'));
    else if (name === 't') this.#inText = true;
    else if (name === 'drawing' || name === 'pict' || name === 'object') this.pictures += 1;
    else if (Object.hasOwn(signs, name)) this.#add(signs[name] ?? '');
  }

  closed(name: string, space: string): void {
    if (this.#skipped > 0) {
      this.#skipped -= 1;
      return;
    }
    if (!wordSpaces.has(space)) return;
    if (name === 't') this.#inText = false;
    else if (name === 'p') this.#end(this.#paragraphs.pop() ?? '');
    else if (name === 'tc' && this.#tables === 1) this.#widen();
    else if (name === 'tbl') {
      this.#tables -= 1;
      if (this.#tables === 0) this.blocks.push({ kind: 'table', rows: this.#rows });
    }
  }

  said(text: string): void {
    if (this.#inText && this.#skipped === 0) this.#add(text);
  }

  #add(text: string): void {
    const last = this.#paragraphs.length - 1;
    if (last >= 0) this.#paragraphs[last] += text;
  }

  /** A cell over several columns stands in the first of them. */
  #widen(): void {
    for (let more = 1; more < Math.min(this.#span, 64); more += 1) this.#rows.at(-1)?.push([]);
  }

  #end(paragraph: string): void {
    const lines = paragraph
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '');
    if (this.#tables > 0)
      this.#rows
        .at(-1)
        ?.at(-1)
        ?.push(...lines);
    else this.blocks.push(...lines.map((text) => ({ kind: 'paragraph', text }) as const));
  }
}

import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF file as other programs find it. */
export interface ReadPdf {
  readonly title: string;
  readonly language: string;
  /** Whether it says that it is tagged, and which part of PDF/UA it follows. */
  readonly tagged: boolean;
  readonly accessible: string;
  readonly bookmarks: readonly string[];
  /** Fonts that the file does not bring along. */
  readonly missingFonts: readonly string[];
  readonly pages: readonly ReadPage[];
  /** Every table by its rows of cells, in reading order; one that runs over pages is one on each. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export interface ReadPage {
  readonly width: number;
  readonly height: number;
  /** Its words with their places in points from the lower left. */
  readonly items: readonly Words[];
  readonly text: string;
  /** The alternative texts of its drawings and pictures. */
  readonly alternatives: readonly string[];
  /** Sizes in px of its pictures, which drawings are not: `320 × 120`. */
  readonly pictures: readonly string[];
}

export interface Words {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

interface Node {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await loading.promise;
  const { info, metadata } = await pdf.getMetadata();
  const facts = info as { readonly Title?: string; readonly Language?: string };
  const mark: unknown = await pdf.getMarkInfo();
  const read = [];
  for (let number = 1; number <= pdf.numPages; number += 1) read.push(await readPage(await pdf.getPage(number)));
  const found = {
    title: facts.Title ?? '',
    language: facts.Language ?? '',
    tagged: mark instanceof Map && mark.get('Marked') === true,
    accessible: String((metadata as { get(name: string): unknown } | null)?.get('pdfuaid:part') ?? ''),
    bookmarks: titlesIn((await pdf.getOutline()) ?? []),
    missingFonts: [...new Set(read.flatMap(({ missing }) => missing))],
    pages: read.map(({ page }) => page),
    tables: read.flatMap(({ tables }) => tables),
  };
  await loading.destroy();
  return found;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function titlesIn(bookmarks: readonly Bookmark[]): string[] {
  return bookmarks.flatMap(({ title, items }) => [title, ...titlesIn(items)]);
}

async function readPage(page: PDFPageProxy): Promise<{ page: ReadPage; missing: string[]; tables: string[][][] }> {
  const { width, height } = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  const marked = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const items: Words[] = [];
  const fonts = new Set<string>();
  for (const item of content.items) {
    if ('str' in item) {
      fonts.add(item.fontName);
      const [, , , size = 0, left = 0, base = 0] = item.transform as number[];
      if (item.str.trim() !== '') items.push({ text: item.str, left, right: left + item.width, base, size });
      const id = open.findLast((one) => one !== undefined);
      if (id !== undefined) marked.set(id, `${marked.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.type === 'beginMarkedContentProps' ? item.id : undefined);
  }
  const { fnArray, argsArray } = await page.getOperatorList();
  const pictures = fnArray.flatMap((operator, index) => {
    const [, across, down] = operator === OPS.paintImageXObject ? (argsArray[index] as readonly unknown[]) : [];
    return typeof across === 'number' && typeof down === 'number' ? [`${across} × ${down}`] : [];
  });
  const missing = [...fonts].filter((name) => {
    const font = page.commonObjs.get(name) as { readonly missingFile?: boolean };
    return font.missingFile === true;
  });
  const tree = (await page.getStructTree()) as Node | null;
  const alternatives = tree ? nodesIn(tree, 'Figure').map(({ alt }) => alt ?? '') : [];
  const tables = (tree ? nodesIn(tree, 'Table') : []).map((table) =>
    nodesIn(table, 'TR')
      .map((row) => (row.children ?? []).filter(isCell).map((cell) => textIn(cell, marked)))
      // A table that runs over pages is named on each with all its rows.
      .filter((row) => row.some((cell) => cell !== '')),
  );
  return { page: { width, height, items, text: items.map(({ text }) => text).join(' '), alternatives, pictures }, missing, tables };
}

function isCell({ role }: Node): boolean {
  return role === 'TD' || role === 'TH';
}

function nodesIn(node: Node, role: string): Node[] {
  return node.role === role ? [node] : (node.children ?? []).flatMap((child) => nodesIn(child, role));
}

function textIn(node: Node, marked: ReadonlyMap<string, string>): string {
  const own = node.type === 'content' && node.id !== undefined ? (marked.get(node.id) ?? '') : '';
  const inner = (node.children ?? []).map((child) => textIn(child, marked));
  return [own, ...inner].join(' ').replace(/\s+/gu, ' ').trim();
}

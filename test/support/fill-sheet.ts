import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Where something is typed into a sheet: the table, the row and the column, from 0; heads are row 0. */
export type Typed = readonly [table: number, row: number, column: number, text: string];

/** A Word file with words typed into its cells, each line as a paragraph of its own, and with other changes of its main part. */
export function fillIn(bytes: Uint8Array, typed: readonly Typed[], change: (xml: string) => string = (xml) => xml): Uint8Array {
  const files = unzipSync(bytes);
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const tables = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/gu)].map(([table]) => table);
  let filled = xml;
  for (const [place, table] of tables.entries()) {
    const own = typed.filter(([at]) => at === place);
    filled = filled.replace(table, () => own.reduce(typeInto, table));
  }
  return zipSync({ ...files, 'word/document.xml': strToU8(change(filled)) });
}

function typeInto(table: string, [, row, column, text]: Typed): string {
  const lines = text.split('\n').map((line) => `<w:p><w:r><w:t xml:space="preserve">${line}</w:t></w:r></w:p>`);
  let at = -1;
  return table.replace(/<w:tr>[\s\S]*?<\/w:tr>/gu, (whole) => {
    at += 1;
    if (at !== row) return whole;
    let cell = -1;
    return whole.replace(/<w:tc>([\s\S]*?)<\/w:tc>/gu, (found, inner: string) => {
      cell += 1;
      return cell === column ? `<w:tc>${inner}${lines.join('')}</w:tc>` : found;
    });
  });
}

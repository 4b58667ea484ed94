import { grouped } from '../office/fit.ts';
import { hairline, ink } from '../office/theme.ts';
import { node } from '../office/xml.ts';
import { emu } from './shape.ts';
import { heightOf, paragraphsXml, solid, type Paragraph } from './text.ts';

/** A table whose first row names its columns. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  readonly head: string;
  /** In inches. */
  readonly width: number;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** A thick line above it: what it says is of all rows above. */
  readonly sum?: boolean;
  /** In inches: for people to write in. */
  readonly least?: number;
  /** It is the head of the row below, from which it is never torn. */
  readonly heads?: boolean;
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  readonly fill?: string;
}

/** Room around the words of a cell, in inches. */
const margin = { side: 0.08, end: 0.055 } as const;

const headSize = 12;

const pointsOfInch = 72;

/**
 * A table in as many as are needed for each to fit into a height in inches; every one names its columns again. Its letters have the first
 * of some sizes at which one is enough, or else the last.
 */
export function tablesOf(make: (size: number) => Table, sizes: readonly number[], height: number): Table[] {
  let tables: Table[] = [];
  for (const size of sizes) {
    tables = pagesOf(make(size), height);
    if (tables.length === 1) break;
  }
  return tables;
}

function pagesOf(table: Table, height: number): Table[] {
  const blocks: Row[][] = [];
  for (const [place, row] of table.rows.entries()) {
    const last = blocks.at(-1);
    if (last && table.rows[place - 1]?.heads === true) last.push(row);
    else blocks.push([row]);
  }
  const heightOfBlock = (block: readonly Row[]): number => block.reduce((sum, row) => sum + rowHeight(table, row), 0);
  return grouped(blocks, height - headHeight(table), heightOfBlock).map((page) => ({ ...table, rows: page.flat() }));
}

/** How high a table is, in inches. */
export function tableHeight(table: Table): number {
  return table.rows.reduce((sum, row) => sum + rowHeight(table, row), headHeight(table));
}

function headHeight(table: Table): number {
  return rowHeight(table, headOf(table));
}

/** Heights of rows by the row: each is asked for when the table is cut into pages, and again when it is written. */
const heights = new WeakMap<Row, number>();

function rowHeight(table: Table, row: Row): number {
  const height = heights.get(row) ?? measured(table, row);
  heights.set(row, height);
  return height;
}

function measured({ columns }: Table, { cells, least = 0 }: Row): number {
  const ofCells = cells.map(({ paragraphs }, place) => {
    const room = ((columns[place]?.width ?? 1) - 2 * margin.side) * pointsOfInch;
    return paragraphs.reduce((sum, paragraph) => sum + heightOf(paragraph, room), 0);
  });
  return Math.max(least, Math.max(headSize, ...ofCells) / pointsOfInch + 2 * margin.end);
}

function headOf({ columns }: Table): Row {
  return { cells: columns.map(({ head }) => ({ paragraphs: [{ runs: [{ text: head, bold: true }], size: headSize }] })) };
}

/** The style that has no lines and no fills; every program with slides knows it by this name. */
const noStyle = '{2D5ABB26-0587-4C30-8999-92F81FD0307C}';

export function tableXml(table: Table, language: string): string {
  const rows = table.rows.map((row, place) => rowXml(table, row, table.rows[place + 1]?.sum === true ? thick : thin, language));
  return node(
    'a:tbl',
    {},
    node('a:tblPr', { firstRow: 1, firstCol: 1 }, node('a:tableStyleId', {}, noStyle)),
    node('a:tblGrid', {}, ...table.columns.map(({ width }) => node('a:gridCol', { w: emu(width) }))),
    rowXml(table, headOf(table), { width: 12_700, colour: ink }, language),
    ...rows,
  );
}

interface Line {
  readonly width: number;
  readonly colour: string;
}

const thin: Line = { width: 9525, colour: hairline };
const thick: Line = { width: 25_400, colour: ink };

function rowXml(table: Table, row: Row, below: Line, language: string): string {
  return node('a:tr', { h: emu(rowHeight(table, row)) }, ...row.cells.map((cell) => cellXml(cell, below, language)));
}

function cellXml({ paragraphs, fill }: Cell, below: Line, language: string): string {
  return node('a:tc', {}, node('a:txBody', {}, node('a:bodyPr'), paragraphsXml(paragraphs, language)), cellLook(below, fill));
}

/** The style has no lines at all, so that only the one below a cell has to be said. */
function cellLook({ width, colour }: Line, fill: string | undefined): string {
  return node(
    'a:tcPr',
    { marL: emu(margin.side), marR: emu(margin.side), marT: emu(margin.end), marB: emu(margin.end) },
    node('a:lnB', { w: width }, solid(colour)),
    fill === undefined ? '' : solid(fill),
  );
}

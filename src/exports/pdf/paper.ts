import type { ProseBlock } from '../../domain/prose.ts';

/** A document as data for the template: every text in words, nothing in it is markup. */
export interface Paper {
  readonly title: string;
  readonly author: string;
  /** Beside the author's name at the top. */
  readonly notice: string;
  readonly language: string;
  readonly size: 'us-letter' | 'a4';
  /** Stands in the foot of each page, left of the page's number. */
  readonly foot: string;
  /** The words around the two numbers of a page. */
  readonly page: readonly [before: string, between: string];
  /** Whether lines stand closer, so that a short document stays on one page. */
  readonly dense: boolean;
  readonly blocks: readonly Block[];
}

export type Block =
  | Cover
  | { readonly kind: 'facts'; readonly items: readonly { readonly name: string; readonly text: string }[] }
  /** Two blocks beside each other. */
  | { readonly kind: 'beside'; readonly left: readonly Block[]; readonly right: readonly Block[] }
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'section'; readonly title: string; readonly note: string }
  /** A section whose name hangs left of what is in it, which saves height. */
  | { readonly kind: 'hanging'; readonly title: string; readonly note: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'part'; readonly title: string; readonly aside: string }
  /** `leads`: it stays on the page of what follows it. */
  | { readonly kind: 'text'; readonly text: string; readonly soft: boolean; readonly leads?: boolean }
  | { readonly kind: 'banner'; readonly strong: string; readonly text: string }
  | Table
  | AgendaShape
  /** Names hanging left of what they name; each row stays on one page. */
  | { readonly kind: 'fields'; readonly rows: readonly Field[] }
  /** What stays on one page. */
  | { readonly kind: 'together'; readonly blocks: readonly Block[] }
  | { readonly kind: 'numbered'; readonly items: readonly NumberedItem[] }
  | { readonly kind: 'bullets'; readonly items: readonly string[] }
  | { readonly kind: 'prose'; readonly blocks: readonly ProseBlock[] }
  | Drawing
  /** Room to write by hand: so many ruled lines under a name. */
  | { readonly kind: 'writing'; readonly name: string; readonly lines: number }
  | { readonly kind: 'new-page' };

export interface NumberedItem {
  readonly text: string;
  readonly under: string;
  readonly strong?: boolean;
}

/** A name with what it names. */
export interface Field {
  readonly name: string;
  readonly parts: readonly CellPart[];
}

export interface Cover {
  readonly kind: 'cover';
  readonly kicker: string;
  readonly title: string;
  readonly lede: string;
  readonly verdict: { readonly name: string; readonly parts: readonly CellPart[] } | null;
}

/** A drawing as the text of an SVG, as wide as the text or less; `alt` says what it shows. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly svg: string;
  /** In points. */
  readonly width: number;
  readonly alt: string;
}

/** A table. Rows stay on one page, and heads are repeated on each. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One row of heads, or two where a second one names what stands below the first in each record. */
  readonly heads: readonly (readonly Cell[])[];
  readonly rows: readonly Row[];
  /** Whether all of it stays on one page: so little stands in it that it leaves no hole. */
  readonly whole: boolean;
  /** Whether its rows stand closer, as in everything of a dense document. */
  readonly close?: boolean;
}

export interface Column {
  /** In points; a share of what is left where it is not known. */
  readonly width: { readonly points: number } | { readonly share: number };
  readonly align: 'left' | 'right';
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The line below it: none between the rows of one record. */
  readonly line: 'hair' | 'none';
  /** Set apart by a strong line above. */
  readonly apart: boolean;
  /** Whether it may run on to the next page: so much stands in it that it may not fit on one. */
  readonly breaks: boolean;
}

export interface Cell {
  readonly parts: readonly CellPart[];
  readonly across: number;
  readonly down: number;
}

export type CellPart =
  | { readonly kind: 'words'; readonly text: string; readonly look: 'plain' | 'strong' | 'soft' | 'under' }
  | LevelFace
  | { readonly kind: 'moved'; readonly arrow: string; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'list'; readonly items: readonly { readonly text: string; readonly under: readonly string[] }[] }
  | { readonly kind: 'prose'; readonly blocks: readonly ProseBlock[] };

/** A level as word, meter and tint. */
export interface LevelFace {
  readonly kind: 'level';
  readonly form: 'chip' | 'quiet' | 'large';
  readonly word: string;
  /** How many segments are filled; 0 where nobody has judged. */
  readonly rank: number;
  readonly of: number;
  readonly tint: string;
  readonly ink: string;
  readonly edge: string;
}

/** The agenda drawn to scale; the table beside it says the same in words. */
export interface AgendaShape {
  readonly kind: 'agenda';
  readonly table: Table;
  /** `null` where it cannot be drawn. */
  readonly shape: { readonly caption: string; readonly parts: readonly ShapePart[] } | null;
}

export interface ShapePart {
  /** In points. */
  readonly height: number;
  /** A share of the whole, from 0 to 1. */
  readonly width: number;
  readonly mark: string;
  readonly starts: string;
}

/** A section whose name hangs left, unless there is nothing in it and nothing to note. */
export function hanging(title: string, blocks: readonly Block[], note = ''): Block[] {
  return blocks.length === 0 && note === '' ? [] : [{ kind: 'hanging', title, note, blocks }];
}

/** A cell of one column and row. */
export function cell(...parts: readonly CellPart[]): Cell {
  return { parts, across: 1, down: 1 };
}

/** Words in a cell; none of them, no part. */
export function written(text: string, look: 'plain' | 'strong' | 'soft' | 'under' = 'plain'): CellPart[] {
  return text === '' ? [] : [{ kind: 'words', text, look }];
}

/** More than so many letters of data may fill a page. */
const pageFull = 3500;

/** Whether so much is to be set that it may not fit on one page. */
export function isLong(parts: readonly unknown[]): boolean {
  return JSON.stringify(parts).length > pageFull;
}

/** A row with a hairline below it. */
export function row(...cells: readonly Cell[]): Row {
  return rowWith(cells, {});
}

/** A row with what is special about it. */
export function rowWith(cells: readonly Cell[], special: Partial<Pick<Row, 'line' | 'apart' | 'breaks'>>): Row {
  return { cells, line: 'hair', apart: false, breaks: isLong(cells), ...special };
}

/** A table of so few rows that one of them alone on a page would look lost. */
const fewRows = 4;

/** A table with one row of heads. */
export function simpleTable(columns: readonly (Column & { readonly head: string })[], rows: readonly Row[], caption = ''): Table {
  const whole = rows.length <= fewRows && !isLong(rows);
  return { kind: 'table', caption, columns, heads: [columns.map(({ head }) => cell(...written(head)))], rows, whole };
}

/** A column as wide as a share of what is left. */
export function sharing(head: string, share: number, align: Column['align'] = 'left'): Column & { readonly head: string } {
  return { head, width: { share }, align };
}

/** A column of a fixed width in points. */
export function fixed(head: string, points: number, align: Column['align'] = 'left'): Column & { readonly head: string } {
  return { head, width: { points }, align };
}

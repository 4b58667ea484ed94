import { hairline, ink } from '../office/theme.ts';
import { escaped, node } from '../office/xml.ts';
import type { Block, Cell, Column, Paragraph, Row, Run, Table } from './block.ts';

/** Inches in the unit of Word, a twentieth of a point. */
export function twips(inches: number): number {
  return Math.round(inches * 1440);
}

/** A paragraph or a table, `width` inches wide. */
export function blockXml(block: Block, width: number): string {
  return block.kind === 'paragraph' ? paragraphXml(block) : tableXml(block, width);
}

function paragraphXml({ style, runs, page }: Paragraph): string {
  const place = page === undefined ? '' : node(page === 'new' ? 'w:pageBreakBefore' : 'w:keepNext');
  return node('w:p', {}, node('w:pPr', {}, node('w:pStyle', { 'w:val': style }), place), ...runs.map(runXml));
}

function runXml({ text, bold, colour }: Run): string {
  const look = [
    bold === undefined ? '' : node('w:b', { 'w:val': bold ? 1 : 0 }),
    colour === undefined ? '' : node('w:color', { 'w:val': colour }),
  ].join('');
  const lines = text.split('\n').map((line) => node('w:t', { 'xml:space': 'preserve' }, escaped(line)));
  return text === '' ? '' : node('w:r', {}, look === '' ? '' : node('w:rPr', {}, look), lines.join(node('w:br')));
}

function tableXml({ about, columns, rows }: Table, width: number): string {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => twips((width * share) / shares));
  const line = (name: string, size: number, colour: string): string =>
    node(`w:${name}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': colour });
  const side = (name: string, size: number): string => node(`w:${name}`, { 'w:w': size, 'w:type': 'dxa' });
  const properties = node(
    'w:tblPr',
    {},
    node('w:tblW', { 'w:w': widths.reduce((sum, one) => sum + one, 0), 'w:type': 'dxa' }),
    node('w:tblBorders', {}, line('top', 8, ink), line('bottom', 8, ink), line('insideH', 4, hairline), line('insideV', 4, hairline)),
    node('w:tblLayout', { 'w:type': 'fixed' }),
    node('w:tblCellMar', {}, side('top', 50), side('left', 60), side('bottom', 50), side('right', 60)),
    node('w:tblLook', {
      'w:val': '04A0',
      'w:firstRow': 1,
      'w:lastRow': 0,
      'w:firstColumn': 1,
      'w:lastColumn': 0,
      'w:noHBand': 0,
      'w:noVBand': 1,
    }),
    node('w:tblDescription', { 'w:val': about }),
  );
  return node(
    'w:tbl',
    {},
    properties,
    node('w:tblGrid', {}, ...widths.map((one) => node('w:gridCol', { 'w:w': one }))),
    rowXml({ cells: columns.map(headOf) }, widths, true),
    ...rows.map((row) => rowXml(row, widths, false)),
  );
}

function headOf({ head }: Column): Cell {
  return { paragraphs: [{ kind: 'paragraph', style: 'TableHead', runs: [{ text: head }] }] };
}

function rowXml({ cells, least }: Row, widths: readonly number[], isHead: boolean): string {
  const properties = [
    node('w:cantSplit'),
    least === undefined ? '' : node('w:trHeight', { 'w:val': twips(least), 'w:hRule': 'atLeast' }),
    isHead ? node('w:tblHeader') : '',
  ];
  return node('w:tr', {}, node('w:trPr', {}, ...properties), ...cells.map((cell, place) => cellXml(cell, widths[place] ?? 0, isHead)));
}

function cellXml({ paragraphs, fill }: Cell, width: number, isHead: boolean): string {
  const below = node('w:tcBorders', {}, node('w:bottom', { 'w:val': 'single', 'w:sz': 8, 'w:space': 0, 'w:color': ink }));
  const properties = node(
    'w:tcPr',
    {},
    node('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
    isHead ? below : '',
    fill === undefined ? '' : node('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill }),
  );
  // A cell of Word always holds a paragraph.
  const words = paragraphs.length > 0 ? paragraphs : [{ kind: 'paragraph', style: 'TableText', runs: [] } as const];
  return node('w:tc', {}, properties, ...words.map(paragraphXml));
}

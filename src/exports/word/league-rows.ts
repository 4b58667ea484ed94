import { levelOf, shownFields, type ShownField } from '../../domain/views/league-columns.ts';
import type { LeagueSheet, LeagueSheetRow } from '../../domain/views/league-sheet.ts';
import { words } from '../../words/words.ts';
import { levelLook } from '../office/level-look.ts';
import { paragraph, type Cell, type Table } from './block.ts';

const shares = { strategy: 1.8, element: 1, overall: 1.1, movement: 0.9, reason: 4.7 } as const;

/** The league table for Word: as on its page, with each reason in full. */
export function leagueBlock(sheet: LeagueSheet, about: string): Table {
  const fields = shownFields(sheet);
  return {
    kind: 'table',
    about,
    columns: fields.map((field) => ({ head: words.leagueSheetHead(sheet, field), share: shareOf(field) })),
    rows: sheet.rows.map((row) => ({ cells: fields.map((field) => cellOf(sheet, row, field)) })),
  };
}

function shareOf(field: ShownField): number {
  return field === 'strategy' || field === 'overall' || field === 'movement' || field === 'reason' ? shares[field] : shares.element;
}

function cellOf(sheet: LeagueSheet, row: LeagueSheetRow, field: ShownField): Cell {
  const text = words.leagueSheetCell(sheet, row, field);
  switch (field) {
    case 'strategy':
      return { paragraphs: [paragraph('TableText', text, { bold: true })] };
    case 'movement': {
      const older = row.rating && row.rating.routine !== sheet.routine ? [paragraph('TableSmall', words.ratedOn(row.rating))] : [];
      const moved = words.movementShown(row.movement);
      return { paragraphs: [...(moved === '' ? [] : [paragraph('TableText', moved)]), ...older] };
    }
    case 'reason':
      return { paragraphs: text.split('\n').map((line) => paragraph('TableText', line)) };
    default: {
      const look = levelLook(levelOf(row, field));
      const meter = look.meter === '' ? [] : [paragraph('TableText', look.meter, { colour: look.edge })];
      const isOverall = field === 'overall';
      const word = paragraph('TableText', text, isOverall ? { bold: true, colour: look.text } : {});
      return { paragraphs: [...meter, word], ...(isOverall && look.tint !== null ? { fill: look.tint } : {}) };
    }
  }
}

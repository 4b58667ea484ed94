import type { LeagueSheet, LeagueSheetRow } from '../../domain/views/league-sheet.ts';
import { levelOf, shownFields, type ShownField } from '../../domain/views/league-columns.ts';
import { reasonLine } from '../../domain/views/reason.ts';
import { words } from '../../words/words.ts';
import { levelLook } from '../office/level-look.ts';
import { soft } from '../office/theme.ts';
import { places } from '../slides/shape.ts';
import type { Cell, Column, Row, Table } from '../slides/table.ts';
import { plain, type Paragraph } from '../slides/text.ts';

/** In inches. */
const widths = { strategy: 2.4, element: 1.28, overall: 1.5, movement: 1.3 } as const;

/** The league table for slides: as on its page, with each reason in one line. */
export function leagueTableOf(sheet: LeagueSheet, size: number): Table {
  const fields = shownFields(sheet);
  const elements = fields.filter((field) => field.startsWith('ratings.')).length;
  const used = widths.strategy + elements * widths.element + widths.overall + widths.movement;
  const columns = fields.map((field): Column => {
    const head = headOf(sheet, field);
    if (field === 'strategy' || field === 'overall' || field === 'movement') return { head, width: widths[field] };
    return { head, width: field === 'reason' ? places.content.width - used : widths.element };
  });
  const rows = sheet.rows.map((row): Row => {
    const cells = fields.map((field) => cellOf(sheet, row, field, size));
    return { cells, sum: row.strategy === null };
  });
  return { columns, rows };
}

function headOf(sheet: LeagueSheet, field: ShownField): string {
  const element = sheet.table.elements.find(({ id }) => field === `ratings.${id}`);
  return element ? (element.short ?? element.title) : words.leagueSheetHead(sheet, field);
}

function cellOf(sheet: LeagueSheet, row: LeagueSheetRow, field: ShownField, size: number): Cell {
  switch (field) {
    case 'strategy':
      return { paragraphs: [plain(words.leagueSheetCell(sheet, row, field), size, { bold: true })] };
    case 'movement': {
      const older =
        row.rating && row.rating.routine !== sheet.routine ? [plain(words.ratedOn(row.rating), size - 2, { colour: soft })] : [];
      const moved = words.movementShown(row.movement);
      return { paragraphs: [...(moved === '' ? [] : [plain(moved, size - 1)]), ...older] };
    }
    case 'reason':
      return { paragraphs: [plain(reasonLine(row.rating), size - 2)] };
    default:
      return levelCell(sheet, row, field, size);
  }
}

/** A level in words under its meter; the overall one on its tint. */
function levelCell(sheet: LeagueSheet, row: LeagueSheetRow, field: ShownField, size: number): Cell {
  const isOverall = field === 'overall';
  const look = levelLook(levelOf(row, field));
  const word = words.leagueSheetCell(sheet, row, field);
  const meter: Paragraph[] = look.meter === '' ? [] : [plain(look.meter, size, { colour: look.edge })];
  const said = plain(word, size - 1, { bold: isOverall, colour: isOverall ? look.text : soft });
  return { paragraphs: [...meter, said], ...(isOverall && look.tint !== null ? { fill: look.tint } : {}) };
}

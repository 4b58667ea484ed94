import type { NextStep } from '../schemas/next-step.ts';
import type { Site } from '../domain/site.ts';
import { changedOn } from '../domain/views/changed-on.ts';
import type { NoteRow, NoteSheet } from '../domain/views/note-sheet.ts';
import { words } from '../words/words.ts';
import { officeLanguage } from './office/language.ts';
import type { OfficeFile } from './office/office-file.ts';
import { paragraph, type Block, type Cell, type Row, type Style, type Table } from './word/block.ts';
import { leagueBlock } from './word/league-rows.ts';

/** Room to write, in inches. */
const room = { note: 0.9, step: 0.35 } as const;

/** Rows for next steps that nobody has promised yet. */
const emptySteps = 6;

/** The sheet for notes as a Word file. What people write into it can be imported again: its headings and heads of columns say what is what. */
export function notesDocx(site: Site, sheet: NoteSheet): OfficeFile {
  const { routine } = sheet;
  const { noteSheet: names } = words;
  const title = `${names.title}, ${words.deckTitle(routine)}`;
  const blocks: Block[] = [
    paragraph('Title', `${names.title}, ${words.routineTitle(routine)}`),
    paragraph('Subtitle', words.sheetLines(site, routine).join('\n')),
    paragraph('Small', names.how),
    ...sheet.goals.flatMap(({ goal, rows }) => [
      paragraph('Heading1', words.goalInFull(goal)),
      noteTable(sheet, rows, words.goalInFull(goal)),
    ]),
    paragraph('Heading1', names.whole),
    noteTable(sheet, [sheet.whole], names.whole),
    paragraph('Heading1', names.nextSteps),
    { ...paragraph('Small', names.howSteps), page: 'with-next' },
    stepTable(site, sheet.steps),
    paragraph('Heading1', names.others),
    ...(sheet.others.length > 0 ? sheet.others : ['']).map((text) => paragraph('Normal', text)),
    paragraph('Small', words.sheetMarkOf(routine)),
    ...ratingBlocks(sheet),
  ];
  return {
    kind: 'word',
    document: { blocks, paper: site.settings.paper, isWide: true, footer: words.deckFooter(site, routine) },
    properties: { title, from: site.settings.name, language: officeLanguage(site.settings), changed: changedOn(site, routine) },
  };
}

function noteTable({ topics, routine }: NoteSheet, rows: readonly NoteRow[], title: string): Table {
  // A point invites to write; after the routine nobody does.
  const empty = routine.fields.status === 'held' ? 'TableText' : 'TableBullet';
  const heads = [words.noteSheet.about, ...topics.map(words.topicHead), words.noteSheet.decisions];
  return {
    kind: 'table',
    about: words.tableAbout(title, heads, rows.length),
    columns: heads.map((head, place) => ({ head, share: place === 0 ? 1.45 : 1.6 })),
    rows: rows.map((row): Row => ({
      cells: [
        { paragraphs: [paragraph('TableText', words.noteRowTitle(row), { bold: true })] },
        ...topics.map((topic) => linesCell(row.notes.get(topic) ?? [], empty)),
        linesCell(
          row.decisions.map(({ text }) => text),
          empty,
        ),
      ],
      least: room.note,
    })),
  };
}

function linesCell(lines: readonly string[], empty: Style): Cell {
  return { paragraphs: lines.length > 0 ? lines.map((line) => paragraph('TableBullet', line)) : [paragraph(empty, '')] };
}

/** Next steps that are written already, and empty rows for those to come. */
function stepTable(site: Site, steps: readonly NextStep[]): Table {
  const heads = [words.heads.nextStep, words.heads.owner, words.heads.due, words.heads.doneWhen];
  const cell = (text: string): Cell => ({ paragraphs: [paragraph('TableText', text)] });
  const written = steps.map((step): Row => ({
    cells: [
      cell(step.text),
      cell(words.nameOf(site, step.owner)),
      cell(step.due === undefined ? '' : words.longDay(step.due)),
      cell(step.doneWhen ?? ''),
    ],
  }));
  const empty = Array.from({ length: emptySteps }, (): Row => ({ cells: heads.map(() => cell('')), least: room.step }));
  return {
    kind: 'table',
    about: words.tableAbout(words.noteSheet.nextSteps, heads, written.length + emptySteps),
    columns: heads.map((head, place) => ({ head, share: [4, 1.6, 1.4, 2.6][place] ?? 1 })),
    rows: [...written, ...empty],
  };
}

/** The ratings that people talk about, so that nobody has to look for them. */
function ratingBlocks({ ratings, routine }: NoteSheet): Block[] {
  if (ratings.rows.every(({ rating }) => rating === null)) return [];
  return [
    { ...paragraph('Heading1', words.noteSheet.ratings), page: 'new' },
    paragraph('Small', words.sheetRatings(routine)),
    leagueBlock(ratings, words.captions.leagueOfRoutine(routine)),
    paragraph('Small', ''),
  ];
}

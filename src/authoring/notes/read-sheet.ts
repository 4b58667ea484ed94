import type { NoteSubject, SheetPoint, SheetReading, SheetStep, UnplacedLine } from '../../domain/notes-import.ts';
import type { Routine, Site } from '../../domain/site.ts';
import type { WordBlock, WordDocument } from '../../domain/word-document.ts';
import { topicOf, type NoteTopic } from '../../schemas/notes.ts';
import { words } from '../../words/words.ts';
import { plainWords, sameWords } from '../import-values.ts';
import { ownLines } from './own-lines.ts';

type Rows = Extract<WordBlock, { kind: 'table' }>['rows'];
type Cells = Rows[number];

/** The routine that a sheet says it belongs to; `null` where it is no sheet of ours, or its line is gone. */
export function routineOfSheet({ blocks }: WordDocument): string | null {
  const mark = plainWords(words.sheetMark);
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    const text = plainWords(block.text);
    const at = text.indexOf(mark);
    if (at >= 0) return text.slice(at + mark.length).trim();
  }
  return null;
}

/** Whether a document has a table of ours, so that it is a sheet for notes even without its line. */
export function isSheet({ blocks }: WordDocument): boolean {
  return blocks.some((block) => block.kind === 'table' && kindOf(block.rows) !== 'unknown');
}

/** What a filled-in sheet says, by the heads of its columns and the titles of its rows; what stands elsewhere is kept as unplaced. */
export function readSheet(site: Site, routine: Routine, { blocks, aside }: WordDocument): SheetReading {
  const reading: Growing = { points: [], steps: [], unplaced: [] };
  const own = ownLines(site, routine);
  let under = '';
  for (const block of blocks) {
    if (block.kind === 'table') readTable(routine, block.rows, reading);
    else if (own.headings.has(plainWords(block.text))) under = block.text;
    else if (own.lines.has(plainWords(block.text)) || plainWords(block.text).startsWith(plainWords(words.sheetMark))) continue;
    else if (sameWords(under, words.noteSheet.others)) reading.points.push({ about: null, topic: 'other', text: block.text });
    else reading.unplaced.push({ place: under, text: block.text });
  }
  reading.unplaced.push(...aside.map((text) => ({ place: '', text })));
  return reading;
}

interface Growing {
  readonly points: SheetPoint[];
  readonly steps: SheetStep[];
  readonly unplaced: UnplacedLine[];
}

function readTable(routine: Routine, [head = [], ...rows]: Rows, reading: Growing): void {
  const heads = head.map((cell) => cell.join(' '));
  switch (kindOf([head])) {
    case 'notes':
      for (const row of rows) readNotes(routine, heads, row, reading);
      break;
    case 'steps':
      reading.steps.push(...rows.flatMap((row) => stepOf(heads, row, reading)));
      break;
    case 'ratings':
      break;
    case 'unknown':
      reading.unplaced.push(...[head, ...rows].flatMap((row) => row.flat().map((text) => ({ place: '', text }))));
  }
}

/** What a table is, by the heads of its columns. */
function kindOf([head = []]: Rows): 'notes' | 'steps' | 'ratings' | 'unknown' {
  const heads = head.map((cell) => cell.join(' '));
  const has = (name: string): boolean => heads.some((one) => sameWords(one, name));
  if (has(words.heads.nextStep) && has(words.heads.owner)) return 'steps';
  if (has(words.leagueSheetHeads.movement) && has(words.leagueSheetHeads.reason)) return 'ratings';
  return has(words.noteSheet.decisions) && heads.some((one) => topicOf(one) !== null) ? 'notes' : 'unknown';
}

/** One thing with a cell for each topic. */
function readNotes(routine: Routine, heads: readonly string[], [first = [], ...cells]: Cells, reading: Growing): void {
  const title = first.join(' ');
  const about = subjectNamed(routine, title);
  for (const [place, cell] of cells.entries()) {
    const head = heads[place + 1] ?? '';
    const topic = columnTopic(head);
    for (const text of cell) {
      if (about === undefined || topic === null)
        reading.unplaced.push({ place: [title, head].filter((part) => part !== '').join(', '), text });
      else reading.points.push({ about, topic, text });
    }
  }
}

function columnTopic(head: string): NoteTopic | 'decision' | null {
  return sameWords(head, words.noteSheet.decisions) ? 'decision' : topicOf(head);
}

/** What a row is about, by its title as the sheet wrote it. */
function subjectNamed({ series: { plan } }: Routine, title: string): NoteSubject | undefined {
  if (sameWords(title, words.league.planAsAWhole)) return null;
  const strategies = plan.strategies.filter((one) => sameWords(one.fields.title, title));
  const goals = plan.goals.filter((goal) => [words.goalInFull(goal), goal.fields.title].some((name) => sameWords(name, title)));
  const [found, ...others] = strategies.length > 0 ? strategies : goals;
  return others.length > 0 ? undefined : found;
}

function stepOf(heads: readonly string[], row: Cells, reading: Growing): SheetStep[] {
  const cell = (name: string): string => {
    const place = heads.findIndex((head) => sameWords(head, name));
    return (row[place] ?? []).join(' ');
  };
  const known: readonly string[] = [words.heads.nextStep, words.heads.owner, words.heads.due, words.heads.doneWhen];
  for (const [place, lines] of row.entries()) {
    const head = heads[place] ?? '';
    if (!known.some((name) => sameWords(name, head))) reading.unplaced.push(...lines.map((text) => ({ place: head, text })));
  }
  const step = {
    text: cell(words.heads.nextStep),
    owner: cell(words.heads.owner),
    due: cell(words.heads.due),
    doneWhen: cell(words.heads.doneWhen),
  };
  return Object.values(step).some((text) => text !== '') ? [step] : [];
}

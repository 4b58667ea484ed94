import type { ImportReport, RowOutcome, Spelling } from '../../domain/import-report.ts';
import type { Encoding, Separator } from '../../domain/table.ts';
import { and, or } from './lists.ts';
import { countOf } from './numbers.ts';
import { shownText } from './shown.ts';

/** How letters were coded. */
export const encodings: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-marked': 'UTF-8 with a byte order mark',
  'utf-16le': 'UTF-16 (little-endian)',
  'utf-16be': 'UTF-16 (big-endian)',
  'windows-1252': 'Windows-1252, since it is not UTF-8',
};

/** What stands between cells. */
export const separators: Readonly<Record<Separator, string>> = { comma: 'commas', semicolon: 'semicolons', tab: 'tabs' };

/** What an import makes of a table, a line for each fact; the problems have lines of their own. */
export function importPreview(report: ImportReport): string[] {
  return [...tableWords(report), '', ...columnWords(report), ...meaningWords(report), ...rowWords(report)];
}

function tableWords({ table }: ImportReport): string[] {
  const { file, encoding, sample, separator, titles, rows, problems } = table;
  const guess = sample === null ? '' : ` Is "${shownText(sample)}" right?`;
  return [
    `${file}: ${countOf(rows.length + problems.length, 'row')}`,
    `  letters: ${encodings[encoding]}.${guess}`,
    `  between cells: ${separators[separator]}`,
    ...titles.map(({ line, cells }) => `  passed over above the header, line ${line}: ${shownText(cells.filter(Boolean).join(' '), 70)}`),
  ];
}

function columnWords({ columns, unused, fills }: ImportReport): string[] {
  const width = Math.max(0, ...columns.map(({ column }) => shownText(column, 40).length));
  return [
    'Columns',
    ...columns.map(({ column, field }) => `  ${shownText(column, 40).padEnd(width)} → ${field}`),
    ...(unused.length === 0 ? [] : [`  not used: ${unused.map((name) => shownText(name, 40)).join(', ')}`]),
    ...fills.map(
      ({ field, value, rows }) =>
        `  ${field}: "${value}" in ${countOf(rows, 'row')} without a value of ${rows === 1 ? 'its' : 'their'} own`,
    ),
  ];
}

function meaningWords({ spellings, emptied, shortYears }: ImportReport): string[] {
  const levels = [...Map.groupBy(spellings, ({ level }) => level)].flatMap(([level, own]) =>
    level === null
      ? own.map((one) => `  ${spellingWords(one)} → not rated, for this reason`)
      : [`  ${own.map(spellingWords).join(', ')} → ${level}`],
  );
  const nothing = emptied.map(({ cell, count }) => `  "${shownText(cell, 50)}" (${countOf(count, 'cell')}) → empty`);
  const years = shortYears.map(
    ({ field, count, first, last, line }) =>
      `  ${countOf(count, 'day')} of "${field}" with two digits for the year → ${first} to ${last} (line ${line})`,
  );
  const all = [...levels, ...nothing, ...years];
  return all.length === 0 ? [] : ['', 'What cells mean', ...all];
}

function spellingWords({ cell, count, line }: Spelling): string {
  return `"${shownText(cell, 50)}" (${countOf(count, 'cell')}, ${count === 1 ? '' : 'first in '}line ${line})`;
}

const states: Readonly<Record<RowOutcome['state'], string>> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  empty: 'still to be filled in',
  'left-out': 'left out',
};

/** More changed rows than these are only counted. */
const shownChanges = 20;

function rowWords({ rows }: ImportReport): string[] {
  if (rows.length === 0) return [];
  const counts = Object.entries(states).flatMap(([state, word]) => {
    const count = rows.filter((row) => row.state === state).length;
    return count === 0 && (state === 'empty' || state === 'left-out') ? [] : [`${count.toLocaleString('en-US')} ${word}`];
  });
  const changed = rows.filter(({ state }) => state === 'changed');
  const more = changed.length - shownChanges;
  return [
    '',
    `Rows: ${counts.join(', ')}`,
    ...changed.slice(0, shownChanges).map(({ name, fields }) => `  ${name}: ${and(fields)}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ];
}

/** What a person may do after looking at a preview. */
export function importAdvice({ problems, rows }: ImportReport, blocked: boolean): string {
  const toWrite = rows.filter(({ state }) => state === 'new' || state === 'changed').length;
  if (blocked) return 'Nothing was written. Mend these in the table, or say more with --columns, --fill, --empty, --dates or --levels.';
  if (toWrite === 0) return 'There is nothing to write.';
  const without = problems.length > 0 ? ', without the rows named above' : '';
  return `Nothing is written yet. To write ${countOf(toWrite, 'row')}${without}, add --write.`;
}

/** After `blocked` problems of single rows: how to go on without them. */
export const skipAdvice: string = 'To leave out the rows named here and write the others, add --skip.';

/** What was written, by folder: `133 new files and 2 changed files`. */
export function importDone(created: number, edited: number): string {
  const parts = [created > 0 ? countOf(created, 'new file') : '', edited > 0 ? countOf(edited, 'changed file') : ''].filter(Boolean);
  return `Written: ${and(parts)}. Look at them, then run "npx stocktake check".`;
}

/** What was exported where. */
export function exportDone(file: string, rows: number): string {
  return `${file} is ready, with ${countOf(rows, 'row')}. Open it in a spreadsheet, and save it as CSV (UTF-8) to import it again.`;
}

/** What may be written for a level. */
export function levelsToWrite(levels: readonly string[]): string {
  return `Levels are written ${or(levels.map((level) => `"${level}"`))}.`;
}

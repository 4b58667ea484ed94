import type { IndicatorImport, RawProblem, SafeImport } from '../../../domain/indicator-import.ts';
import type { Why } from '../../../domain/privacy/classify.ts';
import type { Withheld } from '../../../domain/privacy/protect.ts';
import type { TableFlaw } from '../../../domain/table.ts';
import { encodings, separators } from '../import.ts';
import { and, didYouMean, or } from '../lists.ts';
import { countOf } from '../numbers.ts';
import { shownText } from '../shown.ts';
import { rowFlawWords, tableFlawWords } from '../table-flaws.ts';
import { cellWords, type CellNames } from './import-refusals.ts';

/** What an import of raw numbers would publish and hide, for the eyes of their owner; without any number of a cell. */
export function rawPreview(report: IndicatorImport, names: CellNames): string[] {
  const { safe } = report;
  return [...readWords(report), ...(safe ? ['', ...safeWords(safe, report, names)] : [])];
}

function readWords(report: IndicatorImport): string[] {
  const { table, columns, unused, stated, decimal, sourceHidden, leftOut } = report;
  const guess = table.sample === null || /\d/u.test(table.sample) ? '' : ` Is "${shownText(table.sample)}" right?`;
  const above = table.titles.map(({ line }) => line);
  const width = Math.max(0, ...columns.map(({ column }) => shownText(column, 40).length));
  return [
    `${table.file}: ${countOf(table.rows.length + table.problems.length, 'row')} for "${report.title}"`,
    `  letters: ${encodings[table.encoding]}.${guess}`,
    `  between cells: ${separators[table.separator]}; before fractions: a ${decimal}`,
    ...(above.length > 0 ? [`  passed over above the header: ${above.length === 1 ? 'line' : 'lines'} ${and(above.map(String))}`] : []),
    'Columns',
    ...columns.map(({ column, field }) => `  ${shownText(column, 40).padEnd(width)} → ${field}`),
    ...(unused.length === 0 ? [] : [`  not used: ${unused.map((name) => shownText(name, 40)).join(', ')}`]),
    ...stated.map(({ field, value }) => `  ${field}: "${shownText(value)}" for rows that do not say it`),
    ...(sourceHidden > 0 ? [`  hidden where it came from, by signs such as * or <5: ${countOf(sourceHidden, 'row')}`] : []),
    ...(leftOut > 0 ? [`  left out: ${countOf(leftOut, 'row')}`] : []),
    ...report.without.map((what) => `  ${totals[what]}`),
  ];
}

const totals = {
  whole: 'No row is about the whole district. None is made up, since a sum would tell what is hidden.',
  everyone: 'No row is about all students. None is made up, since a sum would tell what is hidden.',
};

const reasons: readonly (readonly [Why, (smallest: number) => string])[] = [
  ['too-few', (smallest) => `hidden because they are fewer than ${smallest}`],
  ['near-end', () => 'hidden because they are so near to an end of the scale that they tell of nearly every student'],
  ['protects', () => 'hidden to protect another'],
  ['before', () => 'hidden because they were hidden before'],
  ['earlier-in-year', () => 'hidden because they were hidden earlier in the year'],
  ['hidden-in-source', () => 'hidden where they came from'],
  ['capped', () => 'capped: shown as "at most" or "at least"'],
];

/** More cells than these are only counted. */
const shownCells = 20;

function safeWords(safe: SafeImport, { smallest }: IndicatorImport, names: CellNames): string[] {
  const { counts, withheld, periods, replaced } = safe;
  const rest: [string, number][] = [
    ['missing', counts.missing],
    ['not applicable', counts.notApplicable],
  ];
  const byWhy = reasons.map(([why, words]) => ({ words: words(smallest), cells: withheld.filter((cell) => cell.why === why) }));
  return [
    `Cells of ${listed(periods)}${replaced.length > 0 ? `, in place of those of ${listed(replaced)}` : ''}`,
    `  ${counts.shown.toLocaleString('en-US')} shown`,
    ...byWhy.flatMap(({ words, cells }) => (cells.length === 0 ? [] : [`  ${cells.length.toLocaleString('en-US')} ${words}`])),
    ...rest.flatMap(([words, count]) => (count === 0 ? [] : [`  ${count.toLocaleString('en-US')} ${words}`])),
    ...hiddenCells(withheld, names),
    '',
    'Why it is enough',
    `  ${proofWords(safe)}`,
    ...(safe.wasPublic > 0 ? [`  ${publicBefore(safe.wasPublic)}`] : []),
    '',
    `Files: data.csv with ${countOf(safe.rows, 'row')}${safe.ledger > 0 ? `, hidden.csv with ${countOf(safe.ledger, 'cell')} to stay hidden, without numbers` : ''}`,
  ];
}

function hiddenCells(withheld: readonly Withheld[], names: CellNames): string[] {
  const hidden = withheld.filter(({ why }) => why !== 'capped' && why !== 'hidden-in-source');
  if (hidden.length === 0) return [];
  const more = hidden.length - shownCells;
  return [
    '',
    'Hidden',
    ...hidden.slice(0, shownCells).map((cell) => `  ${cellWords(cell, names)}`),
    ...(more > 0 ? [`  and ${more.toLocaleString('en-US')} more`] : []),
  ];
}

/** The proof in a sentence: how uncertain the best known of the hidden numbers stays. */
function proofWords({ proofs, counts }: SafeImport): string {
  if (counts.hidden === 0) return 'Nothing is hidden, and no group that is shown is too small.';
  if (proofs.length === 0) return 'Nothing that is shown adds up with what is hidden, so no hidden number can be worked out.';
  const sizes = proofs.filter(({ what }) => what === 'size').flatMap(({ width }) => (width === null ? [] : [width]));
  const least = sizes.length === 0 ? null : Math.min(...sizes);
  const reader = 'Even a reader who adds and subtracts all that is shown';
  if (least === null) return `${reader} cannot say how large any hidden number is at most.`;
  return `${reader} is left with a range for each hidden group: its least and its most are ${least} or more students apart.`;
}

function publicBefore(count: number): string {
  const [cells, are] = count === 1 ? ['cell', 'is'] : ['cells', 'are'];
  return `${count.toLocaleString('en-US')} ${cells} of these periods that ${are} hidden now had a number before. Older versions of the site and its files still tell it.`;
}

function listed(periods: readonly string[]): string {
  return periods.length > 6 ? `${countOf(periods.length, 'period')}` : and(periods);
}

/** What to do after a preview. */
export function rawAdvice({ problems, safe }: IndicatorImport, mayskip: boolean): string {
  if (safe) return 'Nothing is written yet. To write these two files, add --write.';
  const skip = problems.length > 0 && mayskip ? ' To leave out the rows named here and publish the others, add --skip.' : '';
  return `Nothing is written.${skip}`;
}

/** What was written where. */
export function rawDone(files: readonly string[]): string {
  return `Written: ${and(files)}. Look at them, then run "npx stocktake check". Keep the raw file away from this folder.`;
}

/** A raw file that lies where it would be published. */
export function rawInContent(file: string): string {
  return `${file} lies in a folder of content, which is published. Move it out first, and do not commit it.`;
}

/** A raw file that lies where it could be committed by mistake. */
export function rawInProject(file: string): string {
  return `Take care: ${file} lies in the folder of this project. Never commit it; better, keep it elsewhere.`;
}

/** Why a file is no table, without what stands in its cells. */
export function rawFlawWords(flaw: TableFlaw): string {
  if (flaw.kind === 'no-header')
    return 'No row names the columns that are needed. Say which column is which, as in --columns "unit=School name, value=Rate, n=Students".';
  if (flaw.kind === 'empty-header')
    return `Column ${flaw.column} has no name, but something stands in it here. Name it in the header, or remove it.`;
  return tableFlawWords(flaw);
}

const fields = { period: 'period', unit: 'school or unit', group: 'group' } as const;
const options = { period: '--periods', unit: '--units', group: '--groups' } as const;

/** What is wrong with a raw row or a column, and what to do; never with a number of the table. */
export function rawProblem(problem: RawProblem): string {
  switch (problem.kind) {
    case 'row':
      return rowFlawWords(problem.flaw);
    case 'unknown-column':
      return `There is no column "${shownText(problem.name)}" for "${problem.field}".${didYouMean(problem.name, problem.known, 'There are')}`;
    case 'two-columns':
      return `"${problem.field}" could be in ${or(problem.names.map((name) => `"${shownText(name)}"`))}. Say which with --columns "${problem.field}=…".`;
    case 'no-column': {
      const all = problem.field === 'period' || problem.field === 'unit' ? `, or give that of all rows with --${problem.field}` : '';
      return `No column was found for "${problem.field}". Say which with --columns "${problem.field}=…"${all}.${didYouMean(problem.field, problem.known, 'There are')}`;
    }
    case 'no-size-column':
      return 'No column says of how many students each number is. Without that nobody can tell whether a group is too small. Say which with --columns "n=…"; or, if the file counts students, make an indicator with "unit: count" and import the count.';
    case 'no-size':
      return 'This row has a number, but not of how many students. Add it in the export.';
    case 'empty':
      return `"${problem.field}" is empty. Fill it in, or give it for all such rows with --${problem.field}.`;
    case 'unknown-name':
      return unknownName(problem);
    case 'several':
      return `${quoted(problem.found)} is the name of more than one ${fields[problem.field]}. Say which with ${options[problem.field]} "…=…": ${or(problem.known)}.${moreRows(problem.more)}`;
    case 'not-a-number':
      return `${problem.found === null ? 'What stands here' : `"${shownText(problem.found)}"`} ("${problem.field}") cannot be read as a number. Correct it; or say with --suppressed that it means a hidden number, with --empty that there is none.${moreRows(problem.more)}`;
    case 'ambiguous-number':
      return `The comma in "${problem.field}" could stand before a fraction or between thousands. Say which sign stands before fractions: --decimal point or --decimal comma.`;
    case 'two-signs':
      return `Here a fraction is written with another sign than in line ${problem.other}. Write all numbers alike, or say which sign counts: --decimal point or --decimal comma.`;
    case 'fractions':
      return 'These percentages seem to be fractions of 1: none is above 1. Multiply the column by 100 in the export.';
    case 'parts-differ':
      return 'The percentage here is not that of the two numbers of students beside it. Correct the row.';
    case 'same-cell':
      return `The same period, school and group stand in line ${problem.first} already. Remove one of the two.`;
  }
}

type NameProblem = Extract<RawProblem, { known: readonly string[]; found: string | null }>;

function unknownName({ field, found, known, more }: NameProblem): string {
  if (field === 'period')
    return `${quoted(found)} is no period. Write 2026-27, 2026-27-fall, 2026-11 or 2026-11-22, or say what it means with --periods "…=2026-27".${moreRows(more)}`;
  const near = found === null ? '' : didYouMean(found, known, 'There are');
  return `There is no ${fields[field]} ${quoted(found)}.${near} Correct it, or say what it means with ${options[field]} "…=id".${moreRows(more)}`;
}

function quoted(found: string | null): string {
  return found === null ? '(a number stands here)' : `"${shownText(found)}"`;
}

function moreRows(more: number): string {
  return more === 0 ? '' : ` So it is in ${countOf(more, 'more row', 'more rows')}.`;
}

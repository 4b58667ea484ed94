import type { Facts } from '../../../domain/facts.ts';
import type { RuleName } from '../../../domain/issue.ts';
import type { NumberFlaw, WordMeaning } from '../../../domain/number-cell.ts';
import { countOf, sentenceStart } from '../numbers.ts';
import { and, didYouMean } from '../lists.ts';
import { tableFlawWords } from '../table-flaws.ts';
import { shorten } from './shorten.ts';

const quotedList = (names: readonly string[]): string => and(names.map((name) => `"${name}"`));

/** How many more rows have the same: ` The same is wrong in 41 more rows.` */
function inMore(more: number): string {
  return more === 0 ? '' : ` The same is wrong in ${countOf(more, 'more row')}.`;
}

/** What stands in a cell; numbers are never repeated, since logs are public and the number may have to be hidden. */
const said = (found: string | null): string => (found === null ? 'What stands here' : `"${shorten(found, 40)}"`);

const noGroup = (group: string | null): string =>
  `There is no group ${group === null ? 'with the number that stands here' : `"${shorten(group, 40)}"`}`;

/** The messages about the tables and targets of indicators. */
export const indicatorMessages = {
  'not-a-table': ({ flaw }) => tableFlawWords(flaw),
  'missing-columns': ({ columns, known }) =>
    `The first line must name the columns, and ${quotedList(columns)} ${columns.length === 1 ? 'is' : 'are'} not in it. Write: ${known.join(',')}`,
  'unknown-column': ({ column, known }) =>
    column === null
      ? `A number is no name of a column. The first line has to name the columns: ${known.join(',')}`
      : `There is no column "${shorten(column, 40)}" here.${didYouMean(column, known)}`,
  'duplicate-column': ({ column }) =>
    column === null
      ? 'A number is no name of a column. The first line has to name the columns.'
      : `The column "${column}" stands twice in the first line. Keep one, with its cells.`,
  'unnamed-column': ({ place }) => `Column ${place} has no name. Remove the comma that opens it from every line, or name the column.`,
  'wrong-separator': ({ separator }) =>
    `The cells are separated by ${separator === 'semicolon' ? 'semicolons (;)' : 'tabs'}. Save the table again as CSV with commas.`,
  'table-quotes': ({ flaw }) => tableFlawWords(flaw),
  'ragged-row': ({ cells, columns, more }) =>
    cells > columns
      ? `This row has ${countOf(cells, 'cell')}, but the first line names ${countOf(columns, 'column')}. Remove what is too many; a number has no comma in it.${inMore(more)}`
      : `This row has ${countOf(cells, 'cell')}, but the first line names ${countOf(columns, 'column')}. Write a comma for each empty cell.${inMore(more)}`,
  'blank-row': ({ more }) =>
    `This line is empty, and more rows follow. Remove it.${more === 0 ? '' : ` The table has ${countOf(more, 'more empty line')}.`}`,
  'no-rows': () => 'There are no rows below the first line. Add one, or remove the file until there are numbers.',
  'too-many-rows': ({ limit }) =>
    `This has more than ${countOf(limit, 'row')}. Make two indicators of it, or leave out groups and periods that nobody looks at.`,

  'empty-cell': ({ column, more }) => `"${column}" is empty. ${emptyAdvice(column)}${inMore(more)}`,
  'wrong-period': ({ found, more }) =>
    `${said(found)} is not a period. Write a school year (2026-27), its season (2026-27-fall), a month (2026-11) or a day (2026-11-14).${inMore(more)}`,
  'spreadsheet-cell': ({ column, found, more }) =>
    `${said(found)} is what a spreadsheet made of "${column}". Format that column as text, write it again and save.${inMore(more)}`,
  'unknown-group': ({ group, known, more }) =>
    known.length === 0
      ? `${noGroup(group)}. List it under "groups" in index.md, or leave the cell empty for everybody.${inMore(more)}`
      : `${noGroup(group)} in index.md.${didYouMean(group ?? '', known, 'Its groups are')}${inMore(more)}`,
  'wrong-number': ({ column, found, flaw, more }) => `${said(found)} under "${column}" ${numberWords(flaw)}${inMore(more)}`,
  'word-for-number': ({ column, found, meaning, more }) =>
    `${said(found)} is not a number. ${meaningWords(column, meaning)}${inMore(more)}`,
  'value-out-of-range': ({ found, least, most, isSign, more }) =>
    `${found ?? 'This number'} is not possible here: values go from ${least}${most === null ? ' up' : ` to ${most}`}. ${rangeAdvice(isSign)}${inMore(more)}`,
  'not-whole': ({ column, found, more }) =>
    `${said(found)} under "${column}" is not a whole number, and what is counted there comes in ones. Write how many there were.${inMore(more)}`,
  'more-than-group': () =>
    `"value" is more than "n", which is not possible. Correct "value" or "n"; where "value" counts events and not people, leave "n" empty.`,
  'mark-with-value': ({ mark, column }) =>
    `A cell that is marked "${mark}" has no number, but something stands under "${column}". Leave "${column}" empty, or remove the mark.`,
  'mark-without-value': ({ mark }) =>
    `"${mark}" needs its limit under "value". Write that number; if nothing may be known of it, write "suppressed".`,

  'duplicate-row': ({ firstLine }) => `Line ${firstLine} has the same period, unit and group. Keep one of the two rows.`,
  fractions: ({ count }) => `All ${countOf(count, 'value')} are 1 or less, but the unit is per cent. If 0.95 means 95 %, write 95.`,
  'groups-exceed-total': ({ partition, column }) =>
    `The groups of "${partition}" add up to more than everybody under "${column}". Correct a row, or the groups of the partition.`,
  'groups-below-total': ({ partition, column }) =>
    `The groups of "${partition}" add up to less than everybody under "${column}". Correct a row, or add the group that is missing.`,
  'period-gap': ({ period, after }) =>
    `No row tells of ${period}, the period after ${after}. Add its rows; where there are no numbers, write "missing" under "mark".`,
  'periods-overlap': ({ period, other }) =>
    `${period} and ${other} have days in common, so that one line would show them twice. Make two indicators of them.`,
  'duplicate-target': ({ by, firstLine }) =>
    `There is a target of this kind for ${by} already, in line ${firstLine}. Keep one, and say under "replaces" what it was before.`,
  'quoted-number-differs': ({ quoted, now, ...cell }) =>
    quoted === null
      ? `${sentenceStart(cellName(cell))} is public only as a limit. Write "${now}", here and in the sentence.`
      : `This quotes "${shorten(quoted, 40)}", but ${cellName(cell)} is ${now} in data.csv. Write ${now}, here and in the sentence.`,
  'sentence-differs': ({ quoted }) =>
    `This sentence names another percentage than "${shorten(quoted, 40)}", which stands under "value" and in data.csv. Correct the sentence, or name the cell that it speaks of.`,
  'quoted-number-revised': ({ quoted, now, ...cell }) =>
    now === null
      ? `This quoted "${shorten(quoted, 40)}", but ${cellName(cell)} has no number in data.csv any more. The record stays as it was; say in the notes why.`
      : `This quoted "${shorten(quoted, 40)}", but ${cellName(cell)} is ${now} in data.csv now. The record stays as it was; a later routine can say what was revised.`,
  'cannot-be-quoted': ({ why, ...cell }) => `${sentenceStart(cellName(cell))} cannot be quoted: ${unquotable[why]}`,
} satisfies { readonly [Rule in RuleName]?: (facts: Facts[Rule]) => string };

/** A cell that is quoted: `"Students who attend regularly" of grade-1 in pine-hollow for 2025-26-spring`. */
function cellName({ indicator, period, unit, group }: Omit<Facts['cannot-be-quoted'], 'why'>): string {
  return `"${indicator}"${group === '' ? '' : ` of ${group}`}${unit === '' ? '' : ` in ${unit}`} for ${period}`;
}

const unquotable: Readonly<Record<Facts['cannot-be-quoted']['why'], string>> = {
  suppressed: 'it is hidden to protect students. Remove "value", and the number from the sentence.',
  missing: 'it is not reported. Remove "value", or add the number to data.csv.',
  'not-applicable': 'it does not apply. Remove "value", or name another period.',
  'no-row': 'data.csv has no such row. Correct the period, school or group, or add the row.',
};

function emptyAdvice(column: string): string {
  if (column === 'unit') return 'Write the id of the school or, for everybody, of the district.';
  return column === 'period' ? 'Write when it was, as in 2026-27-fall.' : 'Write the day on which it was hidden first, as in 2026-11-14.';
}

/** The ordinary space, and those that look like it or like nothing. */
const spaces = /^U\+(?:0020|00A0|1680|20[0-6][0-9A-F]|202F|205F|3000|FEFF)$/u;

function numberWords({ why, code }: NumberFlaw): string {
  switch (why) {
    case 'thousands':
      return 'has commas between its digits. Leave them out.';
    case 'decimal-comma':
      return 'has a comma for a point. Write a point.';
    case 'percent-sign':
      return 'has a per cent sign. Leave it out.';
    case 'exponent':
      return 'is a number in the short form of computers. Write all its digits.';
    case 'sign':
      return `has a ${spaces.test(code) ? 'space' : 'sign'} in it that is no part of a number${code === '' ? '' : ` (${code})`}. Write plain digits alone.`;
    case 'plus':
      return 'begins with a plus. Leave it out.';
    case 'zeros':
      return 'begins with a zero too many. Leave it out.';
    case 'point':
      return 'has nothing on one side of its point. Write a digit there, or no point.';
    case 'digits':
      return 'has too many digits. Round it to at most six after the point.';
    case 'other':
      return 'is not a number. Write digits alone, with a point for a fraction.';
  }
}

function meaningWords(column: string, meaning: WordMeaning): string {
  const marked = (mark: string): string => `leave "${column}" empty and write "${mark}" under "mark"`;
  switch (meaning.means) {
    case 'suppressed':
      return `If it hides a small group, ${marked('suppressed')}.`;
    case 'missing':
      return `If nobody knows the number, ${marked('missing')}.`;
    case 'not-applicable':
      return `If there can be no number, ${marked('not-applicable')}.`;
    case 'spreadsheet-error':
      return `It is an error of a spreadsheet. Mend the formula there; if there is no number, ${marked('missing')}.`;
    default:
      return `If it hides a small group, ${marked('suppressed')}${column === 'value' ? `; if it is a limit, write its number and "${meaning.means}"` : ''}.`;
  }
}

function rangeAdvice(isSign: boolean): string {
  if (isSign) return 'If it stands for a number that is not there, leave it empty and write "suppressed" or "missing" under "mark".';
  return 'Correct it; where other values are possible, say so under "range" in index.md.';
}

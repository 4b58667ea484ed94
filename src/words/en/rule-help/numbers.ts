import type { RuleName } from '../../../domain/issue.ts';
import type { RuleHelp } from './rule-help.ts';

/** Indicators, their tables and their targets. */
export const numbersHelp = {
  'not-a-table': {
    title: 'A file that is no table',
    why: 'A workbook or a web page can look like a table on your screen. Numbers are read from plain text only, which anybody can compare.',
    mend: 'Open it in a spreadsheet, save it as CSV (UTF-8), and put that file in its place.',
  },
  'missing-columns': {
    title: 'A column that must be there',
    why: 'The first line of a table says what stands under each other. Without a period, a unit and a value nobody knows what a number is about.',
    mend: 'Write the names of the columns into the first line, and no title or note above it.',
  },
  'unknown-column': {
    title: 'A column that does not exist',
    why: 'A misspelt name would make a whole column vanish without a word.',
    mend: 'Correct the name as the message proposes. A column that you keep for yourself belongs in another file.',
  },
  'duplicate-column': {
    title: 'Two columns of one name',
    why: 'Nobody could tell which of the two numbers counts.',
    mend: 'Remove one of the columns, or give it its right name.',
  },
  'unnamed-column': {
    title: 'A column without a name',
    why: 'Spreadsheets leave a comma at the end of each line where a column was emptied. What stands there would not be read.',
    mend: 'Delete the empty column in the spreadsheet and save again.',
  },
  'wrong-separator': {
    title: 'Semicolons or tabs between the cells',
    why: 'Programs guess what separates cells, and some guess wrong. Between commas every program reads the same.',
    mend: 'Save the table again and choose commas. In some countries the spreadsheet asks for it under "CSV UTF-8 (comma delimited)".',
  },
  'table-quotes': {
    title: 'A quote without its partner',
    why: 'A quote that is not closed swallows all rows below it.',
    mend: 'Numbers and ids need no quotes: remove them. Otherwise put the whole cell in quotes, and write a quote inside it twice.',
  },
  'ragged-row': {
    title: 'A row that is too long or too short',
    why: 'If a cell is missing, all cells after it slip into the wrong column.',
    mend: 'Compare the row with the first line. A comma inside a number, as in 1,234, makes two cells of it.',
  },
  'blank-row': {
    title: 'An empty line between rows',
    why: 'Often a second table begins below it, with other columns. Empty lines at the end do no harm.',
    mend: 'Remove the line, and what stands below it if that is another table.',
  },
  'no-rows': {
    title: 'A table without rows',
    why: 'An indicator without numbers is fine, but an empty table looks as if they were lost.',
    mend: 'Add the first row, or remove the file until there are numbers.',
  },
  'too-many-rows': {
    title: 'A table with too many rows',
    why: 'An indicator is one line that people look at. Tables of this length hold data of single students, or of another purpose.',
    mend: 'Keep the periods, schools and groups that your routine looks at.',
  },
  'empty-cell': {
    title: 'A row that does not say what it is about',
    why: 'Without a period and a unit a number belongs nowhere. An empty cell is never filled from the row above it.',
    mend: 'Write the period and the id of the school or district in each row.',
  },
  'wrong-period': {
    title: 'A period that cannot be read',
    why: 'Periods are put in order and compared, so they need one form.',
    mend: 'Write 2026-27 for a school year, 2026-27-fall for its season, 2026-11 for a month, 2026-11-14 for a day. Months before 2013 are written as days, since 2011-12 is a school year.',
  },
  'spreadsheet-cell': {
    title: 'A cell that a spreadsheet has changed',
    why: 'Spreadsheets take ids and months for days or long numbers, and save what they made of them.',
    mend: 'Format the column as text before you write or paste into it, write the cells again, and save.',
  },
  'unknown-group': {
    title: 'A group that the indicator does not have',
    why: 'Two spellings of one group would become two lines, and sums would be wrong.',
    mend: 'Use an id that stands under "groups" in index.md, or add it there with its name.',
  },
  'wrong-number': {
    title: 'A number in another form',
    why: 'Commas, per cent signs and signs that only look like a minus are read differently by each program. Nothing is guessed.',
    mend: 'Write digits alone, with a point for a fraction and a hyphen for a minus.',
  },
  'word-for-number': {
    title: 'A sign in the place of a number',
    why: 'A star, "N/A" or "<10" can mean hidden, unknown or impossible. Readers must be told which, and none of them may ever look like 0.',
    mend: 'Leave the cell empty, and write "suppressed", "missing" or "not-applicable" under "mark".',
  },
  'value-out-of-range': {
    title: 'A number that is not possible',
    why: 'A percentage above 100 is a slip. Some systems write -1 for a number that is hidden, and a chart would show it as one.',
    mend: 'Correct the number. If lower or higher values are possible, say so under "range" in index.md.',
  },
  'not-whole': {
    title: 'A part of a student',
    why: 'People and events are counted in ones. A fraction means that a rate stands where a count belongs.',
    mend: 'Write how many there were, or change "unit" in index.md.',
  },
  'more-than-group': {
    title: 'More than the whole group',
    why: 'Of ten students there cannot be twelve.',
    mend: 'Correct one of the two numbers. Where events are counted and one student may have several, leave "n" empty.',
  },
  'mark-with-value': {
    title: 'A hidden number that is there',
    why: 'Whoever reads the file can see it, however the page shows it.',
    mend: 'Leave "value" and "n" empty. If the number was published before, ask who looks after privacy in your district.',
  },
  'mark-without-value': {
    title: 'A limit without its number',
    why: '"5 or less" needs the 5.',
    mend: 'Write the limit under "value".',
  },
  'duplicate-row': {
    title: 'Two rows about the same thing',
    why: 'With two numbers for one school in one period, nobody knows which counts.',
    mend: 'Look at both lines that the message names, and remove one.',
  },
  fractions: {
    title: 'Percentages that look like fractions',
    why: 'Many programs save 95 % as 0.95. On the page it would read as 0.95 %.',
    mend: 'Multiply the column by 100. If the values are truly so small, switch the warning off with the reason.',
  },
  'groups-exceed-total': {
    title: 'Groups that add up to more than everybody',
    why: 'In a partition nobody is in two groups, so together they cannot be more than everybody.',
    mend: 'Correct the row that is wrong. If students can be in two of the groups, take the partition out of index.md.',
  },
  'groups-below-total': {
    title: 'Groups that add up to less than everybody',
    why: 'In a partition everybody is in a group. If some are missing, the groups seem to be all there is.',
    mend: 'Correct the row that is wrong, or add the group that is missing, such as "unknown".',
  },
  'period-gap': {
    title: 'A period without numbers between others',
    why: 'A gap may be a row that was forgotten. On the chart the line stops there.',
    mend: 'Add the rows. If nobody measured in that period, write one with "missing" under "mark".',
  },
  'periods-overlap': {
    title: 'Periods that have days in common',
    why: 'A school year and its fall are not two points of one line.',
    mend: 'Keep one form of period in a table, and make a second indicator for the other.',
  },
  'duplicate-target': {
    title: 'Two targets for the same period',
    why: 'Whether a target was met has one answer. A target that changes keeps its history in "replaces".',
    mend: 'Keep the target that counts today. Say under "replaces" which value it took the place of, and why.',
  },
  'quoted-number-differs': {
    title: 'A quoted number that is not the public one',
    why: 'A key fact with another number than the page of its indicator makes people argue about numbers, and not about what to do.',
    mend: 'Write the number that the message names, and correct the sentence with it. A rounded number is fine where pages show it rounded.',
  },
  'sentence-differs': {
    title: 'A sentence with another number than the one it quotes',
    why: 'People read the sentence, and only the number under "value" is held against data.csv.',
    mend: 'Write the number of "value" in the sentence. A whole number for one with a fraction is fine.',
  },
  'quoted-number-revised': {
    title: 'A quoted number that was revised later',
    why: 'What a held or cancelled routine quoted was true on its day, and data are often revised. The dated record stays, so this only warns.',
    mend: 'Leave the record as it is and say in the next routine what was revised. If the number was wrong on its day, correct it in the open.',
  },
  'cannot-be-quoted': {
    title: 'A quoted number that is not public',
    why: 'A number that is hidden in the table would become public through a sentence that quotes it. A number that nobody reported cannot be checked.',
    mend: 'Remove the value and the number in the sentence. If the period, school or group was misspelt, correct it.',
  },
} as const satisfies Partial<Record<RuleName, RuleHelp>>;

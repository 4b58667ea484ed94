import { describe, expect, test } from 'vitest';
import type { ImportProblem, ImportReport, RowOutcome } from '../../../../src/domain/import-report.ts';
import type { Table } from '../../../../src/domain/table.ts';
import { exportDone, importAdvice, importDone, importPreview, levelsToWrite, skipAdvice } from '../../../../src/words/en/import.ts';
import { importProblem } from '../../../../src/words/en/import-problems.ts';

const table: Table = {
  file: 'plan.csv',
  encoding: 'utf-8',
  sample: null,
  separator: 'semicolon',
  titles: [{ line: 1, cells: ['', 'Our plan', '2026'] }],
  header: { line: 3, cells: ['Strategy'] },
  rows: [{ line: 4, cells: ['One'] }],
  problems: [],
};

const report: ImportReport = {
  table,
  columns: [
    { column: 'Name', field: 'strategy' },
    { column: 'RAG', field: 'overall' },
  ],
  unused: ['Budget', 'Long\nname'],
  fills: [{ field: 'ratedBy', value: 'Ana', rows: 2 }],
  emptied: [{ cell: 'TBD', count: 2 }],
  spellings: [
    { cell: 'Amber/Red', level: 'Amber-red', count: 2, line: 4 },
    { cell: 'Exempt', level: null, count: 1, line: 5 },
    { cell: 'amber red', level: 'Amber-red', count: 1, line: 6 },
  ],
  shortYears: [{ field: 'asOf', count: 1, first: '2026-01-01', last: '2026-01-01', line: 4 }],
  rows: [{ line: 4, state: 'changed', name: 'one', fields: ['overall', 'rationale'] }],
  problems: [],
};

describe('a preview', () => {
  test('says how a table was read, what maps to what, what cells mean and what becomes of the rows', () => {
    expect(importPreview(report)).toEqual([
      'plan.csv: 1 row',
      '  letters: UTF-8.',
      '  between cells: semicolons',
      '  passed over above the header, line 1: Our plan 2026',
      '',
      'Columns',
      '  Name → strategy',
      '  RAG  → overall',
      '  not used: Budget, Long name',
      '  ratedBy: "Ana" in 2 rows without a value of their own',
      '',
      'What cells mean',
      '  "Amber/Red" (2 cells, first in line 4), "amber red" (1 cell, line 6) → Amber-red',
      '  "Exempt" (1 cell, line 5) → not rated, for this reason',
      '  "TBD" (2 cells) → empty',
      '  1 day of "asOf" with two digits for the year → 2026-01-01 to 2026-01-01 (line 4)',
      '',
      'Rows: 0 new, 1 changed, 0 unchanged',
      '  one: overall and rationale',
    ]);
  });

  test('leaves out what there is nothing to say of, and counts what is too long', () => {
    const rows = Array.from({ length: 22 }, (_, index): RowOutcome => ({ line: index, state: 'changed', name: 'one', fields: ['title'] }));
    const bare = { ...report, unused: [], fills: [], emptied: [], spellings: [], shortYears: [] };
    const said = importPreview({
      ...bare,
      rows: [...rows, { line: 30, state: 'empty', name: '', fields: [] }],
      table: { ...table, titles: [] },
    });
    expect(said).not.toContain('What cells mean');
    expect(said.slice(8, 9)).toEqual(['Rows: 0 new, 22 changed, 0 unchanged, 1 still to be filled in']);
    expect(said.slice(-1)).toEqual(['  and 2 more']);
  });
});

test('what to do after a preview', () => {
  const marked: ImportProblem = { line: 4, kind: 'marked-text', path: 'content/x.md' };
  expect(importProblem(marked)).toContain('The reason in content/x.md has links, lists or other marks');
  const problem: ImportProblem = { line: 4, kind: 'rated-and-not' };
  expect(importAdvice(report, false)).toBe('Nothing is written yet. To write 1 row, add --write.');
  expect(importAdvice({ ...report, problems: [problem] }, false)).toBe(
    'Nothing is written yet. To write 1 row, without the rows named above, add --write.',
  );
  expect(importAdvice({ ...report, rows: [] }, false)).toBe('There is nothing to write.');
  expect(importAdvice(report, true)).toMatch(/^Nothing was written\. Mend these in the table/u);
  expect(skipAdvice).toContain('--skip');
});

test('what was done', () => {
  expect(importDone(133, 1)).toBe('Written: 133 new files and 1 changed file. Look at them, then run "npx stocktake check".');
  expect(importDone(0, 2)).toBe('Written: 2 changed files. Look at them, then run "npx stocktake check".');
  expect(exportDone('plan.csv', 1)).toBe(
    'plan.csv is ready, with 1 row. Open it in a spreadsheet, and save it as CSV (UTF-8) to import it again.',
  );
  expect(levelsToWrite(['Red', 'Green'])).toBe('Levels are written "Red" or "Green".');
});

describe('a problem that the importers’ own tests do not show', () => {
  const issue = { rule: 'alias-taken', file: 'content/x.md', line: 2, column: 1, facts: { alias: 'a', by: 'b' } } as const;

  test.each<[ImportProblem, string]>([
    [
      { line: 2, kind: 'row', flaw: { kind: 'ragged', cells: 2, columns: 1 } },
      'This row has 2 cells, but the header has 1 column. Add or remove cells.',
    ],
    [
      { line: 2, kind: 'no-such-element', field: 'ratings.cost', rubric: 'old' },
      'This rating uses the rubric "old", which has no element "cost". Clear the cell.',
    ],
    [
      { line: 2, kind: 'file-stands', path: 'strategies/a.md' },
      'A file "strategies/a.md" is there already. Give this row another id, or rename that file.',
    ],
    [
      { line: 2, kind: 'broken-file', path: 'strategies/a.md' },
      '"strategies/a.md" has errors. Mend it first; "npx stocktake check" names them.',
    ],
    [
      { line: 2, kind: 'cannot-edit', path: 'strategies/a.md' },
      '"strategies/a.md" cannot be changed here. Save it with usual line ends, or change it by hand.',
    ],
    [
      { line: 2, kind: 'elsewhere', issue },
      'content/x.md would then have a mistake: "a" is already the id or an earlier id of "b". Remove it from one of the two.',
    ],
    [
      { line: 2, kind: 'not-a-day', field: 'due', found: '1.2.27', form: 'mm/dd/yyyy' },
      '"1.2.27" ("due") is not a day as "mm/dd/yyyy" or 2026-03-01.',
    ],
  ])('%j', (problem, sentence) => {
    expect(importProblem(problem)).toBe(sentence);
  });
});

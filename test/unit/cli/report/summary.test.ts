import { expect, test } from 'vitest';
import { summaryOf } from '../../../../src/cli/report/terminal.ts';
import { issue, type Issue } from '../../../../src/domain/issue.ts';

const at = { line: 1, column: 1 };
const error = (file: string): Issue => issue('header-not-closed', file, at, {});
const warning = (file: string): Issue => issue('no-decisions', file, at, {});
const note = (file: string): Issue => issue('several-strategies', file, at, { count: 4, year: '2026-27', school: '' });

test.each<[Issue[], string]>([
  [[error('a')], '1 error in 1 file.'],
  [[error('a'), error('a')], '2 errors in 1 file.'],
  [[warning('a'), note('b')], '1 warning and 1 note in 2 files.'],
  [[note('a'), note('b')], '2 notes in 2 files.'],
  [[error('a'), warning('b'), warning('b'), note('c'), note('c'), note('d')], '1 error, 2 warnings and 3 notes in 4 files.'],
])('%#: counts by severity', (issues, words) => {
  expect(summaryOf(issues)).toBe(words);
});

import { describe, expect, test } from 'vitest';
import { githubAnnotations, githubSummary, githubWarning, plainLog } from '../../../../src/cli/report/github.ts';
import { jsonReport } from '../../../../src/cli/report/json.ts';
import { summaryOf, terminalReport } from '../../../../src/cli/report/terminal.ts';
import { issue, type Issue } from '../../../../src/domain/issue.ts';
import { withDistrict, type District } from '../../../support/district.ts';

/** The terminal's report of a spoilt district, without colours. */
function reportOf(spoil: (district: District) => void): string {
  return withDistrict((district) => {
    spoil(district);
    return terminalReport(district.check().issues, district.folder).replaceAll(/\u001b\[\d+m/gu, '');
  });
}

const unknown = (file: string, line: number): Issue =>
  issue('unknown-field', file, { line, column: 1 }, { field: 'titel', known: ['title'] });
const comment = issue('html-comment', 'content/goals/reading.md', { line: 3, column: 5 }, {});

describe('in the terminal', () => {
  test('each problem stands with its line and signs under the word, files apart', () => {
    const report = reportOf((district) => {
      district.change('strategies/coaching.md', 'title: Reading coaches', 'titel: Reading coaches');
      district.change('goals/reading.md', 'order: 1', 'order: one');
    });
    expect(report).toBe(`content/goals/reading.md:5:8 wrong-value "order" must be a whole number within reason, not "one".
    5 | order: one
      |        ^^^

content/strategies/coaching.md:2:1 unknown-field There is no field "titel" here. Did you mean "title"?
    2 | titel: Reading coaches
      | ^^^^^

2 errors in 2 files.`);
  });

  test('lines keep their places with tabs, letters of two places and any line ends', () => {
    const report = reportOf((district) => {
      const text = district.read('goals/reading.md').replace('A child who', '読書 🎉\t<b>A</b> child who');
      district.write('goals/reading.md', text.replaceAll('\n', '\r'));
    });
    const [line = '', carets = ''] = report.split('\n').slice(1);
    expect(line).toMatch(/^ {3}17 \| 読書 🎉 <b>A<\/b> child who/u);
    expect(carets).toBe('      |         ^');
  });

  test('a long line is cut around its place', () => {
    const report = reportOf((district) =>
      district.change('goals/reading.md', 'A child who', `${'word '.repeat(60)}<b>A</b> child ${'who '.repeat(60)}`),
    );
    const [, line = '', carets = ''] = report.split('\n');
    expect(line.length).toBeLessThan(112);
    expect(line).toMatch(/^ {3}\d\d \| …/u);
    expect(line.slice(carets.indexOf('^'))).toMatch(/^<b>A/u);
  });

  test.each([
    ['a file in the wrong place', (district: District) => district.write('reading.md', '---\n---\n')],
    ['a file that is no text', (district: District) => district.write('goals/reading.md', Buffer.from([0xff, 0xfe, 0x41, 0]))],
  ])('%s has no line to show', (_, spoil) => {
    expect(reportOf(spoil)).not.toContain(' | ');
  });

  test('signs that speak to the terminal are not repeated', () => {
    const report = reportOf((district) => district.change('goals/reading.md', 'order: 1', 'order: "\u202e\ttwo"'));
    expect(report).not.toMatch(/[\u202e\t]/u);
  });

  test('the count names each severity', () => {
    expect(summaryOf([unknown('a.md', 1), unknown('a.md', 2), comment])).toBe('2 errors and 1 warning in 2 files.');
  });
});

test('the name of a folder cannot begin a line of the log', () => {
  const report = reportOf((district) => district.write('goals/a\n::error::pwned/x.md', '---\n---\n'));
  expect(report.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  expect(report).toContain('file-name');
});

describe('as data', () => {
  test('each problem is an object', () => {
    expect(JSON.parse(jsonReport([comment]))).toEqual({
      issues: [
        {
          file: 'content/goals/reading.md',
          line: 3,
          column: 5,
          rule: 'html-comment',
          severity: 'warning',
          message: 'This comment stays out of the page, but everybody can read it in the repository. Remove it if it is not public.',
        },
      ],
    });
  });
});

describe('for a pull request', () => {
  test('an annotation stands at its line, with its signs escaped', () => {
    const bad = issue('unknown-field', 'content/a,b:c.md', { line: 2, column: 1 }, { field: '100%\n::error::x', known: [] });
    expect(githubAnnotations([bad, comment])).toBe(
      [
        '::error file=content/a%2Cb%3Ac.md,line=2,col=1,title=unknown-field::There is no field "100%25 ::error::x" here.',
        '::warning file=content/goals/reading.md,line=3,col=5,title=html-comment::This comment stays out of the page, but everybody can read it in the repository. Remove it if it is not public.',
      ].join('\n'),
    );
  });

  test('a warning about the whole has no place', () => {
    expect(githubWarning('100 %\n::error::x')).toBe('::warning::100 %25%0A::error::x');
  });

  test('texts of people stand between two marks that nobody can guess, so that GitHub hears no commands in them', () => {
    const [one, other] = [plainLog('##[error]x'), plainLog('##[error]x')];
    expect(one).toMatch(/^::stop-commands::([0-9a-f-]{36})\n##\[error\]x\n::\1::$/u);
    expect(one).not.toBe(other);
  });

  test('ten of a severity are shown, and the rest is counted', () => {
    const ten = Array.from({ length: 10 }, (_, index) => unknown('a.md', index + 1));
    expect(githubAnnotations(ten).split('\n')).toHaveLength(10);
    const lines = githubAnnotations([...ten, unknown('b.md', 1)]).split('\n');
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toBe('::error::2 errors more: see the summary of this step.');
  });

  test('the summary lists all in a table in which nothing is markup', () => {
    const bad = issue('unknown-field', 'content/x.md', { line: 2, column: 1 }, { field: '[a](b)|<img>@all', known: [] });
    const summary = githubSummary([bad, comment]);
    expect(summary).toMatch(/^### 1 error and 1 warning in 2 files\.\n\n\| Where \| What to mend \| Rule \|\n/u);
    expect(summary.split('\n')[4]).toBe(
      '| content/x.md:2 | There is no field "&#91;a&#93;(b)&#124;&#60;img&#62;@\u200ball" here. | unknown-field |',
    );
    expect(githubSummary([])).toBe('### The content is ready to publish\n');
  });

  test('the summary stays below what GitHub takes', () => {
    const many = Array.from({ length: 12_000 }, (_, index) => unknown(`content/strategies/a-rather-long-name-${index}.md`, 1));
    const summary = githubSummary(many);
    expect(summary.length).toBeLessThan(1_048_576);
    expect(summary).toMatch(/\n\d+ more are in the log\.\n$/u);
  });
});

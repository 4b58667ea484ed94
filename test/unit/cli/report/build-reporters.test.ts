import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildReporters } from '../../../../src/cli/report/build-reporters.ts';
import { pagesLimits, type Built } from '../../../../src/domain/pages-limits.ts';
import { pagesLimitWarning } from '../../../../src/words/en/terminal/publishing.ts';
import { withDistrict } from '../../../support/district.ts';

let out: string[];
let error: string[];
beforeEach(() => {
  [out, error] = [[], []];
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(...text.split('\n')));
  vi.spyOn(console, 'error').mockImplementation((text: string) => void error.push(...text.split('\n')));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Tells of a district with a slip in the value of a field, or with a remark that everybody can read. */
function tell(format: string, spoilt: 'error' | 'warning'): string {
  return withDistrict((district) => {
    const summary = join(district.folder, 'summary.md');
    district.write('../summary.md', '');
    vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
    if (spoilt === 'error') district.change('goals/reading.md', 'order: 1', 'order: "##[error]"');
    else district.write('goals/reading.md', `${district.read('goals/reading.md')}\n<!-- Ask Ana. -->\n`);
    buildReporters[format]?.content(district.check());
    return readFileSync(summary, 'utf8');
  });
}

function limitsOf(built: Built): string {
  return pagesLimits(built).map(pagesLimitWarning).join();
}

/** The lines in which GitHub looks for commands. */
function heard(lines: readonly string[]): string[] {
  const token = /^::stop-commands::(.{36})$/u.exec(lines[0] ?? '')?.[1] ?? 'none';
  return lines.slice(lines.indexOf(`::${token}::`) + 1);
}

describe('for a workflow of GitHub', () => {
  test('errors stand at their lines and in the summary; texts of people give GitHub no commands', () => {
    const summary = tell('github', 'error');
    expect(out.some((line) => line.includes('not "##[error]"'))).toBe(true);
    expect(heard(out)).toEqual([expect.stringMatching(/^::error file=content\/goals\/reading\.md,line=5,col=8,title=wrong-value::/u)]);
    expect(summary).toMatch(/^### 1 error in 1 file\.\n/u);
    expect(error).toEqual([]);
  });

  test('what the check has shown already stands only in the log', () => {
    expect(tell('github', 'warning')).toBe('');
    expect(out.some((line) => line.includes('html-comment'))).toBe(true);
    expect(heard(out)).toEqual([]);
  });

  test('a large site is warned about', () => {
    buildReporters['github']?.warn(limitsOf({ bytes: 900_000_000, seconds: 9 }));
    expect(out).toEqual([expect.stringMatching(/^::warning::The site has 900 MB of the 1,000 MB/u)]);
  });
});

describe('in the terminal', () => {
  test('all is told where it does not mix with what the command answers', () => {
    expect(tell('terminal', 'error')).toBe('');
    expect(error.at(-1)).toBe('1 error in 1 file.');
    buildReporters['terminal']?.warn(limitsOf({ bytes: 5, seconds: 700 }));
    expect(error.at(-1)).toMatch(/^Building took 11 minutes and 40 seconds, more than/u);
    expect(out).toEqual([]);
  });
});

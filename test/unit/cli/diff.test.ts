import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WrongUse } from '../../../src/cli/arguments.ts';
import { diff } from '../../../src/cli/diff.ts';
import { makeRepository, type Repository } from '../../support/repository.ts';

const october = 'routines/2026-10-08-october';
let repository: Repository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  repository.remove();
});

/** Runs the command in this process: its exit code, and what it printed. */
async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err] = [vi.spyOn(console, 'log').mockReturnValue(), vi.spyOn(console, 'error').mockReturnValue()];
  const code = await diff([...args, '--content', repository.content]);
  return { code, out: out.mock.calls.flat().join('\n'), err: err.mock.calls.flat().join('\n') };
}

describe('stocktake diff, in a process of its own', { timeout: 60_000 }, () => {
  test('nothing changed; what it was read into is gone', async () => {
    const temporary = join(repository.folder, 'temporary');
    mkdirSync(temporary);
    expect(await repository.diff(['main'], { TMPDIR: temporary })).toEqual({ code: 0, out: 'Nothing changes on the site.\n', err: '' });
    expect(readdirSync(temporary)).toEqual([]);
  });

  test('what is committed and what is not, in sentences or as tables', async () => {
    repository.change('strategies/coaching.md', 'title: Reading coaches', 'title: Coaches | @all <b>');
    repository.commit('A new title');
    repository.change(`${october}/ratings/coaching.md`, 'overall: amber-red', 'overall: green');
    repository.change('goals/reading.md', 'lead: Superintendent', "lead: 'Superintendent'");
    const { code, out } = await repository.diff(['HEAD~1']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '3 changes compared with HEAD~1: 1 to held routines, 1 to plans, goals or strategies, and 1 in other files.',
      '',
      'A held routine was changed',
      'A packet is a dated record. A later routine reports on it, and a mistake is corrected in the open.',
      '  Stocktake of 8 October 2026: Coaches | @all <b>, rating raised by two levels from amber-red to green.',
      '',
      'Plans, goals and strategies',
      '  Coaches | @all <b>: “Title” changed from “Reading coaches” to “Coaches | @all <b>”.',
      '',
      'Other files',
      '  content/goals/reading.md: written differently, but it says the same.',
      '',
    ]);
    const markdown = await repository.diff(['HEAD~1', '--format', 'markdown']);
    expect(markdown.code).toBe(0);
    expect(markdown.out).toContain(
      '| Coaches &#124; @\u200ball &#60;b&#62; | “Title” changed | “Reading coaches” | “Coaches &#124; @\u200ball &#60;b&#62;” |',
    );
  });

  test('a file under another name, and everything that names it', async () => {
    repository.rename('strategies/coaching.md', 'strategies/coaches.md');
    repository.change('strategies/coaches.md', 'order: 1', 'order: 1\naliases: [coaching]');
    for (const routine of [october, 'routines/2026-11-12-november', 'routines/2027-02-11-february']) {
      const path = `${routine}/routine.md`;
      repository.write(
        path,
        repository
          .read(path)
          .replaceAll('strategy: coaching', 'strategy: coaches')
          .replace('[coaching', '[coaches')
          .replace('coaching.md', 'coaches.md'),
      );
    }
    for (const routine of [october, 'routines/2026-11-12-november'])
      repository.change(`${routine}/ratings/coaching.md`, 'strategy: coaching', 'strategy: coaches');
    const { code, out } = await repository.diff(['main']);
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '6 changes compared with main: 1 renamed and 5 in other files.',
      '',
      'Renamed',
      '  Reading coaches: strategy renamed from content/strategies/coaching.md to content/strategies/coaches.md.',
      '',
      'Other files',
      '  content/routines/2026-10-08-october/ratings/coaching.md: names something by its new id.',
      '  content/routines/2026-10-08-october/routine.md: names something by its new id.',
      '  content/routines/2026-11-12-november/ratings/coaching.md: names something by its new id.',
      '  content/routines/2026-11-12-november/routine.md: names something by its new id.',
      '  content/routines/2027-02-11-february/routine.md: names something by its new id.',
      '',
    ]);
  });

  test('errors now: the files are compared, and it is no success', async () => {
    repository.change('goals/reading.md', 'title:', 'titel:');
    const { code, out } = await repository.diff(['main']);
    expect(code).toBe(1);
    expect(out.split('\n')).toEqual([
      '1 change compared with main.',
      'The content has 1 error now, so only files are compared. Run "stocktake check" to see what is wrong.',
      '',
      'Files',
      '  content/goals/reading.md: text changed.',
      '',
    ]);
  });

  test('wrong use', async () => {
    const { code, out, err } = await repository.diff([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Say what to compare with');
    expect(err).toContain('Use:\n  stocktake diff BASE');
  });
});

describe('what is compared', { timeout: 60_000 }, () => {
  test('errors in the base: the files', async () => {
    repository.change('goals/reading.md', 'title:', 'titel:');
    repository.commit('A slip');
    repository.change('goals/reading.md', 'titel:', 'title:');
    const { code, out } = await run('HEAD', '--format', 'markdown');
    expect(code).toBe(0);
    expect(out).toContain('\n> The content at HEAD has 1 error, so only files are compared.\n');
    expect(out).toContain('| content/goals/reading.md | Text changed |');
  });

  test('a base that moved on says so, and what changed there can be left out', async () => {
    const start = repository.git('rev-parse', 'HEAD');
    repository.change('strategies/coaching.md', 'title: Reading coaches', 'title: Coaches');
    repository.commit('Ahead');
    repository.git('checkout', '--quiet', '-b', 'branch', start);
    const { out } = await run('main');
    expect(out).toContain('main has moved on since this branch left it');
    expect(out).toContain('“Title” changed from “Coaches” to “Reading coaches”.');
    vi.restoreAllMocks();
    expect((await run('main', '--merge-base')).out).toBe('Nothing changes on the site.');
  });

  test('a base without content: every file is new', async () => {
    const tree = repository.git('hash-object', '-t', 'tree', '-w', '/dev/null');
    const { code, out } = await run(repository.git('commit-tree', tree, '-m', 'Empty'));
    expect(code).toBe(0);
    expect(out).toContain('there was no content yet, so every file is new.');
    expect(out).toContain('  content/site.yaml: new file.');
  });
});

describe('what cannot be compared', () => {
  test.each<[string, readonly string[], string]>([
    ['no base', [], 'Say what to compare with'],
    ['a format that is none', ['main', '--format', 'html'], '"html" is not a format.'],
    ['an option in the place of the base', ['--content', 'content', '--', '--output=x'], '"--output=x" is not a revision.'],
    ['two bases', ['main', 'HEAD'], '"HEAD" is one word too many.'],
    ['private content', ['main', '--internal'], 'told of public content alone'],
  ])('%s is wrong use', async (_, args, said) => {
    const wrong = Promise.resolve().then(() => diff(args));
    await expect(wrong).rejects.toThrow(WrongUse);
    await expect(wrong).rejects.toThrow(said);
  });

  test.each<[string, () => void, string]>([
    [
      'no git',
      () => vi.stubEnv('PATH', repository.folder),
      'Git was not found on this computer. Install it to compare with an earlier revision.',
    ],
    [
      'no repository',
      () => {
        rmSync(join(repository.folder, '.git'), { recursive: true });
        vi.stubEnv('GIT_CEILING_DIRECTORIES', join(repository.folder, '..'));
      },
      'This folder is in no git repository, so there is nothing to compare it with.',
    ],
    ['no content', () => rmSync(repository.content, { recursive: true }), 'There is no folder "content".'],
    [
      'no such revision',
      () => repository.git('branch', '--move', 'other'),
      'This repository knows no revision "main". Write a branch, a tag or the id of a commit.',
    ],
  ])('%s is a sentence and no success', async (_, prepare, said) => {
    prepare();
    const { code, out, err } = await run('main');
    expect({ code, out, err: err.replace(`${repository.folder}/`, '') }).toEqual({ code: 1, out: '', err: said });
  });
});

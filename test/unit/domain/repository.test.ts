import { describe, expect, test } from 'vitest';
import { fileLinks, folderLink, longestAddress, newFileLink, repositoryAt } from '../../../src/domain/repository.ts';

const repository = { address: 'https://github.com/cedar-fork/plan', branch: 'main' };

describe('a repository at an address', () => {
  test.each([
    ['https://github.com/cedar-fork/plan', 'https://github.com/cedar-fork/plan'],
    ['https://github.com/cedar-fork/plan.git', 'https://github.com/cedar-fork/plan'],
    ['https://github.com/cedar-fork/plan/', 'https://github.com/cedar-fork/plan'],
    ['https://github.com/cedar-fork/plan.site', 'https://github.com/cedar-fork/plan.site'],
    ['https://git.state.example:8443/cedar-fork/plan', 'https://git.state.example:8443/cedar-fork/plan'],
  ])('%s', (address, known) => {
    expect(repositoryAt(address, 'main')).toEqual({ address: known, branch: 'main' });
  });

  test.each([
    '',
    'github.com/cedar-fork/plan',
    'https://github.com/cedar-fork',
    'https://github.com/cedar-fork/plan/tree/main',
    'https://gitlab.com/cedar-fork/plan',
    'https://gitlab.state.example/cedar-fork/plan',
    'https://bitbucket.org/cedar-fork/plan',
    'https://codeberg.org/cedar-fork/plan',
    'https://dev.azure.com/cedar-fork/plan',
    'https://git.sr.ht/cedar-fork/plan',
    'https://name:secret@github.com/cedar-fork/plan',
    'ssh://git@github.com/cedar-fork/plan',
  ])('none of GitHub’s kind at "%s"', (address) => {
    expect(repositoryAt(address, 'main')).toBeNull();
  });
});

describe('links to a file', () => {
  test('lead to its editor and its history', () => {
    expect(fileLinks(repository, 'content/goals/reading.md')).toEqual({
      edit: 'https://github.com/cedar-fork/plan/edit/main/content/goals/reading.md',
      history: 'https://github.com/cedar-fork/plan/commits/main/content/goals/reading.md',
    });
    expect(folderLink(repository, 'content/goals/')).toBe('https://github.com/cedar-fork/plan/tree/main/content/goals');
  });

  test.each([
    ['content/goals/niñez.md', 'main', 'main/content/goals/ni%C3%B1ez.md'],
    ['content/goals/two words.md', 'main', 'main/content/goals/two%20words.md'],
    ['content/goals/a#b?c%d.md', 'main', 'main/content/goals/a%23b%3Fc%25d.md'],
    ['content/goals/a.md', 'drafts/spring #1', 'drafts/spring%20%231/content/goals/a.md'],
  ])('%s on %s', (path, branch, end) => {
    expect(fileLinks({ ...repository, branch }, path).edit).toBe(`https://github.com/cedar-fork/plan/edit/${end}`);
  });
});

describe('a new file', () => {
  const parts = (link: string): (string | null)[] => {
    const { pathname, searchParams } = new URL(link);
    return [pathname, searchParams.get('filename'), searchParams.get('value')];
  };

  test('is begun in the folder of its kind, with its name and its text', () => {
    const text = '---\ntitle: 100 % “yes” & no + #1\n---\n';
    expect(parts(newFileLink(repository, 'content/strategies/NAME.md', text))).toEqual([
      '/cedar-fork/plan/new/main/content/strategies',
      'NAME.md',
      text,
    ]);
    expect(parts(newFileLink(repository, 'content/routines/2027-02-11-x/ratings/a.md', 'x'))[1]).toBe('2027-02-11-x/ratings/a.md');
    expect(parts(newFileLink(repository, 'content/people.yaml', 'x')).slice(0, 2)).toEqual([
      '/cedar-fork/plan/new/main/content',
      'people.yaml',
    ]);
  });

  test('loses its last remarks first where the address is too long', () => {
    const remarks = Array.from({ length: 200 }, (_, index) => `# ${index}: what belongs in this field of the file`);
    const link = newFileLink(repository, 'content/goals/NAME.md', ['---', ...remarks, 'status: draft', '---', ''].join('\n'));
    const lines = (parts(link)[2] ?? '').split('\n');
    expect(link.length).toBeLessThanOrEqual(longestAddress);
    expect(link.length).toBeGreaterThan(longestAddress - 100);
    expect(lines.slice(0, 2)).toEqual(['---', remarks[0]]);
    expect(lines.slice(-4)).toEqual([remarks[lines.length - 5], 'status: draft', '---', '']);
  });

  test('is empty where even its fields are too long, never half', () => {
    const link = newFileLink(repository, 'content/goals/NAME.md', `---\n# short\ntitle: ${'é'.repeat(1000)}\n---\n`);
    expect(parts(link)).toEqual(['/cedar-fork/plan/new/main/content/goals', 'NAME.md', null]);
  });
});

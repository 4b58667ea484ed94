import { describe, expect, test } from 'vitest';
import { pageFiles } from '../../../../src/domain/views/page-files.ts';
import { makeSite } from '../../../make-site.ts';

const changed = { 'content/goals/goal': '2026-03-01', 'content/plans/plan': '2026-10-15', 'content/series/series': '2025-09-01' };
const site = makeSite({ changed, repository: 'https://github.com/a/b' });
const many = (folder: string, count: number): string[] => Array.from({ length: count }, (_, index) => `content/${folder}/${index}.md`);

/** What is named and what is counted, in short. */
function shape(files: readonly string[]): [string[], string[]] {
  const { named, counted } = pageFiles(site, files);
  return [
    named.flatMap(({ folder, files: own }) => own.map(({ name }) => folder + name)),
    counted.map(({ folder, count }) => `${folder} ${count}`),
  ];
}

describe('the files of a page', () => {
  test('a few are all named by their kind, with their days and links', () => {
    expect(pageFiles(site, ['content/plans/plan', 'content/goals/goal', 'content/goals/other.md'])).toEqual({
      count: 3,
      changed: '2026-10-15',
      counted: [],
      named: [
        {
          folder: 'content/plans/',
          files: [
            {
              name: 'plan',
              path: 'plans/plan',
              changed: '2026-10-15',
              links: {
                edit: 'https://github.com/a/b/edit/main/content/plans/plan',
                history: 'https://github.com/a/b/commits/main/content/plans/plan',
              },
            },
          ],
        },
        {
          folder: 'content/goals/',
          files: [
            expect.objectContaining({ name: 'goal', changed: '2026-03-01' }),
            expect.objectContaining({ name: 'other.md', changed: null }),
          ],
        },
      ],
    });
  });

  test.each<[string, string[], [string[], string[]]]>([
    ['none', [], [[], []]],
    ['twelve', many('strategies', 12), [many('strategies', 12), []]],
    ['thirteen of one kind', many('strategies', 13), [[], ['content/strategies/ 13']]],
    [
      'a series and its routines',
      ['content/series/s.md', ...many('routines/x', 12)],
      [['content/series/s.md'], ['content/routines/x/ 12']],
    ],
    [
      'a packet and its ratings',
      ['content/routines/x/routine.md', ...many('routines/x/ratings', 20)],
      [['content/routines/x/routine.md'], ['content/routines/x/ratings/ 20']],
    ],
    [
      'routines of a plan, none of them before the others',
      [...many('routines/x', 1), ...many('routines/y', 12)],
      [[], ['content/routines/ 13']],
    ],
    [
      'a plan with few goals and many strategies',
      ['content/plans/p.md', ...many('goals', 3), ...many('strategies', 10)],
      [['content/plans/p.md', ...many('goals', 3)], ['content/strategies/ 10']],
    ],
  ])('%s', (_, files, expected) => {
    expect(shape(files)).toEqual(expected);
  });

  test('a folder that is counted has a link and the day of its latest file', () => {
    const files = [...many('goals', 20), 'content/goals/goal'];
    expect(pageFiles(site, files).counted).toEqual([
      { folder: 'content/goals/', count: 21, changed: '2026-03-01', link: 'https://github.com/a/b/tree/main/content/goals' },
    ]);
  });

  test('private files, and all without a repository, have no links', () => {
    const links = (at: typeof site, files: readonly string[]): unknown[] =>
      pageFiles(at, files).named.flatMap((folder) => folder.files.map((file) => file.links));
    const own = Array.from({ length: 13 }, (_, index) => `private/goals/${index}.md`);
    expect(links(site, ['private/goals/a.md'])).toEqual([null]);
    expect(pageFiles(site, own).counted).toEqual([{ folder: 'private/goals/', count: 13, changed: null, link: null }]);
    expect(links(makeSite(), ['content/goals/goal'])).toEqual([null]);
    expect(pageFiles(makeSite(), ['content/goals/goal']).changed).toBeNull();
  });
});

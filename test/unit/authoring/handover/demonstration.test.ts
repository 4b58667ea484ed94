import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { planHandover } from '../../../../src/authoring/handover/handover-changes.ts';
import type { Issue } from '../../../../src/domain/issue.ts';
import { openWorkOf } from '../../../../src/domain/views/open-work.ts';
import { copyOf, shown } from '../../../support/changed-content.ts';
import { repository } from '../../../support/district.ts';

const copy = copyOf(join(repository, 'content'));
afterAll(() => copy.remove());
const workspace = copy.workspace();
const day = '2026-11-22';

function plan(person: string, successor: string) {
  if (!workspace.site) throw new Error('The demonstration has errors.');
  return planHandover(workspace, workspace.site, { person, successor, day, why: 'She moved.' });
}

/** What an issue says, wherever it stands in its file. */
const found = ({ file, rule, facts }: Issue): string => JSON.stringify([file, rule, facts]);

test.each([
  ['dana-kim', 'luis-ortega', 10],
  ['ana-whitfield', 'rebecca-stone', 6],
  ['miriam-cole', 'tom-becker', 5],
])('all that %s has is %s’s, and every line of others stays', (person, successor, count) => {
  const { changes, work } = plan(person, successor);
  expect(work).toHaveLength(count);
  const gone = shown(copy, changes).filter((line) => line.startsWith('- '));
  expect(gone.filter((line) => !line.includes(person))).toEqual([]);
  const undo = copy.apply(changes);
  const after = copy.workspace();
  expect(after.report.issues.map(found)).toEqual(workspace.report.issues.map(found));
  expect(after.site && openWorkOf(after.site, person, day)).toEqual([]);
  undo();
});

test('who has nothing open passes nothing on', () => {
  expect(plan('peter-lang', 'dana-kim')).toMatchObject({ changes: [], work: [] });
});

test('what is left to people', () => {
  const within = (path: string) => expect.stringMatching(new RegExp(`content/${path}$`, 'u')) as string;
  const lines = expect.any(Array) as number[];
  const { doubts, changes } = plan('dana-kim', 'luis-ortega');
  expect(doubts).toEqual([
    { doubt: 'twice', file: within('series/plan-stocktake.md') },
    { doubt: 'mentioned', file: within('strategies/personalized-learning.md'), lines },
  ]);
  const undo = copy.apply(changes);
  const text = copy.files().get('content/strategies/personalized-learning.md')?.split('\n') ?? [];
  undo();
  const named = doubts.flatMap((one) => (one.doubt === 'mentioned' ? one.lines : [])).map((line) => text[line - 1]);
  expect(named).toEqual(text.filter((line) => line.includes('Dana Kim')));

  expect(plan('peter-lang', 'luis-ortega').doubts).toContainEqual({ doubt: 'other-successor', name: 'Dana Kim' });
  expect(plan('tomas-reyes', 'hana-sato').doubts).toContainEqual({ doubt: 'mentioned', file: within('site.yaml'), lines });
});

test('a successor who begins later', () => {
  if (!workspace.site) throw new Error('The demonstration has errors.');
  const handover = { person: 'peter-lang', successor: 'dana-kim', day: '2026-06-30', why: null };
  expect(planHandover(workspace, workspace.site, handover).doubts).toContainEqual({
    doubt: 'begins-later',
    name: 'Dana Kim',
    from: '2026-07-01',
  });
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askRename } from '../../../../src/authoring/rename/ask-rename.ts';
import { issue } from '../../../../src/domain/issue.ts';
import { renamedThings } from '../../../../src/domain/rename.ts';
import { withCopy } from '../../../support/changed-content.ts';
import { fixtures } from '../../../support/district.ts';
import { woven } from './woven.ts';

const extra = {
  ...woven,
  'content/routines/2026-10-08-second/routine.md':
    '---\nseries: stocktake\ndate: 2026-10-08\nkind: check-in\nstatus: held\naliases: [2026-10-08-late]\nfollowUps:\n' +
    '  - { step: 2026-10-08-october#schedules, reassigned: { owner: Olive Marsh } }\n---\n',
  'content/routines/north/2026-12-01-talk/routine.md':
    '---\nseries: talk\ndate: 2026-12-01\nkind: check-in\nstatus: held\nfollowUps:\n' +
    '  - step: 2026-11-12-november#one-page\n    reassigned: { owner: Olive Marsh }\n---\n',
  'content/routines/2026-12-03-notes/README.md': 'Not content.\n',
};
const workspace = withCopy(join(fixtures, 'small'), (copy) => ({ ...copy.workspace(), folder: copy.folder }), extra);
const folders = new Set(['strategies/coaching.md', 'routines/2026-12-03-notes', 'private:units/south.md']);
/** The copy is gone: what stands there is said here. */
const standing = { ...workspace, exists: (path: string, root = 'content') => folders.has(root === 'private' ? `private:${path}` : path) };

const ask = (thing: string, old: string, now: string) => askRename(standing, thing, old, now);
const wrong = (name: string, why: 'letters' | 'reserved' | 'too-long', path: string) => ({
  why: 'wrong-id',
  issue: issue('file-name', path, { line: 1, column: 1 }, { name, why }),
});
const long = 'a'.repeat(81);
const steps = ['schedules', 'invitations'];

describe('it is refused', () => {
  test.each([
    ['strategies', 'coaching', 'x', { why: 'unknown-thing', thing: 'strategies', known: renamedThings }],
    ['site', 'site', 'x', { why: 'keeps-its-name', thing: 'site' }],
    ['people', 'people', 'x', { why: 'keeps-its-name', thing: 'people' }],
    ['rating', '2026-10-08-october/coaching', 'x', { why: 'keeps-its-name', thing: 'rating' }],
    ['plan', 'plan', 'x', { why: 'unknown-id', thing: 'plan', id: 'plan', known: ['plan-2026-29'] }],
    ['strategy', 'journals', 'x', { why: 'unknown-id', thing: 'strategy', id: 'journals', known: ['north/journals'] }],
    ['routine', '2026-10-08-late', 'x', { why: 'earlier-id', id: '2026-10-08-late', of: '2026-10-08-second' }],
    ['strategy', 'coaching', 'coaching', { why: 'same-id', id: 'coaching' }],
    ['strategy', 'coaching', 'north/coaching', { why: 'other-folder', folder: '' }],
    ['strategy', 'north/letters', 'mail', { why: 'other-folder', folder: 'north' }],
    ['strategy', 'north/letters', 'north/more/mail', { why: 'other-folder', folder: 'north' }],
    ['strategy', 'coaching', 'Coaching Team', wrong('Coaching Team', 'letters', 'strategies/Coaching Team.md')],
    ['strategy', 'coaching', '', wrong('', 'letters', 'strategies/.md')],
    ['page', 'about', '404', wrong('404', 'reserved', 'pages/404.mdx')],
    ['rubric', 'likelihood', long, wrong(long, 'too-long', `rubrics/${long}.yaml`)],
    ['routine', 'north/2026-11-05-talk', 'north/agenda', wrong('agenda', 'reserved', 'routines/north/agenda')],
    ['unit', 'north', 'pine-hollow', { why: 'taken', thing: 'unit', id: 'pine-hollow' }],
    ['routine', '2026-10-08-october', '2026-10-08-late', { why: 'taken-before', id: '2026-10-08-late', by: '2026-10-08-second' }],
    ['routine', '2026-11-12-november', '2026-12-03-notes', { why: 'stands-there', path: 'routines/2026-12-03-notes' }],
    ['unit', 'north', 'south', { why: 'stands-there', path: 'units/south.md' }],
    ['rubric', 'stages', 'phases', { why: 'stages' }],
    ['routine', '2026-10-08-october', '2026-10-08-twice', { why: 'same-day', other: '2026-10-08-second', side: 'before' }],
    ['routine', '2026-10-08-second', '2026-10-08-answer', { why: 'same-day', other: '2026-10-08-october', side: 'after' }],
    [
      'person',
      'Noah',
      'x',
      { why: 'unknown-id', thing: 'person', id: 'Noah', known: expect.arrayContaining(['Noah Birch', 'Olive Marsh']) },
    ],
    ['person', 'Noah Birch', ' ', { why: 'no-name' }],
    ['person', 'Noah Birch', 'a\nb', { why: 'no-name' }],
    ['person', 'Noah Birch', 'Olive Marsh', { why: 'taken', thing: 'person', id: 'Olive Marsh' }],
    ['person', 'Noah Birch', 'Noah Birch ', { why: 'same-id', id: 'Noah Birch' }],
    ['step', 'schedules', 'x', { why: 'no-address', id: 'schedules' }],
    ['step', '2026-10-08-october#schedules#a', 'x', { why: 'no-address', id: '2026-10-08-october#schedules#a' }],
    ['step', '2026-10-08#schedules', 'x', expect.objectContaining({ why: 'unknown-id', thing: 'routine', id: '2026-10-08' })],
    ['step', '2026-10-08-october#plans', 'x', { why: 'unknown-step', id: 'plans', routine: '2026-10-08-october', known: steps }],
    ['step', '2026-10-08-october#schedules', 'invitations', { why: 'taken', thing: 'step', id: 'invitations' }],
    ['step', '2026-10-08-october#schedules', 'schedules', { why: 'same-id', id: 'schedules' }],
    ['step', '2026-10-08-october#schedules', 'a/b', wrong('a/b', 'letters', '')],
  ])('%s %s %s', (thing, old, now, refusal) => {
    expect(ask(thing, old, now)).toEqual({ refusal });
  });

  test.each([
    ['strategy', 'coaching', 'letters', 'letters', 'north/letters', 'private/routines/north/2026-11-26-talk/routine.md', 5],
    ['strategy', 'north/letters', 'north/coaching', 'coaching', 'north/coaching', 'private/routines/north/2026-11-26-talk/routine.md', 5],
    ['routine', '2026-11-12-november', '2026-11-05-talk', '2026-11-05-talk', 'north/2026-11-05-talk', 'routines/north/2026-12-01-talk', 7],
  ])('when a reference of a subfolder would mean something else: %s %s %s', (thing, old, now, reference, means, file, line) => {
    expect(ask(thing, old, now)).toEqual({ refusal: { why: 'astray', file: expect.stringContaining(file), line, reference, means } });
  });
});

test('people have keys where there is people.yaml', () => {
  const people = { 'content/people.yaml': 'noah: { name: Noah Birch }\nolive: { name: Olive Marsh }\n' };
  withCopy(
    join(fixtures, 'empty'),
    (copy) => {
      const asked = (old: string, now: string) => askRename(copy.workspace(), 'person', old, now);
      expect(asked('noah', 'Noah Birch')).toEqual({ refusal: wrong('Noah Birch', 'letters', '') });
      expect(asked('noah', 'olive')).toEqual({ refusal: { why: 'taken', thing: 'person', id: 'olive' } });
      expect(asked('Noah Birch', 'noah-birch')).toEqual({
        refusal: { why: 'unknown-id', thing: 'person', id: 'Noah Birch', known: ['noah', 'olive'] },
      });
      expect(asked('noah', 'noah-birch')).toHaveProperty('renaming.old', 'noah');
    },
    people,
  );
});

test('accents are coded one way', () => {
  expect(ask('strategy', 'coaching', 'espan\u0303ol')).toHaveProperty('renaming.now', 'espa\u00f1ol');
});

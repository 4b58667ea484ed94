import { describe, expect, test } from 'vitest';
import { fileFacts } from '../../../../../src/domain/views/difference/files.ts';
import type { ChangedFile } from '../../../../../src/domain/views/difference/changed-file.ts';
import type { SiteTable } from '../../../../make-site.ts';
import { factsBetween } from '../../../../support/differences.ts';

const district: SiteTable = {
  people: { ana: { name: 'Ana' } },
  strategies: ['a'],
  goals: ['goal'],
  routines: { '2026-02-12-x': { a: 'red' } },
};
const changed = (path: string): ChangedFile => ({ kind: 'changed', path });

describe('files of which nothing else is told', () => {
  test.each<[string, ChangedFile, string]>([
    ['a file that says the same', changed('strategies/a'), 'files: file formatting strategies/a'],
    ['a rating', changed('routines/2026-02-12-x/a'), 'files: file formatting routines/2026-02-12-x/a'],
    ['the settings', changed('site.yaml'), 'files: file formatting site.yaml'],
    ['people', changed('people.yaml'), 'files: file formatting people.yaml'],
    ['a file that is nothing we know', changed('strategies/notes.txt'), 'files: file changed strategies/notes.txt'],
    ['one that is new', { kind: 'new', path: 'x.txt' }, 'files: file new x.txt'],
    ['one that is gone', { kind: 'removed', path: 'x.txt' }, 'files: file removed x.txt'],
    ['one that moved', { kind: 'moved', from: 'x.txt', to: 'y.txt' }, 'files: file moved x.txt > y.txt'],
  ])('%s', (_, file, fact) => {
    expect(factsBetween(district, district, [file])).toEqual([fact]);
  });

  test('a file is listed once: not when something of it is told', () => {
    const after: SiteTable = { ...district, strategies: { a: { title: 'New' } } };
    expect(factsBetween(district, after, [changed('strategies/a')])).toEqual(['plans: field a title "A" > "New"']);
  });

  test('a text is compared only where its file is another', () => {
    const text = (body: string): SiteTable => ({ strategies: { a: { body } } });
    expect(factsBetween(text('One.'), text('Two.'), [changed('goals/goal')])).toEqual(['files: file formatting goals/goal']);
    expect(factsBetween(text('One.'), text('Two.'), [changed('strategies/a')])).toEqual(['plans: text a words']);
  });
});

test('without two sites to compare there are the files alone', () => {
  const files: ChangedFile[] = [changed('site.yaml'), { kind: 'moved', from: 'a', to: 'b' }];
  expect(fileFacts(files)).toEqual([
    { kind: 'file', became: 'changed', path: 'site.yaml', from: null },
    { kind: 'file', became: 'moved', path: 'b', from: 'a' },
  ]);
});

test('notes say on what they changed', () => {
  const notes = (words: string, other = 'Fine.'): SiteTable => ({
    strategies: ['a', 'b'],
    routines: {
      '2026-02-12-x': [
        {},
        { status: 'preparing', body: `## [A](../strategies/a)\n\n### Challenges\n\n- ${words}\n\n## [B](../strategies/b)\n\n- ${other}` },
      ],
    },
  });
  expect(factsBetween(notes('Slow.'), notes('Fast.'))).toEqual(['routines: text 2026-02-12-x words a']);
  expect(factsBetween(notes('Slow.'), notes('Fast.', 'Better.'))).toEqual(['routines: text 2026-02-12-x words a b']);
});

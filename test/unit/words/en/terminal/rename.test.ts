import { expect, test } from 'vitest';
import { issue } from '../../../../../src/domain/issue.ts';
import { renamedThings, type RenamedThing, type RenameRefusal } from '../../../../../src/domain/rename.ts';
import { afterRename, renamedTo, renameRefused } from '../../../../../src/words/en/terminal/rename.ts';

test.each<[RenameRefusal, string]>([
  [
    { why: 'unknown-thing', thing: 'x', known: renamedThings },
    'There is nothing called "x" that can be renamed. Write one of these: strategy, goal, indicator, plan, unit, series, routine, rubric, page and 2 more.',
  ],
  [{ why: 'keeps-its-name', thing: 'site' }, 'site.yaml keeps its name.'],
  [
    { why: 'keeps-its-name', thing: 'people' },
    'people.yaml keeps its name. For one person in it, write: stocktake rename person <old> <new>.',
  ],
  [{ why: 'keeps-its-name', thing: 'rating' }, 'A rating is called after what it rates. Rename that, and the file of the rating follows.'],
  [{ why: 'unknown-id', thing: 'unit', id: 'nort', known: ['north', 'south'] }, 'There is no unit "nort". Did you mean "north"?'],
  [{ why: 'unknown-id', thing: 'page', id: 'x', known: [] }, 'There is no page "x".'],
  [{ why: 'unknown-step', id: 'x', routine: 'r', known: ['one', 'two'] }, 'The routine "r" has no next step "x". It has: one, two.'],
  [{ why: 'earlier-id', id: 'x', of: 'y' }, '"x" is an earlier id of "y". Rename that one.'],
  [{ why: 'no-address', id: 'x' }, '"x" is not the address of a next step. Write <routine>#<id>.'],
  [{ why: 'no-name' }, 'The new name is empty. Write it in quotes.'],
  [{ why: 'same-id', id: 'x' }, '"x" is the id already.'],
  [{ why: 'other-folder', folder: '' }, 'A new id does not move anything into a folder. Write it without "/".'],
  [{ why: 'other-folder', folder: 'north' }, 'A new id does not move anything out of its folder. Write it as "north/…".'],
  [
    { why: 'wrong-id', issue: issue('file-name', '', { line: 1, column: 1 }, { name: 'A', why: 'letters' }) },
    '"A" cannot be an id. Use lower-case letters, digits and single hyphens, as in "early-literacy".',
  ],
  [{ why: 'taken', thing: 'step', id: 'x' }, 'There is already a next step "x". Choose another id.'],
  [{ why: 'taken-before', id: 'x', by: 'y' }, '"x" is an earlier id of "y", and its old address leads there. Choose another id.'],
  [{ why: 'stands-there', path: 'routines/x' }, '"routines/x" is there already. Choose another id, or remove it.'],
  [{ why: 'stages' }, 'The rubric "stages" keeps its name: strategies find their stages of implementation by it.'],
  [
    { why: 'same-day', other: 'x', side: 'before' },
    '"x" is of the same day, and the order of their ids says which came first. Choose an id that stays before "x" in the alphabet.',
  ],
  [
    { why: 'astray', file: 'content/a.md', line: 3, reference: 'x', means: 'north/x' },
    'In line 3 of content/a.md, "x" would then mean "north/x", for ids of its own folder come first. Choose another id.',
  ],
])('%j', (refusal, sentence) => {
  expect(renameRefused(refusal)).toBe(sentence);
});

test('what was done, or would be', () => {
  expect(renamedTo('strategy', 'a', 'b', false)).toBe('The strategy "a" is now "b".');
  expect(renamedTo('step', 'r#a', 'b', true)).toBe('The next step "r#a" would become "b". Nothing is written.');
});

test.each<[RenamedThing, readonly string[], string[]]>([
  ['goal', [], ['Links to the old address lead to the new one.']],
  [
    'unit',
    ['goals/north/', 'strategies/north/'],
    ['Links to the old address lead to the new one.', 'Folders keep their names: goals/north/ and strategies/north/.'],
  ],
  ['person', [], ['Names in running text stay as they are.']],
  ['step', [], ['Links from other sites to the place "#step-x" lead to the top of the page now.']],
])('after a new id of a %s', (thing, folders, lines) => {
  expect(afterRename(thing, 'x', folders)).toEqual(lines);
});

import { describe, expect, test } from 'vitest';
import { CannotEdit } from '../../../src/authoring/open-fields.ts';
import { newFile } from '../../../src/authoring/new-file.ts';
import { removeField } from '../../../src/authoring/remove-field.ts';
import { isPlain, withBody } from '../../../src/authoring/with-body.ts';

describe('a new file', () => {
  test('has its fields between fences and its text below', () => {
    const fields = {
      title: 'One: two',
      goals: ['a'],
      success: { what: 'All of it works', by: '2028-06-15' },
      lead: 'Ana',
      order: undefined,
    };
    expect(newFile('strategy', fields, { body: 'Text.' })).toBe(
      "---\ntitle: 'One: two'\ngoals: [a]\nsuccess:\n  what: All of it works\n  by: 2028-06-15\nlead: Ana\n---\n\nText.\n",
    );
    expect(newFile('plan', { title: 'One', years: ['2026-27'], status: 'draft' })).toBe(
      '---\ntitle: One\nyears: [2026-27]\nstatus: draft\n---\n',
    );
  });

  test('says what is needed and not known yet, with an example of what has fields of its own', () => {
    expect(newFile('strategy', { title: 'One', goals: ['a'] }).split('\n')).toEqual([
      '---',
      '# Needed: success and lead. Write what belongs after each colon, and take its "# " away.',
      'title: One',
      'goals: [a]',
      '# success: What success looks like, and by when. Such as:',
      '#   what: 84 of 100 students attend regularly',
      '#   by: 2028-06-15',
      '# lead: The one person who answers for it; once that changes, a list of leads with their dates.',
      '---',
      '',
    ]);
  });
});

describe('another text under a header', () => {
  test.each([
    ['in place of the old one', '---\na: 1 # x\n---\n\nOld\n\n---\n', '---\na: 1 # x\n---\n\nNew\n\ntwo\n'],
    ['with mixed line ends above', '---\r\na: 1\n---\n\nOld\n', '---\r\na: 1\n---\n\nNew\n\ntwo\n'],
    ['where there was none', '---\na: 1\n---', '---\na: 1\n---\n\nNew\n\ntwo\n'],
    ['with the line ends of the file', '---\r\na: 1\r\n---\r\nOld', '---\r\na: 1\r\n---\r\n\r\nNew\r\n\r\ntwo\r\n'],
  ])('%s', (_, before, after) => {
    expect(withBody(before, 'New\n\ntwo')).toBe(after);
  });

  test('needs a header', () => {
    expect(() => withBody('Old', 'New')).toThrow(CannotEdit);
  });
});

describe('a text is plain', () => {
  test.each([
    ['Two words\\.\n\nAnd a second\nparagraph.\n', 'Two words.\nAnd a second paragraph.', true],
    ['**Two** words.\n', 'Two words.', false],
    ['See [this](a.md).\n', 'See this.', false],
    ['- One\n- Two\n', 'One\nTwo', false],
    ['## Head\n\nText.\n', 'Head\nText.', false],
  ])('%j', (body, words, plain) => expect(isPlain(`---\na: 1\n---\n\n${body}`, words)).toBe(plain));
});

describe('a field that is removed', () => {
  test.each([
    ['a word with the remark beside it', 'a: 1\nnotRated: x # why\noverall: red\n', 'a: 1\noverall: red\n'],
    ['a group of lines', 'a: 1\nnotRated:\n  b: c\n  d: e\n\n# remark\noverall: red\n', 'a: 1\n\n# remark\noverall: red\n'],
    ['a folded text', 'notRated: >-\n  x\n  y\noverall: red\n', 'overall: red\n'],
    ['the last one', 'a: 1\nnotRated: x\n', 'a: 1\n'],
    ['one that is not there', 'a: 1\n', 'a: 1\n'],
  ])('%s', (_, before, after) => {
    expect(removeField(`---\n${before}---\n\nText.\n`, 'rating', 'notRated')).toBe(`---\n${after}---\n\nText.\n`);
  });
});

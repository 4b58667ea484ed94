import { describe, expect, test } from 'vitest';
import { CannotEdit } from '../../../src/authoring/open-fields.ts';
import type { FieldValue } from '../../../src/authoring/print-yaml.ts';
import { afterEdits } from '../../support/after-edits.ts';

const strategy = (fields: string): string => `---\n${fields}---\n\nText.\n`;

describe('one field of a file', () => {
  test.each([
    ['a plain value', 'title: Old # a remark\nlead: ana\n', ['title'], 'New', 'title: New # a remark\nlead: ana\n'],
    ['a quoted value keeps its quotes', "title: 'Old'\n", ['title'], "It's", "title: 'It''s'\n"],
    ['so does one in double quotes', 'title: "Old"\n', ['title'], 'A \\ and a "', 'title: "A \\\\ and a \\""\n'],
    ['quotes stay between brackets', `goals: ['one', "two"]\n`, ['goals', 1], 'three', `goals: ['one', "three"]\n`],
    ['what needs quotes gets them', 'title: Old\n', ['title'], 'One: two', "title: 'One: two'\n"],
    ['a value in a list', 'goals:\n  - one # first\n  - two\n', ['goals', 1], 'three', 'goals:\n  - one # first\n  - three\n'],
    ['a value between brackets', 'goals: [ one,two ]\n', ['goals', 1], 'a, b', "goals: [ one,'a, b' ]\n"],
    [
      'a field of a group',
      'success: { what: All, by: 2028-06-15 }\n',
      ['success', 'by'],
      '2029-06-15',
      'success: { what: All, by: 2029-06-15 }\n',
    ],
    ['an absent field goes after the one before it', 'title: One\nlead: ana\n', ['goals'], ['a'], 'title: One\ngoals: [a]\nlead: ana\n'],
    ['the first field of all', 'goals: [a]\n', ['title'], 'One', 'title: One\ngoals: [a]\n'],
    [
      'a field after a remark of its own line',
      'title: One # remark\n# of the lead\nlead: ana\n',
      ['description'],
      'Two',
      'title: One # remark\ndescription: Two\n# of the lead\nlead: ana\n',
    ],
    ['a field with nothing after it', 'title: One\nlead:\n', ['lead'], 'ana', 'title: One\nlead: ana\n'],
    [
      'a list for one word',
      'title: One\nlead: luis # since May\nfrom: 2026-01-01\n',
      ['lead'],
      [{ who: 'luis', until: '2026-05-01' }],
      'title: One\nlead:\n  - { who: luis, until: 2026-05-01 } # since May\nfrom: 2026-01-01\n',
    ],
    ['a text over several lines', 'rationale: >-\n  One\n  two\n\nlead: ana\n', ['rationale'], 'Three', 'rationale: Three\n\nlead: ana\n'],
    [
      'a field of an item',
      'lead:\n  - who: ana\n  - who: luis\n',
      ['lead', 0, 'until'],
      '2026-05-01',
      'lead:\n  - who: ana\n    until: 2026-05-01\n  - who: luis\n',
    ],
  ] as const)('%s', (_, before, path, value, expected) => {
    expect(afterEdits(strategy(before), (editor) => editor.set(path, value as FieldValue))).toBe(strategy(expected));
  });

  test.each([
    ['at the end', 'goals:\n  - one\n  - two # last\ntitle: T\n', 'goals:\n  - one\n  - two # last\n  - three\ntitle: T\n'],
    ['without indentation', 'goals:\n- one\ntitle: T\n', 'goals:\n- one\n- three\ntitle: T\n'],
    ['between brackets', 'goals: [one]\ntitle: T\n', 'goals: [one, three]\ntitle: T\n'],
    ['to an empty list', 'goals: []\ntitle: T\n', 'goals: [three]\ntitle: T\n'],
    ['where there is none', 'title: T\n', 'title: T\ngoals: [three]\n'],
  ])('an item is added to a list %s', (_, before, expected) => {
    expect(afterEdits(strategy(before), (editor) => editor.append(['goals'], 'three'))).toBe(strategy(expected));
  });

  test.each([
    [
      'first, below the name of the list',
      'goals: # two\n  # the old one\n  - one\n',
      0,
      'goals: # two\n  - new\n  # the old one\n  - one\n',
    ],
    ['between two', 'goals:\n  - one # first\n\n  # the last\n  - two\n', 1, 'goals:\n  - one # first\n  - new\n\n  # the last\n  - two\n'],
    ['without indentation', 'goals:\n- one\n- two\n', 1, 'goals:\n- one\n- new\n- two\n'],
    ['between brackets', 'goals: [ one,two ]\n', 1, 'goals: [ one,new, two ]\n'],
    ['after the last', 'goals: [one]\n', 1, 'goals: [one, new]\n'],
    ['where there is no list', 'title: T\n', 0, 'title: T\ngoals: [new]\n'],
  ])('an item is put into a list %s', (_, before, at, expected) => {
    expect(afterEdits(strategy(before), (editor) => editor.insert(['goals'], at, 'new'))).toBe(strategy(expected));
  });

  test('an item stands between groups of fields, whatever is remarked around them', () => {
    const before = 'lead:\n  # first\n  - who: ana\n    until: 2026-01-01 # gone\n    # so far\n  # second\n  - who: luis\n';
    const now = afterEdits(strategy(before), (editor) => editor.insert(['lead'], 1, { who: 'eve', from: '2026-01-02' }));
    expect(now).toBe(strategy(before.replace('# so far\n', '# so far\n  - { who: eve, from: 2026-01-02 }\n')));
  });

  test('line ends, a byte order mark and the end of a file stay as they are', () => {
    const text = '\ufeff---\r\ntitle: One\r\n---\r\nText';
    expect(afterEdits(text, (editor) => editor.append(['goals'], 'two words'))).toBe(
      '\ufeff---\r\ntitle: One\r\ngoals:\r\n  - two words\r\n---\r\nText',
    );
    expect(afterEdits('name: One', (editor) => editor.set(['about'], 'Two'), 'site')).toBe('name: One\nabout: Two');
  });

  test('a field gets another name', () => {
    const text = 'ana: { name: Ana } # leads\nluis: { name: Luis }\n';
    expect(afterEdits(text, (editor) => editor.renameField(['ana'], 'ana-whitfield'), 'people')).toBe(
      text.replace('ana:', 'ana-whitfield:'),
    );
    expect(afterEdits(`"ana": { name: Ana }\n`, (editor) => editor.renameField(['ana'], 'eve'), 'people')).toBe(`"eve": { name: Ana }\n`);
  });

  test.each(['---\rtitle: One\r---\r', 'No header', '---\ntitle: [one\n---\n', '---\ntitle: One\n'])(
    'what cannot be read is not changed: %j',
    (text) => {
      expect(() => afterEdits(text, (editor) => editor.set(['title'], 'Two'))).toThrow(CannotEdit);
    },
  );
});

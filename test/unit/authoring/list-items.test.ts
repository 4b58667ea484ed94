import { describe, expect, test } from 'vitest';
import { editFields, type FieldEditor } from '../../../src/authoring/field-editor.ts';
import { CannotEdit } from '../../../src/authoring/open-fields.ts';

/** The fields of a strategy after a change, without the fences. */
function after(fields: string, change: (editor: FieldEditor) => void): string {
  const editor = editFields(`---\n${fields}---\n\nText.\n`, 'strategy');
  change(editor);
  return editor.text().slice('---\n'.length, -'---\n\nText.\n'.length);
}

describe('an item of a list that is taken out', () => {
  test.each([
    ['first', 0, 'team:\n  - ana # boss\n  - eve\nfrom: 2026-01-01\n', 'team:\n  - eve\nfrom: 2026-01-01\n'],
    ['last', 1, 'team:\n- ana\n- eve # new\n\nfrom: 2026-01-01\n', 'team:\n- ana\n\nfrom: 2026-01-01\n'],
    ['long', 0, 'lead:\n  - who: ana\n    until: 2026-01-01\n  - who: eve\n', 'lead:\n  - who: eve\n'],
    ['remarked', 0, 'team:\n  - # boss\n    ana\n  - eve\n', 'team:\n  - eve\n'],
    ['first of some between brackets', 0, 'team: [ana, eve]\n', 'team: [eve]\n'],
    ['last of some between brackets', 2, 'team: [ ana, luis, eve ] # all\n', 'team: [ ana, luis ] # all\n'],
  ])('the %s item of a list is taken out', (_, place, before, expected) => {
    expect(after(before, (editor) => editor.remove([/^\w+/u.exec(before)?.[0] ?? '', place]))).toBe(expected);
  });

  test('the only item stays, and so does a list on the line of another', () => {
    const remove = (fields: string, path: readonly (string | number)[]) => () => after(fields, (editor) => editor.remove(path));
    expect(remove('team: [ana]\n', ['team', 0])).toThrow('The only item of "team" cannot be taken out.');
    expect(remove('team:\n  - - ana\n    - eve\n', ['team', 0, 0])).toThrow(CannotEdit);
    expect(remove('team: [ana]\n', ['team', 1])).toThrow('It has no "team.1".');
  });
});

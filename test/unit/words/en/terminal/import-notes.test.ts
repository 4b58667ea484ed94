import { describe, expect, test } from 'vitest';
import type { NotesProblem, NotesReport } from '../../../../../src/domain/notes-import.ts';
import type { WordFlaw } from '../../../../../src/domain/word-document.ts';
import {
  notesAdvice,
  notesDone,
  notesPreview,
  notesProblem,
  otherRoutine,
  unknownRoutine,
  wordFlawWords,
} from '../../../../../src/words/en/terminal/import-notes.ts';
import { makeSite, pick } from '../../../../make-site.ts';

const site = makeSite({ strategies: ['reading'], routines: { '2026-10-15': {} } });
const routine = pick(site.routines, '2026-10-15');
const nothing: NotesReport = { routine, added: [], steps: [], known: 0, unplaced: [], problems: [], pictures: 0 };
const full: NotesReport = {
  ...nothing,
  added: [
    { about: pick(site.strategies, 'reading'), topic: 'challenges', text: 'No time.' },
    { about: null, topic: 'other', text: 'Snow.' },
  ],
  steps: [{ id: 'call', text: 'Call.', owner: 'Ana', due: '2026-11-01', doneWhen: undefined }],
  known: 1,
  unplaced: [{ place: '', text: 'Hello' }],
  pictures: 2,
};

test('a preview says what is new, what is known, and what has no place', () => {
  expect(notesPreview(site, 'notes.docx', full)).toEqual([
    'notes.docx: notes for "Stocktake of 15 October 2026" (content/routines/2026-10-15)',
    '',
    'Reading',
    '  Challenges',
    '    + No time.',
    '',
    'The plan as a whole',
    '  Other notes',
    '    + Snow.',
    '',
    'Next steps',
    '    + Call. (Ana, 1 Nov 2026)',
    '',
    '1 line of the sheet is in the routine already.',
    '',
    'No place was found for these. They are not written; add them by hand:',
    '  Hello',
    '',
    '2 pictures cannot be read here. Add them by hand.',
  ]);
});

test('advice and result count lines and steps', () => {
  expect(notesAdvice(full, false)).toBe('Nothing is written yet. To write 2 new lines and 1 new next step, add --write.');
  expect(notesAdvice(nothing, false)).toBe('There is nothing new to write.');
  expect(notesAdvice(full, true)).toContain('--skip');
  expect(notesDone(full)).toContain('2 new lines and 1 new next step');
});

test.each<readonly [WordFlaw['kind'], string]>([
  ['no-file', 'no such file'],
  ['folder', 'folder'],
  ['unreadable', 'cannot be read'],
  ['not-word', 'Save it as .docx'],
  ['old-or-locked', 'password'],
  ['damaged', 'save it again'],
  ['macros', 'macros'],
  ['doctype', 'could do harm'],
  ['outside', 'from elsewhere'],
])('a file that is refused says why: %s', (kind, words) => {
  expect(wordFlawWords({ kind } as WordFlaw)).toContain(words);
});

test('a file that is too large says how large it may be', () => {
  expect(wordFlawWords({ kind: 'too-large', limit: 20_000_000 })).toContain('larger than 20 MB');
});

test('a sheet of another routine names both', () => {
  expect(unknownRoutine('x')).toContain('"x"');
  expect(otherRoutine('x', routine)).toContain('"x", not to "2026-10-15"');
});

describe('what is wrong with a next step', () => {
  test.each<readonly [NotesProblem, string]>([
    [{ kind: 'no-text', step: 'Ana' }, 'does not say what is to be done'],
    [{ kind: 'no-owner', step: 'Call' }, 'Next step "Call": it has no owner.'],
    [{ kind: 'no-due', step: 'Call' }, 'it has no day'],
    [{ kind: 'no-id', step: '!' }, 'no letter or digit'],
    [
      { kind: 'unknown-person', step: 'Call', found: 'Anna', known: ['Ana', 'Bo'] },
      'nobody called "Anna" in people.yaml. Did you mean "Ana"?',
    ],
    [{ kind: 'several-people', step: 'Call', found: 'Ana', ids: ['ana-a', 'ana-b'] }, 'Write ana-a or ana-b.'],
    [{ kind: 'not-a-day', step: 'Call', found: 'soon' }, '"soon" is not a day'],
    [{ kind: 'no-such-day', step: 'Call', found: '31 April 2027' }, 'not a day of the calendar'],
    [{ kind: 'differs', step: 'Call', field: 'due', was: '1 Nov 2026', found: '2 Nov 2026' }, '"1 Nov 2026", not "2 Nov 2026"'],
  ])('%j', (problem, words) => {
    expect(notesProblem(problem)).toContain(words);
  });
});

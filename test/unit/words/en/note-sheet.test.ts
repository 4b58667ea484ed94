import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../../../src/domain/views/agenda.ts';
import { noteSheet } from '../../../../src/domain/views/note-sheet.ts';
import { topicOf } from '../../../../src/schemas/notes.ts';
import { words } from '../../../../src/words/words.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({
  goals: { goal: { title: 'All read' } },
  strategies: { reading: { title: 'Reading coaches' } },
  routines: {
    '2026-10-15': [
      { reading: 'green' },
      {
        start: '09:00',
        objectives: [
          { text: 'Look', minutes: 10 },
          { text: 'Go on', minutes: 5 },
        ],
      },
    ],
    '2027-02-11': [{}, { status: 'planned', objectives: [{ text: 'Look' }], focus: { goals: ['goal'] } }],
  },
});
const [held, coming] = ['2026-10-15', '2027-02-11'].map((id) => pick(site.routines, id));
if (!held || !coming) throw new Error('no routines');

describe('the sheet for notes', () => {
  test('has a head for each topic that the reader of notes knows', () => {
    for (const topic of ['bright-spots', 'challenges', 'barriers', 'key-questions', 'recommendations', 'learning-points'] as const)
      expect(topicOf(words.topicHead(topic))).toBe(topic);
  });

  test('names what each row is about', () => {
    const { goals, whole } = noteSheet(site, coming);
    expect(goals.flatMap(({ rows }) => rows.map(words.noteRowTitle))).toEqual(['Goal 1: All read', 'Reading coaches']);
    expect(words.noteRowTitle(whole)).toBe('The plan as a whole');
  });

  test('says where it belongs and what its ratings are', () => {
    expect(words.sheetMarkOf(held)).toBe('Please keep this line. It says where these notes belong: 2026-10-15');
    expect(words.sheetLines(site, held)).toEqual(['Series, Cedar Fork', 'Thursday, 15 October 2026, 9:00']);
    expect(words.sheetRatings(held)).toBe('As they stood after the stocktake of 15 October 2026.');
    expect(words.sheetRatings(coming)).toBe('As they stand before the stocktake of 11 February 2027.');
  });
});

test('the agenda on paper says when each part begins and how long it takes', () => {
  expect(agendaOf(site, held)?.parts.map(words.partTime)).toEqual(['9:00, 10 min', '9:10, 5 min']);
  expect(agendaOf(site, coming)?.parts.map(words.partTime)).toEqual(['']);
});

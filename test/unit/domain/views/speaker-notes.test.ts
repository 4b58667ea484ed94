import { expect, test } from 'vitest';
import { deckOf, type DeckPart } from '../../../../src/domain/views/deck.ts';
import { speakerNotes } from '../../../../src/domain/views/speaker-notes.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({
  strategies: ['reading', 'counting'],
  routines: {
    '2026-10-15': [
      { reading: 'green' },
      {
        objectives: [
          { text: 'Look', part: 'affirm' },
          { text: 'Dig', part: 'deep-dive', about: { strategies: ['reading'] } },
        ],
      },
    ],
  },
});
const briefing = {
  messages: ['Red asks for help.'],
  keyFacts: ['11 of 18 have met.'],
  questions: [
    { text: 'When?', mustAnswer: true, strategy: 'reading' },
    { text: 'Where?', mustAnswer: false, strategy: 'counting' },
    { text: 'How?', mustAnswer: false },
  ],
};

const { parts } = deckOf(site, pick(site.routines, '2026-10-15'));

function placesIn(shown: readonly DeckPart[]): Record<string, string[]> {
  const notes = [...speakerNotes(briefing, shown)].filter(([, own]) => own.length > 0);
  return Object.fromEntries(
    notes.map(([part, own]) => [part.kind, own.map((note) => (note.kind === 'question' ? note.question.text : note.text))]),
  );
}

test('each has its place: messages first, facts with the table, a question where the routine goes deep on its strategy', () => {
  expect(placesIn(parts)).toEqual({
    opening: ['Red asks for help.'],
    strategies: ['11 of 18 have met.', 'Where?', 'How?'],
    'deep-dive': ['When?'],
  });
});

test('nothing is lost where the deck has no table and goes deep on nothing', () => {
  expect(placesIn(parts.filter(({ kind }) => kind === 'opening' || kind === 'agenda'))).toEqual({
    opening: ['Red asks for help.', '11 of 18 have met.', 'When?', 'Where?', 'How?'],
  });
});

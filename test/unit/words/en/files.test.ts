import { expect, test } from 'vitest';
import { words } from '../../../../src/words/words.ts';

test('each file of a routine has a name', () => {
  expect(words.files.names).toEqual({
    packet: 'Packet (PDF)',
    'board-report': 'Board report (PDF)',
    briefing: 'Briefing for the leader (PDF)',
    deck: 'Slides (PowerPoint)',
    agenda: 'Agenda (Word)',
    notes: 'Sheet for notes (Word)',
  });
});

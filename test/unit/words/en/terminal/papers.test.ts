import { expect, test } from 'vitest';
import { packetWritten, papersDone, papersSoFar } from '../../../../../src/words/en/terminal/papers.ts';

test('how far documents are, and what became of them', () => {
  expect(papersSoFar(12, 1240)).toBe('Packet files: 12 of 1,240');
  expect([papersDone(1, 0), papersDone(2, 38), papersDone(0, 40)]).toEqual([
    '1 packet file made.',
    '40 packet files, 2 of them made anew.',
    '40 packet files, none of them changed.',
  ]);
});

test('what was written', () => {
  expect(packetWritten('packets/x', ['packet.pdf', 'board-report.pdf'])).toBe('packets/x/ holds packet.pdf, board-report.pdf.');
});

import { describe, expect, test } from 'vitest';
import { saysNothing } from '../../../src/markdown/picture-words.ts';

describe('words that say nothing', () => {
  test.each([
    'image',
    'Image.',
    'A photo',
    'the chart',
    'Una imagen',
    'Gráfico 2',
    'figure-3',
    'image_0042',
    'IMG_2034',
    'IMG_2034.JPG',
    'DSC01234',
    'DSCN0012',
    'P1010042',
    'PXL_20261008_153012345',
    'Screenshot 2026-10-08 at 10.12.33 am',
    'Untitled',
    'Alternative text',
    'Board-room',
    'board-room.png',
    'plan.webp',
  ])('%j', (text) => expect(saysNothing(text, 'units/board-room.png')).toBe(true));
});

describe('words that say something', () => {
  test.each([
    'Board room',
    'Photo of the board room',
    'Image of 12 families',
    'Chart: reading rose to 61 %',
    'P3 reading',
    'P 2026',
    'Figure skating club',
    'Scan to sign up',
    'Imagination Library',
    'Untitled painting by a third grader',
    '2026-27',
    `Photo ${'1'.repeat(100)}`,
  ])('%j', (text) => expect(saysNothing(text, 'units/board-room.png')).toBe(false));

  test('one plain word, though the file is called so', () => expect(saysNothing('Room', 'room.png')).toBe(false));
});

import * as fc from 'fast-check';

/** Pieces of text that tables, YAML or Markdown may stumble over. */
const pieces = [
  '"', "'", ',', ';', '\t', '\n', '=', '+', '-', '@', '＝', "'=", '=1+1', '007', '1e3', ': ', ' #', '# ', '* ', '1. ', '> ', '[', ']', '(', ')',
  '{', '}', '<b>', '<!--', '`', '**', '__', '|', '\\', '&amp;', '&', '!', '~~', 'https://x.example/a_b', 'www.x.example', 'a@b.example', 'true',
  'null', '~', '%', 'é', 'ñ', '“', '”', '£', '😀', '👩‍👩‍👧', 'word', ' ', '  ', '---', '2026-03-01',
]; // prettier-ignore

/** Texts that people may well write, and that break what is not made with care; without signs that no file may have. */
export const awkward: fc.Arbitrary<string> = fc
  .oneof(
    fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  .map((text) => text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffd\p{Cs}]/gu, ''));

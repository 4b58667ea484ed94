import { describe, expect, test } from 'vitest';
import { cut, halved, widthOf, wrap } from '../../../src/charts/text-width.ts';

test('widths come from the table, and a letter that it does not know is as wide as the widest', () => {
  expect(widthOf('')).toBe(0);
  expect(widthOf('78%')).toBeCloseTo(23.4);
  expect(widthOf('漢')).toBe(widthOf('W'));
});

describe('a text in lines', () => {
  test.each([
    ['short enough', 'Alder', ['Alder']],
    ['two lines', 'Students with disabilities', ['Students with', 'disabilities']],
    ['more than two', 'Students with disabilities in all schools', ['Students with', 'disabilities in…']],
    ['one long word', 'Dichlorodiphenyltrichloroethane', ['Dichlorodiph…']],
    ['nothing', '', ['']],
  ])('%s', (_, text, lines) => {
    expect(wrap(text, 96, 2)).toEqual(lines);
  });
  test('is cut off only where it must be', () => {
    expect(cut('Alder', widthOf('Alder'))).toBe('Alder');
    expect(cut('Alder', widthOf('Alder') - 1)).toBe('Ald…');
  });
  test('is halved where both halves are shortest', () => {
    expect(halved('Fall 2026')).toEqual(['Fall', '2026']);
    expect(halved('Invierno de 2025')).toEqual(['Invierno', 'de 2025']);
    expect(halved('2026')).toEqual(['2026']);
  });
});

import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { icsOf, icsText } from '../../../src/exports/ics.ts';

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('a line', () => {
  test.each([
    ['that is short stays whole', 'a'.repeat(67), ['SUMMARY:' + 'a'.repeat(67)]],
    ['of 76 letters is folded', 'a'.repeat(68), ['SUMMARY:' + 'a'.repeat(67), ' a']],
    ['is folded by bytes, not by letters', 'ñ'.repeat(35), ['SUMMARY:' + 'ñ'.repeat(33), ' ññ']],
    ['cuts no letter in two', `${'a'.repeat(65)}😀`, ['SUMMARY:' + 'a'.repeat(65), ' 😀']],
    ['has room behind the space for 74 more', 'a'.repeat(67 + 75), ['SUMMARY:' + 'a'.repeat(67), ` ${'a'.repeat(74)}`, ' a']],
  ])('%s', (_, value, lines) => {
    expect(icsOf([['SUMMARY', value]])).toBe(`${lines.join('\r\n')}\r\n`);
  });
});

describe('text', () => {
  test.each([
    ['signs with a meaning', 'a, b; c\\d: "e"', 'a\\, b\\; c\\\\d: "e"'],
    ['new lines of any kind', 'a\nb\r\nc\rd', 'a\\nb\\nc\\nd'],
    ['signs that no calendar can hold', 'a\u0000b\u001bc\u007fd\ud800e\tf', 'abcd\ufffde\tf'],
  ])('%s', (_, text, value) => {
    expect(icsText(text)).toBe(value);
  });
});

test('whatever people write, another program reads it as they wrote it, in lines that are short enough', () => {
  const sign = fc.oneof(fc.constantFrom('\\', ';', ',', ':', '\n', '"', ' ', 'é', '学', '😀', '\u0301'), fc.string({ unit: 'grapheme' }));
  const text = fc.array(sign, { maxLength: 120 }).map((signs) => signs.join(''));
  fc.assert(
    fc.property(text, (written) => {
      const file = icsOf([
        ['BEGIN', 'VEVENT'],
        ['SUMMARY', icsText(written)],
        ['END', 'VEVENT'],
      ]);
      expect(file.split('\r\n').filter((line) => octets(line) > 75)).toEqual([]);
      expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      const read = new ICAL.Component(ICAL.parse(file)).getFirstPropertyValue('summary');
      expect(read).toBe(written.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, ''));
    }),
  );
});

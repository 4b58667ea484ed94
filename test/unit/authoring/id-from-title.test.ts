import { expect, test } from 'vitest';
import { idFromTitle } from '../../../src/authoring/id-from-title.ts';
import { flawOfName } from '../../../src/domain/rules/names.ts';

test.each([
  ['Sellafield Model Change  (SMC)', 'sellafield-model-change-smc'],
  ['Niños & Familias: Ñandú', 'ninos-familias-nandu'],
  ["Children's reading – 2nd grade", 'childrens-reading-2nd-grade'],
  ['30 Hrs', '30-hrs'],
  ['Читай каждый день', 'читай-каждый-день'],
  [`${'word '.repeat(15)}longer`, `${'word-'.repeat(15)}`.slice(0, -1)],
  ['x'.repeat(100), 'x'.repeat(80)],
])('%s → %s', (title, id) => {
  expect(idFromTitle(title)).toBe(id);
  expect(flawOfName(id)).toBeUndefined();
});

test.each(['', '😀', '—', ' '])('%j makes none', (title) => {
  expect(idFromTitle(title)).toBe('');
});

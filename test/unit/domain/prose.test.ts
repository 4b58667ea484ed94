import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/domain/prose.ts';

test.each([
  ['', ''],
  ['One sentence without an end', 'One sentence without an end'],
  ['The plan is strong. The opening went well.', 'The plan is strong.'],
  ['Does it work? Yes.', 'Does it work?'],
  ['“It works.” She said so.', '“It works.”'],
  ['It took 3.5 hours. Then we left.', 'It took 3.5 hours.'],
  ['A line\nand another block.', 'A line'],
  ['Dr. Lee’s team meets each week. It helps.', 'Dr. Lee’s team meets each week.'],
  ['With Mrs. Ortega and Ms. Kim we met. It helps.', 'With Mrs. Ortega and Ms. Kim we met.'],
  ['In the U.S. Department of Education they agree. We do too.', 'In the U.S. Department of Education they agree.'],
  ['J. P. Morgan School leads. Others follow.', 'J. P. Morgan School leads.'],
  ['At St. Mary’s, No. 3 rose. No. 4 fell.', 'At St. Mary’s, No. 3 rose.'],
  ['All schools, e.g. Alder, met. Good.', 'All schools, e.g. Alder, met.'],
  ['We train at least. Then we coach.', 'We train at least.'],
  ['  Spaces around.  More.  ', 'Spaces around.'],
])('%j → %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

test('in another language', () => {
  expect(firstSentence('¿Funciona? Sí, funciona.', 'es')).toBe('¿Funciona?');
});

test('it is always the beginning of the first line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const [line = ''] = text.split('\n', 1);
      expect(line.trimStart().startsWith(firstSentence(text))).toBe(true);
      expect(firstSentence(text) === '').toBe(line.trim() === '');
    }),
  );
});

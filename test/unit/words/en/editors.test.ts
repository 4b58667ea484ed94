import { expect, test } from 'vitest';
import { fieldHelp } from '../../../../src/words/en/editors.ts';

test.each<[string, string[], string]>([
  ['The day it is due now.', ['2026-08-28'], 'The day it is due now.\n\nExample: `2026-08-28`'],
  ['Earlier due dates, oldest first.', [], 'Earlier due dates, oldest first.'],
  ['Its address, <routine>#<id>.', ['a#b'], 'Its address, \\<routine\\>#\\<id\\>.\n\nExample: `a#b`'],
  ['Per cent.', ['[10, 80, 10]', '[5, 90, 5]'], 'Per cent.\n\nExample: `[10, 80, 10]`\n\nExample: `[5, 90, 5]`'],
])('an editor shows %j with %j as %j', (description, examples, help) => {
  expect(fieldHelp(description, examples)).toBe(help);
});

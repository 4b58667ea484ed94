import { expect, test } from 'vitest';
import { mendFirst, privateNotRead } from '../../../../../src/words/en/terminal/changing.ts';

test('content with errors stays', () => {
  expect(mendFirst(1)).toBe('The content has 1 error, so nothing was done. See what to mend with: npx stocktake check');
  expect(mendFirst(2)).toContain('has 2 errors,');
});

test('files that were not read', () => {
  expect(privateNotRead('private', 'x')).toBe(
    'private/ was not read. If a file there names "x", it has to change too: do this with --internal.',
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hunksOf } from '../../../../samples/line-changes.ts';
import { sampleFiles, sampleText } from '../../../../samples/sample-files.ts';
import { repository } from '../../../../support/district.ts';

/** Write them anew with `npm run samples`, and read the difference before committing it. */
test.each(sampleFiles)('$path shows what the fixtures hold today', async (file) => {
  expect(readFileSync(join(repository, file.path), 'utf8')).toBe(await sampleText(file));
});

test.each([
  ['nothing', 'a b c', 'a b c', []],
  ['a line changed', 'a b c', 'a x c', [[1, 2, 1, 2]]],
  ['a line more', 'a c', 'a b c', [[1, 1, 1, 2]]],
  ['a line less', 'a b c', 'b c', [[0, 1, 0, 0]]],
  [
    'two places',
    'a b c d',
    'x b c',
    [
      [0, 1, 0, 1],
      [3, 4, 3, 3],
    ],
  ],
  ['everything', 'a', 'b c', [[0, 1, 0, 2]]],
])('the difference of two texts: %s', (_, one, other, hunks) => {
  const found = hunksOf(one.split(' '), other.split(' '));
  expect(found.map(({ from, to, otherFrom, otherTo }) => [from, to, otherFrom, otherTo])).toEqual(hunks);
});

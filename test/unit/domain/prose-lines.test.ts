import { expect, test } from 'vitest';
import { linesAbove } from '../../../src/domain/prose-lines.ts';
import { makeSite, pick } from '../../make-site.ts';

/** The body of a routine that has been written so. */
function above(body: string): string[] {
  return linesAbove(pick(makeSite({ routines: { '2026-10-15': [{}, { body }] } }).routines, '2026-10-15').body);
}

test.each([
  ['', []],
  ['## Notes\n\nBelow.', []],
  ['The board came.\n\nAll of it.\n\n## Notes\n\nBelow.', ['The board came.', 'All of it.']],
  ['- One *of* two\n- [Two](https://a.example)\n  - and a half\n\n> Said `so`.', ['One of two', 'Two and a half', 'Said so.']],
  ['First\nand second line.\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\n---\n\nLast.', ['First and second line.', 'A, B', '1, 2', 'Last.']],
])('what stands above the first heading of %j', (body, lines) => {
  expect(above(body)).toEqual(lines);
});

import { afterEach, expect, test, vi } from 'vitest';
import { showPaperProgress } from '../../../src/cli/paper-progress.ts';
import { root } from '../../../src/cli/astro.ts';
import { paperWork } from '../../../src/load-papers.ts';

const work = paperWork(root);

afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(work, { total: 0, made: 0, kept: 0 });
});

/** Makes three documents and keeps one, one each 0.6 s, and answers what was written and what is said at the end. */
function progressOn(isTTY: boolean): { written: readonly string[]; said: string | null } {
  const written: string[] = [];
  const out = Object.assign(Object.create(process.stderr), { isTTY, write: (text: string) => written.push(text) > 0 });
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  const done = showPaperProgress(out);
  work.total = 4;
  for (const what of ['made', 'made', 'kept', 'made'] as const) {
    work[what] += 1;
    work.told(work);
    now += 600;
  }
  return { written, said: done() };
}

test('a terminal shows how many of how many, once it takes more than a second, and clears the line', () => {
  expect(progressOn(true)).toEqual({
    written: ['\rPacket files: 3 of 4', '\rPacket files: 4 of 4', '\r\u001b[K'],
    said: '4 packet files, 3 of them made anew.',
  });
});

test('a log shows nothing but the end', () => {
  expect(progressOn(false)).toEqual({ written: [], said: '4 packet files, 3 of them made anew.' });
});

test('where there is no document, nothing is said', () => {
  expect(showPaperProgress()()).toBeNull();
});

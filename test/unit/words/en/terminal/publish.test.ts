import { expect, test } from 'vitest';
import * as say from '../../../../../src/words/en/terminal/publish.ts';

test('what becomes public, and what stays', () => {
  expect(say.publishTells(2, ['Ana Whitfield', 'Luis Ortega'])).toEqual([
    '2 ratings with reasons can be read by everybody.',
    'They name Ana Whitfield and Luis Ortega.',
  ]);
  expect(say.publishTells(0, [])).toEqual([]);
  expect(say.publishKeeps(['routines/x/briefing.md'], 'private')).toEqual([
    'For the team alone, and stays: private/routines/x/briefing.md.',
  ]);
  expect(say.publishKeeps([], 'private')).toEqual([]);
  expect(say.publishNothing('x', 'private')).toBe('private/routines/x/ has nothing that may be published.');
  expect(say.publishNeeds).toBe('Say which routine, by the name of its folder.');
  expect(say.publishPreview).toMatch(/--write\.$/u);
  expect(say.published).toMatch(/next push/u);
  expect(say.publishRefused).toMatch(/^Nothing was moved/u);
});

test('why a public site is not built', () => {
  expect(say.privateTracked('private', ['private/a.md', 'private/b.md'])).toMatch(
    /^The repository of this site tracks private\/a\.md and 1 other file, .* "git rm -r --cached private"/u,
  );
  expect(say.privateTracked('private', ['private/a.md'])).toMatch(/tracks private\/a\.md, and/u);
});

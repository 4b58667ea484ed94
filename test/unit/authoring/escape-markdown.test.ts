import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphsOf, plainAsMarkdown } from '../../../src/authoring/escape-markdown.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { awkward } from '../../support/awkward.ts';

test('a text in lines, without spaces to spare', () => {
  expect(paragraphsOf('  One \t two\u00a0three  \n\n \nFour\u2028five ')).toEqual(['One two three', 'Four', 'five']);
});

describe('plain text as Markdown', () => {
  test.each([
    ['Sure of it. 5 * 3 < 20 & more!', String.raw`Sure of it. 5 \* 3 < 20 & more!`],
    ['# 1\n- two\n3. three\n+ four', '\\# 1\n\n\\- two\n\n3\\. three\n\n\\+ four'],
    ['<b>not bold</b> &lt;', String.raw`&lt;b>not bold&lt;/b> \&lt;`],
    ['snake_case and _under_', String.raw`snake_case and \_under\_`],
    ['[a](b) `c` ~d~', String.raw`\[a](b) \`c\` \~d\~`],
    ['---', String.raw`\---`],
    ['See https://x.example/a_b. Or www.x.example!', 'See <https://x.example/a_b>. Or [www.x.example](<http://www.x.example>)!'],
    ['', ''],
  ])('%j', (text, markdown) => {
    expect(plainAsMarkdown(text)).toBe(markdown);
  });

  test('shows exactly the text, and neither HTML nor a picture nor a heading can arise', () => {
    const property = fc.property(awkward, (text) => {
      const { text: shown, problems, images, sections, links } = readMarkdown(plainAsMarkdown(text));
      expect(shown).toBe(paragraphsOf(text).join('\n'));
      expect([problems, images, sections]).toEqual([[], [], []]);
      expect(links.filter(({ url }) => !/^(?:https?:\/\/|mailto:)/iu.test(url))).toEqual([]);
    });
    expect(() => fc.assert(property, { numRuns: 2000 })).not.toThrow();
  });
});

import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../../src/markdown/read-blocks.ts';

const blocksOf = (source: string) =>
  readBlocks(source, { deeper: 1, hrefOf: (url) => (url.startsWith('gone') ? null : url.replace('../', '/')) });
const text = (words: string) => ({ kind: 'text', text: words });

describe('a text as data', () => {
  test('headings are as deep as on the page, and lists keep their numbers', () => {
    expect(blocksOf('## A\n\n3. one\n4. two\n\n- x')).toEqual([
      { kind: 'heading', depth: 3, text: [text('A')] },
      { kind: 'list', start: 3, items: [[{ kind: 'paragraph', text: [text('one')] }], [{ kind: 'paragraph', text: [text('two')] }]] },
      { kind: 'list', start: null, items: [[{ kind: 'paragraph', text: [text('x')] }]] },
    ]);
  });

  test('links lead where they lead on the page; what has no address is its words, and what is unsafe too', () => {
    expect(blocksOf('[a](../a.md) [b](gone.md) [c][d] [e](javascript:x)\n\n[d]: ../d.md')).toEqual([
      {
        kind: 'paragraph',
        text: [
          { kind: 'link', url: '/a.md', spans: [text('a')] },
          text(' '),
          text('b'),
          text(' '),
          { kind: 'link', url: '/d.md', spans: [text('c')] },
          text(' '),
          text('e'),
        ],
      },
    ]);
  });

  test('tables with their alignment, tasks with their signs, pictures with their words', () => {
    expect(blocksOf('| a | b |\n| - | -: |\n| 1 | **2** |\n\n- [x] done\n\n![A class](../c.png)')).toEqual([
      {
        kind: 'table',
        align: ['left', 'right'],
        rows: [
          [[text('a')], [text('b')]],
          [[text('1')], [{ kind: 'strong', spans: [text('2')] }]],
        ],
      },
      { kind: 'list', start: null, items: [[{ kind: 'paragraph', text: [text('☑ '), text('done')] }]] },
      { kind: 'paragraph', text: [{ kind: 'picture', url: '/c.png', alt: 'A class' }] },
    ]);
  });

  test('raw HTML is left out', () => {
    expect(blocksOf('a <b>c</b>')).toEqual([{ kind: 'paragraph', text: [text('a '), text('c')] }]);
  });
});

import * as fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { markdownText } from '../../../../src/cli/report/markdown-text.ts';

/** What GitHub would make of a text in a cell: HTML, and the words in it. */
function cell(text: string): { readonly html: string; readonly words: string } {
  const html = marked.parse(`| a | b |\n| --- | --- |\n| ${markdownText(text)} | end |`, { async: false, gfm: true });
  const found =
    /<tbody>\s*<tr>\s*<td>(?<inner>[^]*)<\/td>\s*<td>end<\/td>\s*<\/tr>\s*<\/tbody>/u.exec(html)?.groups?.['inner'] ?? '(no such row)';
  return { html: found, words: plain(found) };
}

function plain(html: string): string {
  return html.replace(/&(?:#(\d+)|(amp|lt|gt|quot));/gu, (_, code: string | undefined, name: string) =>
    code === undefined ? ({ amp: '&', lt: '<', gt: '>', quot: '"' }[name] ?? '') : String.fromCodePoint(Number(code)),
  );
}

const hostile = [
  'a | b',
  'a \\| b \\',
  '`code` and ``more``',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!-- hidden --> shown',
  '![picture](https://evil.example/a.png)',
  '[link](https://evil.example)',
  '[reference][1] and [^1]',
  '<https://evil.example>',
  'https://evil.example/path',
  'ftp://evil.example www.evil.example WWW.evil.example awww.evil.example',
  'me@evil.example and mailto:me@evil.example',
  '@octocat, @org/team and #1, GH-2, owner/repo#3',
  ':octocat: at 10:30:45',
  '*emphasis* _more_ **strong** ~~gone~~',
  '$\\sqrt{3}$',
  '&lt;b&gt; &#60;i&#62; &amp;',
  '# heading',
  '- list',
  '1. list',
  '> quotation',
  '---',
  '{{ template }} ${{ secrets.TOKEN }}',
];

describe('anybody’s words stay words', () => {
  test.each(hostile)('%s', (text) => {
    const { html, words } = cell(text);
    expect(html).not.toMatch(/<[a-z!/]/iu);
    expect(words.replaceAll('\u200b', '')).toBe(text.trim());
  });

  test('addresses, mentions, issues and emoji are broken where GitHub would see them', () => {
    const text = markdownText('@a #1 GH-2 x@y https://e www.e :tada: 3:4');
    expect(text).toBe('@\u200ba #\u200b1 GH-\u200b2 x@\u200by https:\u200b//e www\u200b.e :\u200btada: 3:4');
  });

  test('line breaks, invisible signs and signs that turn the reading direction', () => {
    expect(markdownText('one\r\n\n| --- |\ntwo\u2028three')).toBe('one &#124; --- &#124; two three');
    expect(markdownText('a\u001b[31mb\u202ec\u0000')).toBe('a\ufffd&#91;31mb\ufffdc\ufffd');
  });

  test('whatever the text, it is one cell without a tag', () => {
    const sign = fc.constantFrom(...'|\\`<>[]()!*_~#@:/&$-"\'{}= \n\tax1.w', 'www.', 'https://', '<a>', '![', '](', '&lt;');
    const property = fc.property(fc.array(sign, { maxLength: 24 }), (signs) => {
      const text = signs.join('');
      const { html, words } = cell(text);
      expect(html).not.toMatch(/<[a-z!/]/iu);
      expect(words.replaceAll('\u200b', '')).toBe(text.trim().replace(/\s+/gu, ' '));
    });
    expect(() => fc.assert(property, { numRuns: Number(process.env['FAST_CHECK_RUNS'] ?? 300) })).not.toThrow();
  });
});

import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { renderMarkdown, type Placing } from '../../../src/markdown/render-markdown.ts';

function render(source: string, placing: Partial<Placing> = {}): string {
  return renderMarkdown(source, { hrefOf: (url) => url, deeper: 1, ...placing }, readMarkdown(source).plain).trim();
}

/** A site with pages for Markdown files alone. */
function baseOf(url: string): string | null {
  return url.endsWith('.md') ? `/base/${url.slice(0, -3)}/` : null;
}

test('signs stay what they are', () => {
  expect(render('n <10, {x}, p<.05, <5%, R&D, a < b > c')).toBe('<p>n &lt;10, {x}, p&lt;.05, &lt;5%, R&amp;D, a &lt; b &gt; c</p>');
});

test('raw HTML and comments are dropped, their words kept', () => {
  expect(render('A <b onclick="x">bold</b> word <!-- not this -->.\n\n<script>alert(1)</script>')).toBe('<p>A bold word .</p>');
});

test('unsafe links lose their target and keep their words', () => {
  expect(render('[read](javascript:x) <vbscript:x> [more][r]\n\n[r]: data:x')).not.toMatch(/javascript:x"|href="(?:vbscript|data)/u);
  expect(render('[read](javascript:x)')).toBe('<p>read</p>');
});

describe('links', () => {
  test('lead where the site says', () => {
    expect(render('[a](x.md) [b **c**](y.csv) [d][r]\n\n[r]: z.md', { hrefOf: baseOf })).toBe(
      '<p><a href="/base/x/">a</a> b <strong>c</strong> <a href="/base/z/">d</a></p>',
    );
  });

  test('pictures wait until they are seen, by reference too', () => {
    const html = '<img src="room.png" alt="Room" loading="lazy" decoding="async">';
    expect(render('![Room](room.png)')).toBe(`<p>${html}</p>`);
    expect(render('![Room][r]\n\n[r]: room.png')).toBe(`<p>${html}</p>`);
  });
});

describe('headings', () => {
  test('stand deeper, and never deeper than six', () => {
    expect(render('# a\n\n## b\n\n###### c')).toBe('<h2>a</h2>\n<h3>b</h3>\n<h6>c</h6>');
    expect(render('# a\n\n## b', { deeper: 3 })).toBe('<h4>a</h4>\n<h5>b</h5>');
  });

  test('stay as they are where the text is all of the page', () => expect(render('## a', { deeper: 0 })).toBe('<h2>a</h2>'));

  test('have the ids that they are given, in order, also within lists and quotations', () => {
    const headingIds = ['text-a', 'text-b', 'strategy-c'];
    expect([...render('## a\n\n> ## b\n\n- ### c\n\n## d', { headingIds }).matchAll(/<h\d[^>]*>/gu)].map(([tag]) => tag)).toEqual([
      '<h3 id="text-a">',
      '<h3 id="text-b">',
      '<h4 id="strategy-c">',
      '<h3>',
    ]);
  });
});

describe('tables', () => {
  test('are aligned by class', () => {
    const html = render('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | 2 | 3 | 4 |');
    expect([...html.matchAll(/<(t[hd])(?: class="([\w-]+)")?>/gu)].map(([, tag, name]) => `${tag} ${name ?? ''}`)).toEqual([
      'th align-left',
      'th align-center',
      'th align-right',
      'th ',
      'td align-left',
      'td align-center',
      'td align-right',
      'td ',
    ]);
    expect(html).not.toMatch(/style=|align="/u);
  });
});

describe('task lists', () => {
  test('show signs in place of boxes', () => {
    expect(render('- [ ] open\n- [x] done\n- [X] also\n- none\n\n1. [ ] one')).toMatchInlineSnapshot(`
      "<ul>
      <li>☐ open</li>
      <li>☑ done</li>
      <li>☑ also</li>
      <li>none</li>
      </ul>
      <ol>
      <li>☐ one</li>
      </ol>"
    `);
    expect(render('- [ ] open')).not.toContain('<input');
  });

  test('work where an item is more than a line', () => {
    expect(render('- [x] [a](b)\n\n  more\n- [ ] **c**')).toMatchInlineSnapshot(`
      "<ul>
      <li>
      <p>☑ <a href="b">a</a></p>
      <p>more</p>
      </li>
      <li>
      <p>☐ <strong>c</strong></p>
      </li>
      </ul>"
    `);
  });
});

test('no text leaves a style, a script or a handler', () => {
  const source = '| a |\n|:-:|\n| b |\n\n- [ ] c\n\n```js\nd\n```\n\n![e](f.png "g")\n\n1. h\n\n3) i\n\n~~j~~ k\\\nl';
  expect(render(source)).not.toMatch(/style=|<script|\son\w+=|<input/u);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSchema, sanitize, type Schema } from 'hast-util-sanitize';
import { htmlToHast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';
import { renderMarkdown } from '../../../src/markdown/render-markdown.ts';
import { splitHeader } from '../../../src/reader/header.ts';
import { fixtures, repository } from '../../support/district.ts';

const aligned: [string, RegExp] = ['className', /^align-(?:left|center|right)$/u];

/** GitHub's rules for what may be published, and what our texts have beyond them. */
const rules: Schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
  attributes: {
    ...defaultSchema.attributes,
    th: [...(defaultSchema.attributes?.['th'] ?? []), aligned],
    td: [...(defaultSchema.attributes?.['td'] ?? []), aligned],
    img: [...(defaultSchema.attributes?.['img'] ?? []), ['loading', 'lazy'], ['decoding', 'async']],
  },
};

/** The text under each header of a folder's Markdown files. */
function bodiesIn(folder: string): [path: string, body: string][] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return paths.flatMap((path) => {
    const parts = splitHeader(readFileSync(join(folder, path), 'utf8'), path);
    return 'issue' in parts || parts.body.trim() === '' ? [] : [[path, parts.body]];
  });
}

/** The HTML of a text as a tree, before and after it is sanitised. */
function trees(body: string): { before: unknown; after: unknown } {
  const html = renderMarkdown(body, { hrefOf: (url) => url, deeper: 1 }, readMarkdown(body).plain);
  const tree = htmlToHast(html, { fragment: true }) as Parameters<typeof sanitize>[0];
  return { before: withoutPlaces(tree), after: withoutPlaces(sanitize(tree, rules)) };
}

/** A tree as data, without where its nodes stood and what the parser noted. */
function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value: unknown) => (['position', 'data'].includes(key) ? undefined : value)));
}

describe('a sanitiser would change nothing', () => {
  const folders = {
    content: join(repository, 'content'),
    'small district': join(fixtures, 'small'),
    'broken districts': join(fixtures, 'broken'),
  };

  test.each(Object.entries(folders))('in the texts of %s', (_, folder) => {
    const bodies = bodiesIn(folder);
    expect(bodies.length).toBeGreaterThan(3);
    for (const [path, body] of bodies) {
      const { before, after } = trees(body);
      expect({ path, tree: after }).toEqual({ path, tree: before });
    }
  });

  test('in a text with everything that Markdown has', () => {
    const { before, after } = trees(`# One [two](a.md "title")

| a | b |
|:--|--:|
| **1** | ~~2~~ |

- [ ] open
- [x] done
  1. three
  2. four

5. five

> quoted \`code\`\\
> next

\`\`\`js
alert(1)
\`\`\`

![picture](b.png "title") <https://example.org> www.example.org plan@pine-hollow.example

***

&copy; <b>raw</b> <script>alert(1)</script> [x](javascript:alert(1)) ![y](data:image/png,x) <vbscript:x>

[z]: vbscript:x
[z]`);
    expect(after).toEqual(before);
  });

  test('and would change what we do refuse', () => {
    const tree = htmlToHast('<p style="color: red" onclick="x">a</p><script>b</script>', { fragment: true }) as Parameters<
      typeof sanitize
    >[0];
    expect(withoutPlaces(sanitize(tree, rules))).not.toEqual(withoutPlaces(tree));
  });
});

import { describe, expect, test } from 'vitest';
import { fieldRows, holdsFields } from '../../src/domain/views/guide-fields.ts';
import { guideTopics } from '../../src/domain/views/guide-pages.ts';
import { fieldAsWritten, loadArticle } from '../../src/load-guide.ts';
import { readYaml } from '../../src/reader/yaml.ts';
import { kindNames } from '../../src/schemas/kinds.ts';

const href = (address: string): string => `/base${address}`;

describe('how-to pages', () => {
  test.each(guideTopics)('%s has parts with text and no sign of Markdown', (topic) => {
    const parts = loadArticle(topic, href);
    expect(parts.length).toBeGreaterThan(0);
    for (const { heading, html } of parts) {
      expect(heading).not.toMatch(/[*_`[\]]/u);
      expect(html).toMatch(/^<p>|^<table>|^<ol>|^<ul>|^<pre>/u);
      expect(html.replace(/<(pre|code)[\s\S]*?<\/\1>/gu, '')).not.toMatch(/\*\*|`|\]\(/u);
    }
  });

  test('links lead to addresses under the base path, and elsewhere as they are', () => {
    const html = loadArticle('start', href)
      .map((part) => part.html)
      .join('\n');
    expect(html).toContain('href="/base/guide/files/goal/"');
    expect(html).toContain('href="https://nodejs.org"');
    expect(html).not.toContain('href="/guide');
  });
});

test.each(kindNames)('the examples of %s are read as they were meant', (kind) => {
  const shown = fieldRows(kind).filter(({ field }) => !holdsFields(field.value));
  const found = shown.map(({ field: { name, example } }) => readYaml(`${fieldAsWritten(name, example)}\n`, 'example.yaml'));
  expect(found).toEqual(shown.map(({ field: { name, example } }) => ({ data: { [name]: example }, warnings: [] })));
});

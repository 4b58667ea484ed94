import { expect, test } from 'vitest';
import { partsOf } from '../../../src/markdown/parts.ts';

test('a text is cut at its headings of the second level', () => {
  const text = '<!-- above -->\n\n## One to two weeks before\n\nRead.\n\n### More\n\nWrite.\n\n## What’s “new”?\n';
  expect(partsOf(text)).toEqual([
    { heading: 'One to two weeks before', place: 'one-to-two-weeks-before', source: 'Read.\n\n### More\n\nWrite.' },
    { heading: 'What’s “new”?', place: 'what-s-new', source: '' },
  ]);
});

test('what looks like a heading inside a sample is none', () => {
  const source = 'So:\n\n```markdown\n## Bright spots\n```\n\n- And:\n\n  ```md\n  ## Two\n  ```';
  expect(partsOf(`## Notes\n\n${source}\n`)).toEqual([{ heading: 'Notes', place: 'notes', source }]);
});

test('a text without headings has no parts', () => {
  expect(partsOf('Only words.\n')).toEqual([]);
});

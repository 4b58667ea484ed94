import { expect, test } from 'vitest';
import { plainProse } from '../../../../src/domain/record/plain-prose.ts';
import { noProse } from '../../../../src/domain/prose.ts';

test('plain words become a paragraph for each line, and no sign of theirs becomes HTML', () => {
  expect(plainProse(['More < all & <b>.', 'So.'])).toEqual({
    ...noProse,
    text: 'More < all & <b>.\nSo.',
    html: '<p>More &lt; all &amp; &lt;b&gt;.</p>\n<p>So.</p>',
    blocks: [
      { kind: 'paragraph', text: [{ kind: 'text', text: 'More < all & <b>.' }] },
      { kind: 'paragraph', text: [{ kind: 'text', text: 'So.' }] },
    ],
  });
});

test('no words are no text', () => expect(plainProse([])).toBe(noProse));

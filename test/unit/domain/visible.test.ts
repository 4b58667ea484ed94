import { expect, test } from 'vitest';
import { visible } from '../../../src/domain/visible.ts';

test.each([
  ['a\nb\u0000c', 'a\ufffdb\ufffdc'],
  ['\u2028\u2029\u202e\u2066', '\ufffd\ufffd\ufffd\ufffd'],
  ['é 読 🎉 \u00a0', 'é 読 🎉 \u00a0'],
])('%j', (text, shown) => {
  expect(visible(text)).toBe(shown);
  expect(visible(text)).toHaveLength(text.length);
});

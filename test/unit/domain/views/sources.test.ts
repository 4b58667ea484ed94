import { expect, test } from 'vitest';
import type { Source } from '../../../../src/domain/entry.ts';
import { sourceFiles } from '../../../../src/domain/views/sources.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({ strategies: ['a', 'b'] });
const files = (...things: { source: Source }[][]): string[] => sourceFiles(...things).map(({ file }) => file);

test('each file once, in the order of what was made from it', () => {
  const [a, b, plan] = [pick(site.strategies, 'a'), pick(site.strategies, 'b'), pick(site.plans, 'plan')];
  expect(files([plan], [b, a], [a])).toEqual(['content/plans/plan', 'content/strategies/b', 'content/strategies/a']);
  expect([files(), files([])]).toEqual([[], []]);
});

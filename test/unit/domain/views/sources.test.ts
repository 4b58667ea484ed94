import { expect, test } from 'vitest';
import { sourceFiles } from '../../../../src/domain/views/sources.ts';
import { makeSite, pick } from '../../../make-site.ts';

const site = makeSite({ strategies: ['a', 'b'] });
const [a, b, plan] = [pick(site.strategies, 'a'), pick(site.strategies, 'b'), pick(site.plans, 'plan')];

test('each file once, in the order of what was made from it', () => {
  expect(sourceFiles([plan], [b, a], [a])).toEqual(['content/plans/plan', 'content/strategies/b', 'content/strategies/a']);
  expect([sourceFiles(), sourceFiles([])]).toEqual([[], []]);
});

test('what is internal is named by the private folder, whatever the folders are called', () => {
  expect(sourceFiles([{ ...a, internal: true }])).toEqual(['private/strategies/a']);
});

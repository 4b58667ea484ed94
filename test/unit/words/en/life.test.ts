import { expect, test } from 'vitest';
import { lifeOf } from '../../../../src/domain/views/life.ts';
import { eventWords, lifeWords } from '../../../../src/words/en/life.ts';
import { makeSite, pick, type StrategyRow } from '../../../make-site.ts';

function said(row: StrategyRow, others: Readonly<Record<string, StrategyRow>> = {}): string[] {
  const titled = { b: { title: 'Calling tree' }, c: { title: 'Home visits' } };
  const strategies = { a: row, b: { ...titled.b, ...others['b'] }, c: { ...titled.c, ...others['c'] } };
  const site = makeSite({ people: { dana: { name: 'Dana Kim' } }, strategies });
  return lifeOf(pick(site.strategies, 'a')).map((event) => eventWords(site, event));
}

const from = '2025-08-25';
const until = '2026-06-12';

test.each<[StrategyRow, string[]]>([
  [{ from }, ['It began.']],
  [{ from, replaces: ['b'] }, ['It began in place of “Calling tree”.']],
  [{ from, replaces: ['b', 'c'] }, ['It began in place of “Calling tree” and “Home visits”.']],
  [{ from, continues: 'b' }, ['It began and continues “Calling tree”.']],
  [{ changes: [{ on: from, what: 'Now in all schools' }] }, ['Now in all schools.']],
  [{ pauses: [{ from, until, why: 'Its coach fell ill' }] }, ['It was paused. Its coach fell ill.', 'The pause ended.']],
  [{ lead: [{ who: 'Ana' }, { who: 'dana', from }] }, ['Dana Kim took the lead.']],
  [{ status: 'ended', until }, ['It ended.']],
  [{ status: 'ended', until, reason: 'The grant ended.' }, ['It ended. The grant ended.']],
  [{ status: 'achieved', until, reason: 'All attend' }, ['It was achieved. All attend.']],
])('%j: %j', (row, sentences) => {
  expect(said(row)).toEqual(sentences);
});

test.each<[Record<string, StrategyRow>, string]>([
  [{ b: { replaces: ['a'] } }, 'It ended. “Calling tree” took its place.'],
  [{ b: { replaces: ['a'] }, c: { replaces: ['a'] } }, 'It ended. “Calling tree” and “Home visits” took its place.'],
])('what took its place: %j', (others, sentence) => {
  expect(said({ status: 'ended', until }, others)).toEqual([sentence]);
});

test('what takes the place of one and continues another does not continue both', () => {
  const [sentence] = said({ from, replaces: ['c'], continues: 'b' });
  expect(sentence).toMatch(/in place of “Home visits”.* continues “Calling tree”\.$/u);
});

test('with its day', () => {
  expect(lifeWords(makeSite(), { day: '2026-08-20', kind: 'changed', what: 'In all schools.' })).toBe('20 August 2026: In all schools.');
});

import { expect, test } from 'vitest';
import { entriesFrom } from '../../../src/domain/entries-from.ts';
import { makeEntries } from '../../make-site.ts';

const nothing = { places: new Map(), pictures: new Map(), tables: new Map() };
const list = [...makeEntries({ strategies: ['one', 'two'] }), ...makeEntries({ strategies: { one: { title: 'New' } } })];

test('entries are found by kind and id, a later one in the place of an earlier', () => {
  const entries = entriesFrom(list, nothing);
  expect(entries.of('strategy').map(({ id, fields }) => [id, fields.title])).toEqual([
    ['one', 'New'],
    ['two', 'Two'],
  ]);
  expect([entries.get('strategy', 'one')?.fields.title, entries.get('strategy', 'three'), entries.of('routine')]).toEqual([
    'New',
    undefined,
    [],
  ]);
  expect([entries.ids('strategy'), entries.has('strategy', 'two'), entries.has('goal', 'two')]).toEqual([['one', 'two'], true, false]);
});

test('more ids may be known than those of the entries', () => {
  const entries = entriesFrom(list, { ...nothing, ids: () => ['one', 'broken'], has: () => true });
  expect([entries.ids('strategy'), entries.has('strategy', 'broken'), entries.get('strategy', 'broken')]).toEqual([
    ['one', 'broken'],
    true,
    undefined,
  ]);
});

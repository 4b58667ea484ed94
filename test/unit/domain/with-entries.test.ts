import { expect, test } from 'vitest';
import { withEntries } from '../../../src/domain/with-entries.ts';
import { entriesOf, makeEntries } from '../../make-site.ts';

const now = entriesOf(makeEntries({ strategies: { one: {}, two: {} } }));
const [one, three] = makeEntries({ strategies: { one: { title: 'New' }, three: {} } }).filter(({ kind }) => kind === 'strategy');

test('entries as they would be: some in the place of others, some more, the rest as it is', () => {
  const then = withEntries(
    now,
    [one, three].filter((entry) => entry !== undefined),
  );
  expect(then.of('strategy').map(({ id, fields }) => [id, fields.title])).toEqual([
    ['one', 'New'],
    ['two', 'Two'],
    ['three', 'Three'],
  ]);
  expect([then.get('strategy', 'one')?.fields.title, then.get('strategy', 'four'), then.get('goal', 'goal')?.id]).toEqual([
    'New',
    undefined,
    'goal',
  ]);
  expect([then.ids('strategy'), then.has('strategy', 'three'), then.has('strategy', 'four'), then.of('goal')]).toEqual([
    ['one', 'two', 'three'],
    true,
    false,
    now.of('goal'),
  ]);
  expect(then.places.get('strategies/three')).toEqual({ kind: 'strategy', id: 'three' });
  expect(now.has('strategy', 'three')).toBe(false);
});

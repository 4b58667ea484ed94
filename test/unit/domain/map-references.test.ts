import { expect, test } from 'vitest';
import { mapReferences } from '../../../src/domain/map-references.ts';
import { kinds, type Fields } from '../../../src/schemas/kinds.ts';

const map = { id: (target: string, id: string) => `${target}/${id}`, step: (address: string) => `step/${address}` };

test('every id is replaced by what it points at, in lists, maps and either form of a field', () => {
  const fields: Fields['routine'] = {
    series: 's',
    date: '2026-02-12',
    kind: 'stocktake',
    status: 'held',
    trial: false,
    title: 's',
    focus: { strategies: ['a', 'b'] },
    people: [{ who: 'ana', role: 'leader', came: true }],
    nextSteps: [{ id: 'x', text: 's', strategy: 'a' }],
    followUps: [{ step: 'r#x', done: '2026-02-12' }],
  };
  expect(mapReferences('routine', fields, map)).toEqual({
    ...fields,
    series: 'series/s',
    focus: { strategies: ['strategy/a', 'strategy/b'] },
    people: [{ who: 'person/ana', role: 'leader', came: true }],
    nextSteps: [{ id: 'x', text: 's', strategy: 'strategy/a' }],
    followUps: [{ step: 'step/r#x', done: '2026-02-12' }],
  });
  const strategy = { title: 'A', goals: ['g'], success: { what: 'All', by: '2028-06-15' } };
  const read = (lead: unknown) => kinds.strategy.schema.parse({ ...strategy, lead }) as Fields['strategy'];
  expect(mapReferences('strategy', read('ana'), map).lead).toBe('person/ana');
  expect(mapReferences('strategy', read([{ who: 'ana' }]), map).lead).toEqual([{ who: 'person/ana' }]);
});

test('what was given stays as it was', () => {
  const fields: Fields['series'] = { title: 'S', plan: 'p' };
  mapReferences('series', fields, map);
  expect(fields).toEqual({ title: 'S', plan: 'p' });
});

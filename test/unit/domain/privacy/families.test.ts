import { describe, expect, test } from 'vitest';
import type { Entries, Entry } from '../../../../src/domain/entry.ts';
import { familiesOf, isOpenIn, tangledUnits } from '../../../../src/domain/privacy/families.ts';
import { parsePeriod, type Period } from '../../../../src/domain/period.ts';
import { unitSchema } from '../../../../src/schemas/unit.ts';

function unit(id: string, fields: object): Entry<'unit'> {
  const source = { file: '', path: '', disk: '', locate: () => ({ line: 1, column: 1 }), end: { line: 1, column: 1 } };
  const body = {} as Entry<'unit'>['body'];
  return {
    kind: 'unit',
    id,
    folder: '',
    fields: unitSchema.parse({ title: id, kind: 'school', ...fields }),
    body,
    source,
    internal: false,
  };
}

function entriesOf(...units: readonly Entry<'unit'>[]): Entries {
  const get = (_: string, id: string) => units.find((one) => one.id === id);
  return { of: () => units, get, has: (_: string, id: string) => get('', id) !== undefined } as unknown as Entries;
}

function period(text: string): Period {
  const read = parsePeriod(text, '07-01');
  if (!read) throw new Error(text);
  return read;
}

const periods = [period('2025-26-fall'), period('2026-27-fall')];
const district = unit('river', { kind: 'district' });
const [alder, birch] = ['alder', 'birch'].map((id) => unit(id, { parent: 'river' }));
if (!alder || !birch) throw new Error('No schools.');

function families(entries: Entries, ...ids: readonly string[]) {
  return familiesOf(entries, new Set(ids), periods);
}

describe('the families of a table', () => {
  test('are a district with its schools, whether the district has rows or not', () => {
    const entries = entriesOf(district, alder, birch);
    const all = [{ whole: 'river', parts: ['alder', 'birch'], unlisted: false }];
    expect(families(entries, 'river', 'alder', 'birch')).toEqual(all);
    expect(families(entries, 'alder', 'birch')).toEqual(all);
  });

  test('have unlisted students where a school that was open has no rows', () => {
    expect(families(entriesOf(district, alder, birch), 'river', 'alder')).toEqual([{ whole: 'river', parts: ['alder'], unlisted: true }]);
  });

  test('list a school that was open in some periods only', () => {
    const closed = unit('cedar', { parent: 'river', closed: '2026-06-30' });
    expect(families(entriesOf(district, alder, closed), 'river', 'alder')).toEqual([
      { whole: 'river', parts: ['alder', 'cedar'], unlisted: false },
    ]);
  });

  test('take a school that does not say where it belongs for one of the only district', () => {
    expect(families(entriesOf(district, unit('alder', {})), 'river', 'alder')).toEqual([
      { whole: 'river', parts: ['alder'], unlisted: false },
    ]);
    const two = entriesOf(district, unit('lake', { kind: 'district' }), unit('alder', {}));
    expect(families(two, 'river', 'alder').map(({ parts }) => parts)).toEqual([['alder']]);
    expect(families(two, 'river', 'lake', 'alder').map(({ parts }) => parts)).toEqual([[], [], []]);
  });

  test('leave a project alone: its students are in schools too', () => {
    const project = unit('tutors', { kind: 'project', parent: 'river' });
    expect(families(entriesOf(district, alder, project), 'river', 'alder', 'tutors')).toEqual([
      { whole: 'river', parts: ['alder'], unlisted: false },
      { whole: 'tutors', parts: [], unlisted: true },
    ]);
  });
});

describe('units are tangled', () => {
  const network = unit('north', { kind: 'network', parent: 'river' });
  const inNetwork = unit('cedar', { parent: 'north' });
  const [tutors, lake] = [unit('tutors', { kind: 'project' }), unit('lake', { kind: 'district' })];
  const entries = entriesOf(district, network, inNetwork, alder, tutors, lake, unit('dogwood', {}));
  test.each([
    [['river', 'north', 'cedar'], ['north']],
    [['river', 'alder', 'cedar'], ['north']],
    [['north', 'cedar'], []],
    [['river', 'alder'], []],
    [['river', 'north'], []],
    [['river', 'alder', 'tutors'], ['tutors']],
    [['tutors', 'river'], []],
    [['river', 'lake', 'dogwood'], ['dogwood']],
    [['river', 'dogwood'], []],
  ])('%j: %j', (ids, tangled) => {
    expect(tangledUnits(entries, families(entries, ...ids))).toEqual(tangled);
  });

  test('a school that leads back to itself ends the climb', () => {
    const [one, other] = [unit('one', { parent: 'other' }), unit('other', { parent: 'one' })];
    const round = entriesOf(one, other);
    expect(tangledUnits(round, families(round, 'one', 'other'))).toEqual(['other', 'one']);
  });
});

test.each([
  [{}, true],
  [{ opened: '2026-01-01' }, false],
  [{ closed: '2025-06-30' }, false],
  [{ closed: '2025-11-30' }, true],
])('a school with %j has students in fall 2025: %s', (days, open) => {
  expect(isOpenIn(unit('alder', days), period('2025-26-fall'))).toBe(open);
});

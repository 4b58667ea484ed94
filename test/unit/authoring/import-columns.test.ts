import { describe, expect, test } from 'vitest';
import { headerFinder, mapColumns, plainName, type Column } from '../../../src/authoring/import-columns.ts';

const column = (field: string, head: string, names: readonly string[] = []): Column => ({ field, head, names, fillable: true });
const columns = [
  column('ratings.evidence', 'Evidence', ['evidence of progress']),
  column('title', 'Strategy', ['name', 'project name']),
  column('success.by', 'Success by', ['by when']),
  column('evidence', 'What shows it'),
];

test.each([
  ['Project_Name', 'project name'],
  ['  By   when: ', 'by when'],
  ['As-of*', 'as of'],
])('a name without its looks: %j → %j', (name, plain) => {
  expect(plainName(name)).toBe(plain);
});

describe('a header', () => {
  const score = (cells: readonly string[], given: readonly (readonly [string, string])[] = []): number =>
    headerFinder(columns, new Map(given))(cells);

  test.each([
    [['Name', 'By when', 'x'], 2],
    [['Name', 'x'], 0],
    [['Name', ''], 1],
    [['x', 'y'], 0],
    [['', ''], 0],
  ])('is told by its names: %j', (cells, found) => {
    expect(score(cells)).toBe(found);
  });

  test('is certain where it has a name that the person gave', () => {
    expect(score(['Vorhaben', 'x'], [['title', 'vorhaben']])).toBe(2);
  });
});

describe('the column of a field', () => {
  const map = (cells: readonly string[], given: readonly (readonly [string, string])[] = []) => {
    const { places, problems } = mapColumns({ line: 1, cells }, columns, new Map(given));
    return [Object.fromEntries(places), problems.map(({ kind }) => kind)];
  };

  test.each([
    ['own heads go before usual names', ['Name', 'Strategy'], { title: 1 }],
    ['an element goes before a field of the same name', ['Evidence', 'What shows it'], { 'ratings.evidence': 0, evidence: 1 }],
    ['a field’s name is known, too', ['title', 'success.by'], { title: 0, 'success.by': 1 }],
  ])('%s', (_, cells, places) => {
    expect(map(cells)).toEqual([places, []]);
  });

  test('is the one that the person named, exactly or nearly, even for two fields', () => {
    expect(map(['Aims', 'Name', 'aims'], [['title', 'aims']])).toEqual([{ title: 2 }, []]);
    expect(
      map(
        ['AIMS', 'Name'],
        [
          ['title', 'aims'],
          ['evidence', 'aims'],
        ],
      ),
    ).toEqual([{ title: 0, evidence: 0 }, []]);
    expect(map(['Name'], [['title', '']])).toEqual([{}, []]);
  });

  test('is never one of two that would do', () => {
    expect(map(['Name', 'Project name'])[1]).toEqual(['two-columns']);
    expect(map(['Name'], [['title', 'Nam']])).toEqual([{}, ['unknown-column']]);
  });
});

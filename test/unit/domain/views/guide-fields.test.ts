import { describe, expect, test } from 'vitest';
import { fieldRows, filePlace, filePlaces, holdsFields, kindNamed, type FieldRow } from '../../../../src/domain/views/guide-fields.ts';
import { fieldsAt } from '../../../../src/schemas/shape.ts';
import { kindNames, kinds, type KindName } from '../../../../src/schemas/kinds.ts';
import { pick } from '../../../make-site.ts';

/** `years.*.milestones.due` */
function wayTo({ field, within }: FieldRow): string {
  return [...within.map((step) => (step.is === 'field' ? step.name : '*')), field.name].join('.');
}

function rowAt(kind: KindName, way: string): FieldRow {
  return pick({ get: (wanted) => fieldRows(kind).find((row) => wayTo(row) === wanted) }, way);
}

describe('the rows of the table of fields', () => {
  test.each(kindNames.filter((kind) => kind !== 'people'))('%s: every field at the top of the file, in its order', (kind) => {
    const top = fieldRows(kind).filter(({ within }) => within.length === 0);
    expect(top.map(({ field }) => field.name)).toEqual(fieldsAt(kinds[kind].schema, []));
  });

  test('fields of people stand under an id that authors choose', () => {
    expect(fieldRows('people').map(wayTo)).toEqual(['*.name', '*.position', '*.from', '*.until', '*.successor']);
    expect(rowAt('people', '*.name').depth).toBe(0);
  });

  test('fields inside others follow them, as deep as they stand', () => {
    const ways = fieldRows('strategy').map(wayTo);
    const place = ways.indexOf('years');
    expect(ways.slice(place, place + 4)).toEqual(['years', 'years.*.success', 'years.*.milestones', 'years.*.milestones.id']);
    expect(rowAt('strategy', 'years.*.milestones.moved.why').depth).toBe(3);
  });

  test('a field in two forms shows the fields of the form that has some', () => {
    expect(fieldRows('goal').map(wayTo)).toContain('measures.years.*.gapClosing');
    expect(fieldRows('strategy').map(wayTo)).toContain('lead.from');
  });

  test('fields that are the same as those of a sibling are listed once', () => {
    expect(rowAt('strategy', 'metrics.outcomes').like).toBe('inputs');
    expect(rowAt('strategy', 'metrics.inputs').like).toBe(null);
    expect(fieldRows('strategy').filter(({ field }) => field.name === 'collected')).toHaveLength(1);
    expect(rowAt('rubric', 'scale.colours.dark').like).toBe('light');
  });

  test('plain fields of one form are not taken for the same', () => {
    expect(fieldRows('plan').filter(({ like }) => like !== null)).toEqual([]);
  });
});

test('which values hold fields, and which kind of file they name', () => {
  const value = (kind: KindName, way: string) => rowAt(kind, way).field.value;
  expect(['people', 'focus', 'place'].map((way) => holdsFields(value('routine', way)))).toEqual([true, true, false]);
  expect(
    [value('strategy', 'goals'), value('strategy', 'lead'), value('strategy', 'years'), value('rating', 'rubric')].map(kindNamed),
  ).toEqual(['goal', 'people', null, 'rubric']);
});

describe('where files lie', () => {
  test.each([
    ['site', 'content/site.yaml', null],
    ['strategy', 'content/strategies/<name>.md', 'content/strategies/<school>/<name>.md'],
    ['rubric', 'content/rubrics/<name>.yaml', 'content/rubrics/<school>/<name>.yaml'],
    ['routine', 'content/routines/<date>-<name>/routine.md', 'content/routines/<school>/<date>-<name>/routine.md'],
    ['rating', 'content/routines/<date>-<name>/ratings/<subject>.md', 'content/routines/<school>/<date>-<name>/ratings/<subject>.md'],
    ['page', 'content/pages/<name>.mdx', 'content/pages/<school>/<name>.mdx'],
  ] as const)('%s', (kind, path, inSubfolder) => {
    expect(filePlace(kind)).toEqual({ path, inSubfolder });
  });

  test('all kinds, in the order in which authors meet them', () => {
    expect(filePlaces().map(({ kind }) => kind)).toEqual(kindNames);
  });
});

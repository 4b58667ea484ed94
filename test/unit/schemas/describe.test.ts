import { describe as group, expect, test } from 'vitest';
import { z } from 'zod';
import { day, schoolYear, season, timeOfDay } from '../../../src/schemas/day.ts';
import { describe } from '../../../src/schemas/describe.ts';
import { kindNames, kinds } from '../../../src/schemas/kinds.ts';
import { order } from '../../../src/schemas/order.ts';
import { localId, person, reference } from '../../../src/schemas/reference.ts';
import { text, texts } from '../../../src/schemas/text.ts';

group('what may stand in a field', () => {
  test.each([
    ['text', text, { is: 'plain', form: 'text' }],
    ['a day', day, { is: 'plain', form: 'day' }],
    ['a time', timeOfDay, { is: 'plain', form: 'time-of-day' }],
    ['yes or no', z.boolean({ error: 'true-or-false' }).default(false), { is: 'plain', form: 'true-or-false' }],
    ['a number', order.optional(), { is: 'number', least: 1, most: 999 }],
    ['a number without a most', z.int({ error: 'whole-number' }).min(1), { is: 'number', least: 1, most: null }],
    ['one of some words', season, { is: 'word', known: ['fall', 'winter', 'spring', 'summer'] }],
    ['an id of another file', reference('goal').optional(), { is: 'reference', target: 'goal' }],
    ['a person', person(), { is: 'reference', target: 'person' }],
    ['a list', texts.optional(), { is: 'list', of: { is: 'plain', form: 'text' } }],
    [
      'values by what authors name',
      z.record(schoolYear, localId),
      { is: 'by', name: { is: 'plain', form: 'school-year' }, of: { is: 'plain', form: 'id' } },
    ],
    [
      'one of two forms',
      z.union([person(), z.array(day)]),
      {
        is: 'either',
        forms: [
          { is: 'reference', target: 'person' },
          { is: 'list', of: { is: 'plain', form: 'day' } },
        ],
      },
    ],
  ])('%s', (_, schema, value) => {
    expect(describe(schema)).toEqual(value);
  });
});

test('a field that is needed, one that is not, and one that counts without being written', () => {
  const meta = { title: 'On', description: 'The day.', examples: ['2027-02-05'] };
  const about = { title: 'On', description: 'The day.', example: '2027-02-05', value: { is: 'plain', form: 'day' } };
  const schema = z.strictObject({
    needed: day.meta(meta),
    optional: day.optional().meta(meta),
    inside: day.meta(meta).optional(),
    otherwise: day.default('2026-08-01').meta(meta),
  });
  expect(describe(schema)).toEqual({
    is: 'fields',
    fields: [
      { ...about, name: 'needed', needed: true, otherwise: undefined },
      { ...about, name: 'optional', needed: false, otherwise: undefined },
      { ...about, name: 'inside', needed: false, otherwise: undefined },
      { ...about, name: 'otherwise', needed: false, otherwise: '2026-08-01' },
    ],
  });
});

test('a form that the guide has no word for is not passed over', () => {
  expect(() => describe(z.string())).toThrow('The guide has no word');
});

test.each(kindNames)('%s can be described', (kind) => {
  expect(['fields', 'by']).toContain(describe(kinds[kind].schema).is);
});

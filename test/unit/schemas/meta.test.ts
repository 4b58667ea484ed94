import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from '../../../src/schemas/kinds.ts';

interface Field {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** Every field of a schema, through lists, records and unions. */
function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return fieldsOf(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return fieldsOf(schema.element as z.ZodType, `${path}[]`);
  if (schema instanceof z.ZodRecord) return fieldsOf(schema.valueType as z.ZodType, `${path}{}`);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => fieldsOf(option as z.ZodType, path));
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => {
    const inner = { path: path === '' ? name : `${path}.${name}`, schema: field as z.ZodType };
    return [inner, ...fieldsOf(inner.schema, inner.path)];
  });
}

/** What authors are told of a field; a field that may be absent is described inside. */
function metaOf(schema: z.ZodType): z.core.GlobalMeta | undefined {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return schema.meta() ?? (wrapped ? metaOf(schema.unwrap() as z.ZodType) : undefined);
}

describe.each(kindNames)('%s', (kind) => {
  const fields = fieldsOf(kinds[kind].schema);

  test('has fields', () => expect(fields.length).toBeGreaterThanOrEqual(3));

  test.each(fields.map(({ path, schema }) => [path, schema] as const))(
    '%s has a title, a description and examples that pass',
    (_, schema) => {
      const { title = '', description = '', examples } = metaOf(schema) ?? {};
      expect(title).toMatch(/^\p{Lu}/u);
      expect(description).toMatch(/[.?]$/u);
      expect(examples).not.toEqual([]);
      expect(Array.isArray(examples)).toBe(true);
      for (const example of examples as unknown[]) expect(schema.safeParse(example).error?.issues ?? []).toEqual([]);
    },
  );

  test('is strict wherever it holds fields', () => expect(looseObjects(kinds[kind].schema)).toEqual([]));
});

/** Objects that would drop a misspelt field without a word. */
function looseObjects(schema: z.ZodType): string[] {
  const objects = [{ path: '', schema }, ...fieldsOf(schema)].filter((field) => bare(field.schema) instanceof z.ZodObject);
  return objects
    .filter((field) => field.schema.safeParse({ surelyUnknown: 1 }).error?.issues.every(({ code }) => code !== 'unrecognized_keys'))
    .map(({ path }) => path);
}

function bare(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
    ? bare(schema.unwrap() as z.ZodType)
    : schema;
}

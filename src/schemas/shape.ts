import { z } from 'zod';

/** A schema without what says that its field may be absent. */
export function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  const wrapped = schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault;
  return wrapped ? bare(schema.unwrap() as z.ZodType) : schema;
}

/** The schema of a field, through lists, records, options and unions. */
export function schemaAt(schema: z.ZodType | undefined, path: readonly (string | number)[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return schemaAt(inner.shape[String(step)] as z.ZodType | undefined, rest);
  if (inner instanceof z.ZodArray) return schemaAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return schemaAt(inner.valueType as z.ZodType, rest);
  if (!(inner instanceof z.ZodUnion)) return undefined;
  return inner.options.map((option) => schemaAt(option as z.ZodType, path)).find((found) => found !== undefined);
}

/** The names of the fields that may stand at a path, in the order in which authors meet them; none where anything may. */
export function fieldsAt(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const found = bare(schemaAt(schema, path));
  if (found instanceof z.ZodRecord && found.keyType instanceof z.ZodEnum) return found.keyType.options.map(String);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

import { z } from 'zod';

/** A schema inside another, and the way to it: `routine.followUps[]`. */
export interface InnerSchema {
  readonly path: string;
  readonly schema: z.ZodType;
}

/** A schema and all inside it, through lists, records, options and unions. */
export function schemasIn(schema: z.ZodType, path: string): InnerSchema[] {
  return [{ path, schema }, ...partsOf(schema, path).flatMap((part) => schemasIn(part.schema, part.path))];
}

function partsOf(schema: z.ZodType, path: string): InnerSchema[] {
  const at = (inner: unknown, step: string): InnerSchema[] => (inner instanceof z.ZodType ? [{ path: path + step, schema: inner }] : []);
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) return at(schema.unwrap(), '');
  if (schema instanceof z.ZodArray) return at(schema.element, '[]');
  if (schema instanceof z.ZodRecord) return [...at(schema.keyType, '{key}'), ...at(schema.valueType, '{}')];
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => at(option, ''));
  return schema instanceof z.ZodObject ? Object.entries(schema.shape).flatMap(([name, field]) => at(field, `.${name}`)) : [];
}

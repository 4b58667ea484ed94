import { z } from 'zod';
import type { FieldPath, Source } from '../domain/entry.ts';
import type { Expected } from '../domain/facts.ts';
import { issue, type Issue } from '../domain/issue.ts';

/** What zod found wrong with one file's fields, as our issues with their places. */
export function issuesOfFields(error: z.ZodError, schema: z.ZodType, data: unknown, source: Source): Issue[] {
  return error.issues.flatMap((problem) => issuesOf(problem, schema, data, source));
}

function issuesOf(problem: z.core.$ZodIssue, schema: z.ZodType, data: unknown, source: Source): Issue[] {
  const path = problem.path as FieldPath;
  const { file } = source;
  const field = String(path.at(-1) ?? '');
  const value = valueAt(data, path);
  const at = source.locate(path);
  if (problem.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, path);
    return problem.keys.map((key) => issue('unknown-field', file, source.locate([...path, key], 'key'), { field: key, known }));
  }
  if (problem.code === 'invalid_key') {
    const [inner] = problem.issues;
    const key = source.locate(path, 'key');
    if (inner?.code === 'invalid_value')
      return [issue('unknown-value', file, key, { field, value: field, known: inner.values.map(String) })];
    return [issue('wrong-value', file, key, { field, expected: (inner?.message ?? 'id') as Expected, found: field })];
  }
  if (value === undefined && path.length > 0 && problem.code !== 'custom') {
    const place = path.length === 1 ? source.end : source.locate(path.slice(0, -1));
    return [issue('missing-field', file, place, { field, what: describe(schema, path) })];
  }
  if (problem.code === 'invalid_value')
    return [issue('unknown-value', file, at, { field, value: shown(value), known: problem.values.map(String) })];
  const expected = expectedBy(problem);
  if (expected === 'day' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value))
    return [issue('no-such-day', file, at, { value })];
  if (['text', 'id'].includes(expected) && (typeof value === 'number' || typeof value === 'boolean')) {
    return [issue('needs-quotes', file, at, { value: String(value) })];
  }
  if (value === null)
    return [issue('wrong-value', file, at, { field, expected: expected === 'text' ? 'empty-text' : expected, found: '' })];
  return [issue('wrong-value', file, at, { field, expected, found: shown(value) })];
}

/** Our schemas name what they expect in place of a message; only zod's own checks of shape speak otherwise. */
function expectedBy(problem: z.core.$ZodIssue): Expected {
  if (problem.code === 'invalid_type' && ['object', 'record'].includes(problem.expected)) return 'map';
  return /^[a-z-]+$/u.test(problem.message) ? (problem.message as Expected) : 'value';
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined),
    data,
  );
}

function shown(value: unknown): string {
  return typeof value === 'object' ? '' : String(value);
}

/** The schema of a field, through lists, records, options and unions. */
function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault)
    return schemaAt(schema.unwrap() as z.ZodType, path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodUnion) {
    return schema.options
      .map((option) => schemaAt(option as z.ZodType, path))
      .find((found) => found instanceof z.ZodObject || path.length > 0);
  }
  if (step === undefined) return schema;
  if (schema instanceof z.ZodObject) {
    const field = schema.shape[String(step)] as z.ZodType | undefined;
    return field && (rest.length === 0 ? field : schemaAt(field, rest));
  }
  if (schema instanceof z.ZodArray) return schemaAt(schema.element as z.ZodType, rest);
  if (schema instanceof z.ZodRecord) return schemaAt(schema.valueType as z.ZodType, rest);
  return undefined;
}

function fieldsAt(schema: z.ZodType, path: FieldPath): string[] {
  let found = schemaAt(schema, path);
  while (found instanceof z.ZodOptional || found instanceof z.ZodDefault || found instanceof z.ZodPrefault)
    found = found.unwrap() as z.ZodType;
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function describe(schema: z.ZodType, path: FieldPath): string {
  return schemaAt(schema, path)?.meta()?.description ?? '';
}

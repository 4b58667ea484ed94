import { z } from 'zod';
import type { FieldPath, Source } from '../domain/entry.ts';
import type { Expected } from '../domain/facts.ts';
import { issue, type Issue } from '../domain/issue.ts';
import { fieldsAt, schemaAt } from '../schemas/shape.ts';
import { alike } from './alike.ts';

/** One file's fields, and where and how they were written. */
export interface Written {
  readonly data: unknown;
  readonly source: Source;
  /** A single value as it stands in the file. */
  written(path: FieldPath): string;
}

type Problem = z.core.$ZodIssue;

/** What zod found wrong with one file's fields, as our issues with their places. */
export function issuesOfFields({ issues }: z.ZodError, schema: z.ZodType, fields: Written): Issue[] {
  const unknown = new Map(issues.flatMap((one) => (one.code === 'unrecognized_keys' ? [[one.path.join('\n'), one.keys] as const] : [])));
  return issues.filter((problem) => !isEcho(problem, unknown)).flatMap((problem) => issuesOf(problem, schema, fields));
}

/** A field seems to be missing, or fields not to fit together, only because a name is misspelt, which is said already. */
function isEcho(problem: Problem, unknown: ReadonlyMap<string, readonly string[]>): boolean {
  if (problem.code === 'unrecognized_keys') return false;
  if (problem.code === 'custom') return unknown.has(problem.path.join('\n'));
  const field = String(problem.path.at(-1) ?? '');
  return unknown.get(problem.path.slice(0, -1).join('\n'))?.some((key) => alike(key, field)) ?? false;
}

function issuesOf(problem: Problem, schema: z.ZodType, fields: Written): Issue[] {
  if (problem.code === 'unrecognized_keys') return unknownFields(problem.keys, problem.path as FieldPath, schema, fields);
  if (problem.code === 'invalid_key') return [invalidKey(problem, fields.source)];
  const inner = problem.code === 'invalid_union' ? deeperProblems(problem) : [];
  if (inner.length > 0) return inner.flatMap((one) => issuesOf(one, schema, fields));
  return [missingField(problem, schema, fields) ?? emptyField(problem, fields) ?? wrongValue(problem, fields)];
}

function unknownFields(keys: readonly string[], path: FieldPath, schema: z.ZodType, { source }: Written): Issue[] {
  const known = fieldsAt(schema, path);
  return keys.map((key) => issue('unknown-field', source.file, source.locate([...path, key], 'key'), { field: key, known }));
}

function invalidKey(problem: z.core.$ZodIssueInvalidKey, { file, locate }: Source): Issue {
  const field = String(problem.path.at(-1) ?? '');
  const [inner] = problem.issues;
  const at = locate(problem.path as FieldPath, 'key');
  if (inner?.code === 'invalid_value') return issue('unknown-value', file, at, { field, value: field, known: inner.values.map(String) });
  return issue('wrong-value', file, at, { field, expected: (inner?.message ?? 'id') as Expected, found: '' });
}

/** The problems inside the form of a union that the author chose, with their paths from the top. */
function deeperProblems({ errors, path }: z.core.$ZodIssueInvalidUnion): Problem[] {
  const chosen = errors.find((problems) => problems.length > 0 && problems.every((problem) => problem.path.length > 0)) ?? [];
  return chosen.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
}

function missingField(problem: Problem, schema: z.ZodType, { data, source }: Written): Issue | undefined {
  const path = problem.path as FieldPath;
  if (path.length === 0 || problem.code === 'custom' || valueAt(data, path) !== undefined) return undefined;
  const place = path.length === 1 ? source.end : source.locate(path.slice(0, -1));
  return issue('missing-field', source.file, place, {
    field: String(path.at(-1)),
    what: schemaAt(schema, path)?.meta()?.description ?? '',
  });
}

/** A field with nothing after it, or with one of the words that YAML takes for nothing. */
function emptyField(problem: Problem, { data, source, written }: Written): Issue | undefined {
  const path = problem.path as FieldPath;
  if (path.length === 0 || valueAt(data, path) !== null) return undefined;
  const at = source.locate(path);
  const word = written(path);
  if (word !== '') return issue('needs-quotes', source.file, at, { value: word });
  const expected = expectedBy(problem);
  const plain = problem.code === 'invalid_value' || expected === 'text';
  return issue('wrong-value', source.file, at, { field: fieldOf(path), expected: plain ? 'empty-text' : expected, found: '' });
}

function wrongValue(problem: Problem, { data, source, written }: Written): Issue {
  const path = problem.path as FieldPath;
  const [field, value, at] = [fieldOf(path), valueAt(data, path), source.locate(path)];
  if (problem.code === 'invalid_value')
    return issue('unknown-value', source.file, at, { field, value: shown(value), known: problem.values.map(String) });
  const expected = expectedBy(problem);
  if (expected === 'day' && typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value))
    return issue('no-such-day', source.file, at, { value });
  const found = written(path) || shown(value);
  if (['text', 'id', 'lead', 'target'].includes(expected) && ['number', 'boolean'].includes(typeof value))
    return issue('needs-quotes', source.file, at, { value: found });
  return issue('wrong-value', source.file, at, { field, expected: isQuoted(expected, value) ? 'unquoted' : expected, found });
}

/** The field that a path leads to; an item of a list goes by the name of its list. */
function fieldOf(path: FieldPath): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

/** Whether a value is right but for the quotes around it. */
function isQuoted(expected: Expected, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return (expected === 'whole-number' && /^\d+$/u.test(value)) || (expected === 'true-or-false' && /^(?:true|false)$/u.test(value));
}

const shapes: Readonly<Record<string, Expected>> = { array: 'list', string: 'text', boolean: 'true-or-false', int: 'whole-number' };

/** Our schemas name what they expect in place of a message; only zod's own checks of shape speak otherwise. */
function expectedBy(problem: Problem): Expected {
  if (problem.code === 'invalid_type' && ['object', 'record'].includes(problem.expected)) return 'map';
  if (/^[a-z-]+$/u.test(problem.message)) return problem.message as Expected;
  if (problem.code === 'too_small' && problem.origin === 'array') return 'empty-list';
  return (problem.code === 'invalid_type' ? shapes[problem.expected] : undefined) ?? 'value';
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined),
    data,
  );
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ');
  return typeof value === 'object' ? '' : String(value);
}

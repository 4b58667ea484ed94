import { z } from 'zod';
import type { KindName } from './kind-name.ts';

/** What a field of references may point at: a kind of file, or a person of `people.yaml`. */
export type Target = KindName | 'person';

const letters = String.raw`[\p{Ll}\p{Lo}\p{Nd}][\p{Ll}\p{Lo}\p{Nd}\p{M}]*`;
const part = `${letters}(?:-${letters})*`;

/** One part of an id: lower-case letters, digits and single hyphens, in any script. */
export const idPart = new RegExp(`^${part}$`, 'u');

/** An id: the file's name, with one subfolder before it where there is one. */
export const idPattern = new RegExp(`^${part}(?:/${part})?$`, 'u');

/** The address of a next step: `<routine>#<id>`. */
export const stepAddress = new RegExp(`^${part}(?:/${part})?#${part}(?:/${part})?$`, 'u');

/** An id of something inside one file, such as a milestone or a next step. */
export const localId = z.string({ error: 'id' }).regex(idPart, { error: 'id' });

/** An id that a page had before; its old address leads to the new one. */
export const aliases = z.array(z.string({ error: 'id' }).regex(idPattern, { error: 'id' }), { error: 'list' }).meta({
  title: 'Earlier ids',
  description: 'File names that it had before. Links to the old pages go on working.',
  examples: [['reading-coaches']],
});

/** A registry rather than `.meta()`, which authors' guides read; copies of a schema keep their entry. */
const targets = z.registry<{ target: Target }>();

/** The id of another file; it is looked for in the same subfolder first, then at the top. */
export function reference(target: Exclude<Target, 'person'>): z.ZodString {
  const schema = z.string({ error: 'id' }).regex(idPattern, { error: 'id' });
  targets.add(schema, { target });
  return schema;
}

/** A person: an id of `people.yaml` where that file exists, otherwise a name or a position as plain text. */
export function person(): z.ZodString {
  const schema = z.string({ error: 'text' }).regex(/\S/u, { error: 'empty-text' });
  targets.add(schema, { target: 'person' });
  return schema;
}

/** What a field of references points at; nothing for any other field. */
export function targetOf(schema: z.ZodType): Target | undefined {
  return targets.get(schema)?.target;
}

/** Where a schema holds references: a path through its fields, `*` for each item of a list or record, and what they point at. */
export interface ReferencePath {
  readonly path: readonly string[];
  readonly target: Target;
}

/** Every place in `schema` that holds a reference, found once for each kind. */
export function referencePaths(schema: z.ZodType, path: readonly string[] = []): ReferencePath[] {
  const target = targetOf(schema);
  if (target) return [{ path, target }];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return referencePaths(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, field]) => referencePaths(field as z.ZodType, [...path, key]));
  }
  if (schema instanceof z.ZodArray) return referencePaths(schema.element as z.ZodType, [...path, '*']);
  if (schema instanceof z.ZodRecord) return referencePaths(schema.valueType as z.ZodType, [...path, '*']);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => referencePaths(option as z.ZodType, path));
  return [];
}

import { referencesOf, type KindName } from '../schemas/kinds.ts';
import type { Target } from '../schemas/reference.ts';
import type { FieldPath } from './entry.ts';

/** A field that names something else, as it was written. */
export interface WrittenReference {
  readonly at: FieldPath;
  readonly value: string;
  readonly target: Target;
}

/** Every field of an entry that names a file or a person. */
export function referencesIn({ kind, fields }: { readonly kind: KindName; readonly fields: unknown }): WrittenReference[] {
  return referencesOf(kind).flatMap(({ path, target }) => valuesAt(fields, path, target, []));
}

/** The texts that a path with `*` for each item leads to, with their own paths. */
function valuesAt(value: unknown, path: readonly string[], target: Target, at: FieldPath): WrittenReference[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ at, value, target }] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (step !== '*') return valuesAt((value as Record<string, unknown>)[step], rest, target, [...at, step]);
  const items: (readonly [string | number, unknown])[] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return items.flatMap(([key, item]) => valuesAt(item, rest, target, [...at, key]));
}

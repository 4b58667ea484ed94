import { referencesOf, type Fields, type KindName } from '../schemas/kinds.ts';
import type { Target } from '../schemas/reference.ts';

/** What becomes of the ids in a file's fields: of references to files and people, and of addresses of next steps. */
export interface IdMap {
  id(target: Target, id: string): string;
  step(address: string): string;
}

/** A copy of a file's fields with every id replaced. */
export function mapReferences<Name extends KindName>(kind: Name, given: Fields[Name], map: IdMap): Fields[Name] {
  const fields = structuredClone(given);
  for (const { path, target } of referencesOf(kind)) replaceAt(fields, path, (id) => map.id(target, id));
  replaceAt(fields, ['followUps', '*', 'step'], (address) => map.step(address));
  return fields;
}

function replaceAt(value: unknown, path: readonly string[], full: (id: string) => string): void {
  const [step, ...rest] = path;
  if (typeof value !== 'object' || value === null || step === undefined) return;
  const holder = value as Record<string, unknown>;
  for (const key of step === '*' ? Object.keys(holder) : [step]) {
    const inner = holder[key];
    if (rest.length === 0 && typeof inner === 'string') holder[key] = full(inner);
    else replaceAt(inner, rest, full);
  }
}

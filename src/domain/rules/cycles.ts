import type { KindName } from '../../schemas/kinds.ts';
import { issueAt, resolveId, type Entries, type Entry } from '../entry.ts';
import type { Issue } from '../issue.ts';

/** No unit, plan or strategy stands above, before or after itself. */
export function noCycles(entries: Entries): Issue[] {
  return [
    ...cyclesOf(entries, 'unit', 'parent', (unit) => unit.fields.parent),
    ...cyclesOf(entries, 'unit', 'successor', (unit) => unit.fields.successor),
    ...cyclesOf(entries, 'plan', 'follows', (plan) => plan.fields.follows),
    ...cyclesOf(entries, 'strategy', 'continues', (strategy) => strategy.fields.continues),
    ...cyclesOf(entries, 'strategy', 'replaces', (strategy) => strategy.fields.replaces),
  ];
}

/** One issue for each cycle, at the entry of it that comes first by id. */
function cyclesOf<Name extends KindName>(
  entries: Entries,
  kind: Name,
  field: string,
  next: (entry: Entry<Name>) => string | readonly string[] | undefined,
): Issue[] {
  const targets = (id: string): string[] => {
    const entry = entries.get(kind, id);
    if (!entry) return [];
    return [next(entry) ?? []].flat().flatMap((reference) => resolveId(entries, kind, reference, entry.folder) ?? []);
  };
  const done = new Set<string>();
  const issues: Issue[] = [];
  const follow = (id: string, path: readonly string[]): void => {
    if (path.includes(id)) {
      const cycle = path.slice(path.indexOf(id));
      const first = [...cycle].sort()[0] ?? id;
      const entry = entries.get(kind, first);
      const from = cycle.indexOf(first);
      const shown = [...cycle.slice(from), ...cycle.slice(0, from), first];
      if (entry) issues.push(issueAt(entry, [field], 'reference-cycle', { path: shown }));
      return;
    }
    if (done.has(id)) return;
    for (const target of targets(id)) follow(target, [...path, id]);
    done.add(id);
  };
  for (const entry of entries.of(kind)) follow(entry.id, []);
  return issues;
}

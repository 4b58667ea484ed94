import { recordOf } from '../../domain/record/record-of.ts';
import type { Routine, Site } from '../../domain/site.ts';
import { recordSchema, type RecordFields } from '../../schemas/record.ts';
import { rootOf, type FileChange, type Workspace } from '../file-change.ts';
import { newFile } from '../new-file.ts';
import { againOf } from './again.ts';

/** What closing a routine comes to: its first record, one that says nothing else than before, or one made again. */
export type Closing =
  | { readonly is: 'first'; readonly record: RecordFields; readonly change: FileChange }
  | { readonly is: 'same'; readonly record: RecordFields }
  | { readonly is: 'again'; readonly record: RecordFields; readonly before: RecordFields; readonly change: FileChange };

/** The record of a held routine as a file. */
export function closingOf({ entries }: Workspace, site: Site, routine: Routine): Closing {
  const now = recordOf(site, routine, site.today);
  const before = entries.get('record', routine.id);
  const routineEntry = entries.get('routine', routine.id);
  const root = routineEntry ? rootOf(routineEntry) : 'content';
  const path = routine.source.path.replace(/routine\.md$/u, 'record.yaml');
  if (!before) return { is: 'first', record: now, change: { kind: 'create', root, path, text: textOf(now) } };
  const record = recordSchema.parse(againOf(before.fields, now));
  if (textOf(record) === textOf(before.fields)) return { is: 'same', record };
  return { is: 'again', record, before: before.fields, change: { kind: 'edit', root, path, text: textOf(record) } };
}

/** The whole file. Fields have the order of the schema, so that the same record always has the same bytes. */
function textOf(record: RecordFields): string {
  return newFile('record', record);
}

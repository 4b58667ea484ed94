import { addDays } from '../../domain/calendar.ts';
import type { Entry } from '../../domain/entry.ts';
import type { Handover, HandoverDoubt } from '../../domain/handover.ts';
import type { Site } from '../../domain/site.ts';
import { openWorkOf, type OpenWork } from '../../domain/views/open-work.ts';
import { withFields } from '../entries.ts';
import type { FieldEditor } from '../field-editor.ts';
import { rootOf, type FileChange, type Workspace } from '../file-change.ts';
import { checkIns } from './check-ins.ts';
import { doubtsAbout } from './doubts.ts';
import { holderOf, passOn } from './pass-on.ts';

/** What a handover writes, what passes on, and what it leaves to people. */
export interface PlannedHandover {
  readonly changes: readonly FileChange[];
  readonly work: readonly OpenWork[];
  readonly doubts: readonly HandoverDoubt[];
}

/** Plans that everything open which a person has passes to a successor; what was, stays. */
export function planHandover(workspace: Workspace, site: Site, handover: Handover): PlannedHandover {
  const work = openWorkOf(site, handover.person, handover.day);
  const steps = work.flatMap((one) => (one.kind === 'step' ? [one.step] : []));
  const made = checkIns(workspace, site, steps, handover);
  const edited = editedTexts(workspace, work, handover);
  const changes: FileChange[] = [
    ...[...edited].map(([entry, text]) => ({ kind: 'edit', root: rootOf(entry), path: entry.source.path, text }) as const),
    ...made.map(({ change }) => change),
  ];
  const textOf = (entry: Entry): string => edited.get(entry) ?? workspace.textOf(entry);
  return { changes, work, doubts: doubtsAbout(workspace, site, handover, work, made, textOf) };
}

/** The new text of each file whose fields change. */
function editedTexts({ entries, textOf }: Workspace, work: readonly OpenWork[], handover: Handover): ReadonlyMap<Entry, string> {
  const texts = new Map<Entry, string>();
  const edit = (entry: Entry | undefined, change: (fields: FieldEditor) => void): void => {
    if (entry) texts.set(entry, withFields(entry, texts.get(entry) ?? textOf(entry), change));
  };
  // From the end of each file: who is taken out of a list moves those below.
  for (const one of work.toReversed()) {
    if (one.kind === 'step') continue;
    const { kind, id } = holderOf(one);
    edit(entries.get(kind, id), (fields) => passOn(fields, one, handover));
  }
  edit(entries.get('people', 'people'), (fields) => noteSuccessor(fields, handover));
  return new Map([...texts].filter(([entry, text]) => text !== textOf(entry)));
}

/** The last day and the successor, where `people.yaml` does not say them yet. */
function noteSuccessor(fields: FieldEditor, { person, successor, day }: Handover): void {
  if (!fields.has([person, 'until'])) fields.set([person, 'until'], addDays(day, -1));
  if (!fields.has([person, 'successor'])) fields.set([person, 'successor'], successor);
}

import type { ChangedFile } from '../../../domain/views/difference/changed-file.ts';
import type { SectionName } from '../../../domain/views/difference/change.ts';
import { fileFacts } from '../../../domain/views/difference/files.ts';
import type { Difference } from '../../../domain/views/difference.ts';
import { differenceNote, differenceTitle } from '../difference.ts';
import { changeLine } from './lines.ts';
import { fileLine } from './things.ts';
import type { ChangeLine, Sites } from './values.ts';

/** One part of a report on what changed. */
export interface DifferencePart {
  readonly name: SectionName;
  readonly title: string;
  readonly note: string;
  readonly lines: readonly ChangeLine[];
}

/** A difference between two sites, in words. */
export function differenceParts(sites: Sites, { sections }: Difference): DifferencePart[] {
  return sections.map(({ name, changes }) => ({
    name,
    title: differenceTitle(name, changes),
    note: differenceNote(name),
    lines: changes.map((change) => changeLine(sites, change)),
  }));
}

/** The files that changed, where there are not two sites to compare. */
export function fileParts(files: readonly ChangedFile[]): DifferencePart[] {
  if (files.length === 0) return [];
  return [{ name: 'files', title: 'Files', note: '', lines: fileFacts(files).map(fileLine) }];
}

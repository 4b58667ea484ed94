import type { Entries, Entry, FieldPath } from '../domain/entry.ts';
import { errorsIn, type Issue } from '../domain/issue.ts';
import { checkEntries } from '../domain/rules/all.ts';
import { withEntries } from '../domain/with-entries.ts';
import { createLinker } from '../reader/linker.ts';
import { placeOf } from '../reader/place.ts';
import { readBytes } from '../reader/read-file.ts';
import type { KindName } from '../schemas/kinds.ts';
import { editFields } from './field-editor.ts';
import type { FileChange, Workspace } from './file-change.ts';
import type { FieldValue } from './print-yaml.ts';
import { newFile } from './new-file.ts';

/** What a row of a table does to a file. */
export type RowWrite =
  | {
      readonly does: 'create';
      readonly kind: KindName;
      readonly id: string;
      readonly folder: string;
      readonly path: string;
      readonly internal: boolean;
      readonly fields: Readonly<Record<string, FieldValue | undefined>>;
      readonly body: string;
    }
  | { readonly does: 'edit'; readonly entry: Entry; apply(text: string): string }
  /** An item at the end of a list. */
  | { readonly does: 'append'; readonly entry: Entry; readonly list: string; readonly item: FieldValue };

/** A row with what it does to a file. */
export interface WritingRow {
  readonly line: number;
  readonly write: RowWrite;
}

/** A file as it will be, and the rows that made it so. */
export interface ImportedFile {
  readonly kind: KindName;
  readonly id: string;
  readonly folder: string;
  readonly path: string;
  readonly internal: boolean;
  /** The entry as it is now; `null` for a new file. */
  readonly before: Entry | null;
  readonly old: string;
  text: string;
  readonly lines: number[];
  /** The line of the row from which an item of a list comes, by `<list>.<place>`. */
  readonly items: Map<string, number>;
}

/** The files that some rows make, each once. */
export function filesOf(rows: readonly WritingRow[], workspace: Workspace): ImportedFile[] {
  const files = new Map<string, ImportedFile>();
  const added = new Map<ImportedFile, readonly Append[]>();
  for (const { line, write } of rows) {
    const file = files.get(pathOf(write)) ?? begin(write, workspace);
    files.set(file.path, file);
    file.lines.push(line);
    if (write.does === 'create') file.text = newFile(write.kind, write.fields, { body: write.body });
    else if (write.does === 'edit') file.text = write.apply(file.text);
    else {
      file.items.set(`${write.list}.${itemsIn(file, write.list)}`, line);
      added.set(file, [...(added.get(file) ?? []), write]);
    }
  }
  for (const [file, writes] of added) file.text = withItems(file, writes);
  return [...files.values()];
}

type Append = Extract<RowWrite, { does: 'append' }>;

/** A file's text with items at the ends of its lists: a list is opened once for all that are added to it. */
function withItems({ text, kind }: ImportedFile, writes: readonly Append[]): string {
  const editor = editFields(text, kind);
  for (const list of new Set(writes.map((write) => write.list)))
    editor.append([list], ...writes.filter((write) => write.list === list).map(({ item }) => item));
  return editor.text();
}

function pathOf(write: RowWrite): string {
  return write.does === 'create' ? write.path : write.entry.source.path;
}

function begin(write: RowWrite, workspace: Workspace): ImportedFile {
  const rest = { path: pathOf(write), lines: [], items: new Map<string, number>() };
  if (write.does === 'create') {
    const { kind, id, folder, internal } = write;
    return { kind, id, folder, internal, before: null, old: '', text: '', ...rest };
  }
  const { kind, id, folder, internal } = write.entry;
  const text = workspace.textOf(write.entry);
  return { kind, id, folder, internal, before: write.entry, old: text, text, ...rest };
}

/** The place of the next item of a list: after those that are there and those that rows have added. */
function itemsIn({ before, items }: ImportedFile, list: string): number {
  const fields: Readonly<Record<string, unknown>> = before ? { ...(before.fields as object) } : {};
  const there = fields[list];
  return (Array.isArray(there) ? there.length : 0) + items.size;
}

/** What is to be done to the disk. */
export function changeOf({ before, path, text }: ImportedFile): FileChange {
  return before ? { kind: 'edit', path, text } : { kind: 'create', path, text };
}

/** An error that the files would bring, and the lines of the rows that bring it; none where a file of another origin has it. */
export interface NewIssue {
  readonly issue: Issue;
  readonly lines: readonly number[];
}

/** Every error that the content would have with these files and does not have now. */
export function newIssues(files: readonly ImportedFile[], entries: Entries): NewIssue[] {
  const known = new Set(errorsIn(checkEntries(entries)).map(keyOf));
  const read = files.map((file) => ({ file, ...reread(file, entries) }));
  const found = read.flatMap(({ file, issues }) => issues.map((issue) => ({ issue, lines: file.lines })));
  const byFile = new Map(read.map(({ file, entry }) => [entry?.source.file, file]));
  const after = errorsIn(
    checkEntries(
      withEntries(
        entries,
        read.flatMap(({ entry }) => entry ?? []),
      ),
    ),
  );
  const between = after
    .filter((issue) => !known.has(keyOf(issue)))
    .map((issue) => ({ issue, lines: linesOf(issue, byFile.get(issue.file)) }));
  return [...found, ...between];
}

function linesOf({ line }: Issue, file: ImportedFile | undefined): readonly number[] {
  if (!file) return [];
  return file.lines.includes(line) ? [line] : file.lines;
}

function keyOf({ rule, file, facts }: Issue): string {
  return `${rule} ${file} ${JSON.stringify(facts)}`;
}

/** Reads a file as it will be with the site's own reader; places in it are lines of the table. */
function reread(file: ImportedFile, entries: Entries): { readonly entry: Entry | null; readonly issues: readonly Issue[] } {
  const shown = file.before?.source.file ?? file.path;
  const linker = createLinker(entries, () => '/');
  const read = (text: string) => {
    const found = { path: file.path, disk: file.before?.source.disk ?? '', shown };
    return readBytes(Buffer.from(text), found, { kind: file.kind, id: file.id, folder: file.folder }, file.internal, linker);
  };
  const known = new Set(file.before ? read(file.old).issues.map(keyOf) : []);
  const place = file.before ? null : placeOf({ path: file.path, disk: '', shown });
  if (place?.is === 'issue') return { entry: null, issues: [place.issue] };
  const { entry, issues } = read(file.text);
  const line = (path: FieldPath): number => file.items.get(path.slice(0, 2).join('.')) ?? file.lines[0] ?? 1;
  const locate = (path: FieldPath) => ({ line: line(path), column: 1 });
  const source = entry && { ...entry.source, locate, end: locate([]) };
  return {
    entry: entry && source && { ...entry, source },
    issues: errorsIn(issues).filter((issue) => !known.has(keyOf(issue))),
  };
}

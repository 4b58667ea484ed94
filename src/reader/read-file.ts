import { readFileSync, statSync } from 'node:fs';
import type { Entry, Source } from '../domain/entry.ts';
import { issue, type Issue } from '../domain/issue.ts';
import { noProse } from '../domain/prose.ts';
import { kinds, type Fields, type KindName } from '../schemas/kinds.ts';
import { issuesOfFields } from './check-fields.ts';
import { splitHeader } from './header.ts';
import type { Linker } from './linker.ts';
import { personalData } from './personal-data.ts';
import { readProse } from './prose.ts';
import { decode, positionAt } from './text.ts';
import type { FoundFile } from './walk.ts';
import { mapYaml, readYaml } from './yaml.ts';

const sizeLimit = 1_000_000;
const start = { line: 1, column: 1 };

/** One file read: its entry when it passed its schema, and everything that is wrong or odd about it. */
export interface FileReading {
  readonly entry: Entry | null;
  readonly issues: readonly Issue[];
}

const only = (found: Issue): FileReading => ({ entry: null, issues: [found] });

/** Reads one file as a kind: letters, header, YAML, schema, text. It stops at the first of these that cannot go on. */
export function readFile<Name extends KindName>(
  file: FoundFile,
  place: { readonly kind: Name; readonly id: string; readonly folder: string },
  internal: boolean,
  linker: Linker,
): FileReading {
  let bytes: Buffer;
  try {
    if (statSync(file.disk).size > sizeLimit) return only(issue('file-too-large', file.shown, start, { limit: sizeLimit }));
    bytes = readFileSync(file.disk);
  } catch {
    return only(issue('unreadable-file', file.shown, start, { name: file.path }));
  }
  return readBytes(bytes, file, place, internal, linker);
}

/** The same for the bytes of a file, on the disk already or not yet. */
export function readBytes<Name extends KindName>(
  bytes: Buffer,
  file: FoundFile,
  place: { readonly kind: Name; readonly id: string; readonly folder: string },
  internal: boolean,
  linker: Linker,
): FileReading {
  const decoded = decode(bytes, file.shown);
  if ('issue' in decoded) return only(decoded.issue);

  const { form, schema } = kinds[place.kind];
  const parts = form !== 'yaml' ? splitHeader(decoded.text, file.shown) : null;
  if (parts && 'issue' in parts) return only(parts.issue);
  const header = parts?.header ?? decoded.text;
  const yaml = readYaml(header, file.shown);
  const prose =
    parts && form !== 'yaml'
      ? readProse(parts.body, parts.linesBefore, file.path, file.shown, linker, form)
      : { prose: noProse, issues: [] };
  if ('issues' in yaml) return { entry: null, issues: [...yaml.issues, ...prose.issues] };

  const { locate, written } = mapYaml(header);
  const source: Source = {
    file: file.shown,
    path: file.path,
    disk: file.disk,
    locate,
    end: parts ? { line: parts.headerEnd, column: 1 } : positionAt(header, Math.max(0, header.search(/\S/u))),
  };
  const checked = schema.safeParse(yaml.data);
  const issues = [...yaml.warnings, ...prose.issues, ...(internal ? [] : personalData(decoded.text, file.shown))];
  if (!checked.success)
    return { entry: null, issues: [...issues, ...issuesOfFields(checked.error, schema, { data: yaml.data, source, written })] };
  const entry: Entry<Name> = { ...place, fields: checked.data as Fields[Name], body: prose.prose, source, internal };
  return { entry: entry as Entry, issues };
}

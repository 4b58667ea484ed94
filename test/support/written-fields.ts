import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { splitHeader } from '../../src/reader/header.ts';
import { placeOf } from '../../src/reader/place.ts';
import { decode } from '../../src/reader/text.ts';
import { walk, type FoundFile } from '../../src/reader/walk.ts';
import { readYaml } from '../../src/reader/yaml.ts';
import { kinds, type KindName } from '../../src/schemas/kinds.ts';

/** What one file holds in its fields, before any schema has seen them. */
export interface WrittenFields {
  readonly file: string;
  readonly kind: KindName;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The fields of every file in a content root that can be read at all. */
export function writtenFields(root: string): WrittenFields[] {
  return walk(root, root).files.flatMap((file) => {
    const place = placeOf(file);
    const fields = place.is === 'entry' ? fieldsOf(file, place.kind) : undefined;
    return place.is === 'entry' && fields ? [{ file: join(root, file.path), kind: place.kind, fields }] : [];
  });
}

function fieldsOf(file: FoundFile, kind: KindName): Readonly<Record<string, unknown>> | undefined {
  const decoded = decode(readFileSync(file.disk), file.shown);
  if ('issue' in decoded) return undefined;
  const parts = kinds[kind].form === 'yaml' ? { header: decoded.text } : splitHeader(decoded.text, file.shown);
  if ('issue' in parts) return undefined;
  const yaml = readYaml(parts.header, file.shown);
  return 'data' in yaml ? yaml.data : undefined;
}

import { readFileSync, statSync } from 'node:fs';
import type { TableFlaw } from '../domain/table.ts';
import { readTable, type FindHeader, type TableReading } from './table.ts';

/** The most that a table may weigh, in bytes. */
export const tableSizeLimit = 20_000_000;

/** Reads a table from the disk; `shown` is the file as its author knows it. */
export function readTableFile(path: string, shown: string, findHeader: FindHeader, most?: number): TableReading {
  const bytes = bytesOf(path);
  return 'flaw' in bytes ? bytes : readTable(bytes.bytes, shown, findHeader, most);
}

function bytesOf(path: string): { readonly bytes: Buffer } | { readonly flaw: TableFlaw } {
  try {
    const file = statSync(path, { throwIfNoEntry: false });
    if (!file) return { flaw: { kind: 'no-file' } };
    if (file.isDirectory()) return { flaw: { kind: 'folder' } };
    if (!file.isFile()) return { flaw: { kind: 'not-a-file' } };
    if (file.size > tableSizeLimit) return { flaw: { kind: 'too-large', limit: tableSizeLimit } };
    return { bytes: readFileSync(path) };
  } catch {
    return { flaw: { kind: 'unreadable' } };
  }
}

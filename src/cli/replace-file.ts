import { chmodSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/** Writes beside the file and renames it over, so that it is never half written; a file that was there keeps its permissions. */
export function replaceFile(path: string, text: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    writeFileSync(beside, text);
    const before = statSync(path, { throwIfNoEntry: false });
    if (before) chmodSync(beside, before.mode);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

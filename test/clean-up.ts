import { rmSync } from 'node:fs';
import { siteFolders } from './build-district.ts';

/** Removes what the tests built; vitest calls it once, when all are done. */
export function teardown(): void {
  rmSync(siteFolders, { recursive: true, force: true });
}

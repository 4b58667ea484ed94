import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { siteFolders } from './build-district.ts';

const own = join(siteFolders, `run-${process.pid}`);

/** Names the folder in which this run of the tests builds its sites, before vitest starts its workers. */
export function setup(): void {
  process.env['STOCKTAKE_SITES'] = own;
}

/** Removes what the tests built; vitest calls it once, when all are done. Another run may be under way beside it. */
export function teardown(): void {
  rmSync(own, { recursive: true, force: true });
}

import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { programFolders, siteFolders } from './build-district.ts';

const sites = join(siteFolders, `run-${process.pid}`);
const programs = `${programFolders}-${process.pid}`;

/** Names the folders in which this run of the tests builds its sites, and from which, before vitest starts its workers. */
export function setup(): void {
  process.env['STOCKTAKE_SITES'] = sites;
  process.env['STOCKTAKE_PROGRAMS'] = programs;
}

/** Removes what the tests built; vitest calls it once, when all are done. Another run may be under way beside it. */
export function teardown(): void {
  for (const own of [sites, programs]) rmSync(own, { recursive: true, force: true });
}

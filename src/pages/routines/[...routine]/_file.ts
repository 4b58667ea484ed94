import { originOf } from '../../../components/href.ts';
import type { Routine } from '../../../domain/site.ts';
import { mediaTypes, type RoutineFile } from '../../../domain/views/routine-files.ts';
import { loadRoutineFile } from '../../../load-papers.ts';
import { loadSite } from '../../../load-site.ts';

/** A file of a routine, as a browser gets it. */
export async function respondWith(routine: Routine, file: RoutineFile): Promise<Response> {
  const site = loadSite();
  const bytes = await loadRoutineFile(site, routine, file, originOf(site));
  return new Response(bytes && new Uint8Array(bytes), { status: bytes ? 200 : 404, headers: { 'content-type': mediaTypes[file] } });
}

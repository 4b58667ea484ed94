import type { APIRoute, GetStaticPaths } from 'astro';
import { originOf } from '../../../components/href.ts';
import type { Routine } from '../../../domain/site.ts';
import { filePaths } from '../../../domain/views/routine-files.ts';
import { briefingPaper } from '../../../exports/pdf/briefing-paper.ts';
import { loadPaper, paperWork } from '../../../load-papers.ts';
import { loadSite } from '../../../load-site.ts';

/** What the leader of each routine reads before it, on paper. Only the internal build has briefings. */
export const getStaticPaths = (() => {
  const paths = filePaths(loadSite().routines.all.filter(({ briefing }) => briefing !== null));
  paperWork().total += paths.length;
  return paths;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = async ({ props: { routine } }) => {
  if (!routine.briefing) return new Response(null, { status: 404 });
  const site = loadSite();
  const bytes = await loadPaper(site, briefingPaper(site, routine, routine.briefing), originOf(site));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf' } });
};

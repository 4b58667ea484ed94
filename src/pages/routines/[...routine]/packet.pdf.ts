import type { APIRoute, GetStaticPaths } from 'astro';
import { originOf } from '../../../components/href.ts';
import type { Routine } from '../../../domain/site.ts';
import { packetOf } from '../../../domain/views/packet.ts';
import { hasPacket, routinePacket } from '../../../domain/views/routine-packet.ts';
import { filePaths } from '../../../domain/views/routine-files.ts';
import { packetPaper } from '../../../exports/pdf/packet-paper.ts';
import { loadPaper, paperWork } from '../../../load-papers.ts';
import { loadSite } from '../../../load-site.ts';

/** The packet of each routine on paper, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() => {
  const paths = filePaths(loadSite().routines.all.filter(hasPacket));
  paperWork().total += paths.length;
  return paths;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = async ({ props }) => {
  const { site, routine } = packetOf(loadSite(), props.routine);
  const bytes = await loadPaper(site, packetPaper(site, routinePacket(site, routine)), originOf(site));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf' } });
};

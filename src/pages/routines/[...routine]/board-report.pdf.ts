import type { APIRoute, GetStaticPaths } from 'astro';
import { originOf } from '../../../components/href.ts';
import type { Routine } from '../../../domain/site.ts';
import { boardFacts, hasBoardReport } from '../../../domain/views/board-report.ts';
import { packetOf } from '../../../domain/views/packet.ts';
import { filePaths } from '../../../domain/views/routine-files.ts';
import { boardPaper } from '../../../exports/pdf/board-paper.ts';
import { loadPaper, paperWork } from '../../../load-papers.ts';
import { loadSite } from '../../../load-site.ts';

/** The report of each routine to the board, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() => {
  const paths = filePaths(loadSite().routines.all.filter(hasBoardReport));
  paperWork().total += paths.length;
  return paths;
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = async ({ props }) => {
  const { site, routine } = packetOf(loadSite(), props.routine);
  const bytes = await loadPaper(site, boardPaper(site, boardFacts(site, routine)), originOf(site));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'application/pdf' } });
};

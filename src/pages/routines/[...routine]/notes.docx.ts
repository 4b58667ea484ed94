import type { APIRoute, GetStaticPaths } from 'astro';
import type { Routine } from '../../../domain/site.ts';
import { mediaTypes } from '../../../domain/views/routine-files.ts';
import { loadOffice, officePaths } from '../../../load-papers.ts';
import { loadSite } from '../../../load-site.ts';

/** The sheet for notes of each routine, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() => officePaths(loadSite(), 'notes')) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = ({ props: { routine } }) => {
  const bytes = loadOffice(loadSite(), routine, 'notes');
  return new Response(bytes && new Uint8Array(bytes), { status: bytes ? 200 : 404, headers: { 'content-type': mediaTypes.notes } });
};

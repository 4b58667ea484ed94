import type { APIRoute, GetStaticPaths } from 'astro';
import type { Routine } from '../../../domain/site.ts';
import { deckOf } from '../../../domain/views/deck.ts';
import { packetOf } from '../../../domain/views/packet.ts';
import { filePaths, hasFile, mediaTypes } from '../../../domain/views/routine-files.ts';
import { deckPptx } from '../../../exports/deck-pptx.ts';
import { loadSite } from '../../../load-site.ts';

/** The slides of each routine, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() =>
  filePaths(loadSite().routines.all.filter((routine) => hasFile(routine, 'deck')))) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = ({ props }) => {
  const { site, routine } = packetOf(loadSite(), props.routine);
  const bytes = deckPptx(site, deckOf(site, routine));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaTypes.deck } });
};

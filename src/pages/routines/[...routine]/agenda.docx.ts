import type { APIRoute, GetStaticPaths } from 'astro';
import type { Routine } from '../../../domain/site.ts';
import { agendaOf } from '../../../domain/views/agenda.ts';
import { packetOf } from '../../../domain/views/packet.ts';
import { filePaths, hasFile, mediaTypes } from '../../../domain/views/routine-files.ts';
import { agendaDocx } from '../../../exports/agenda-docx.ts';
import { loadSite } from '../../../load-site.ts';

/** The agenda on paper of each routine, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() =>
  filePaths(loadSite().routines.all.filter((routine) => hasFile(routine, 'agenda')))) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = ({ props }) => {
  const { site, routine } = packetOf(loadSite(), props.routine);
  const agenda = agendaOf(site, routine);
  if (!agenda) return new Response(null, { status: 404 });
  const bytes = agendaDocx(site, agenda);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaTypes.agenda } });
};

import type { APIRoute, GetStaticPaths } from 'astro';
import type { Routine } from '../../../domain/site.ts';
import { noteSheet } from '../../../domain/views/note-sheet.ts';
import { packetOf } from '../../../domain/views/packet.ts';
import { filePaths, hasFile, mediaTypes } from '../../../domain/views/routine-files.ts';
import { notesDocx } from '../../../exports/notes-docx.ts';
import { loadSite } from '../../../load-site.ts';

/** The sheet for notes of each routine, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() =>
  filePaths(loadSite().routines.all.filter((routine) => hasFile(routine, 'notes')))) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = ({ props }) => {
  const { site, routine } = packetOf(loadSite(), props.routine);
  const bytes = notesDocx(site, noteSheet(site, routine));
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': mediaTypes.notes } });
};

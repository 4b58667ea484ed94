import type { APIRoute, GetStaticPaths } from 'astro';
import { fullAddress } from '../../../components/href.ts';
import type { Routine } from '../../../domain/site.ts';
import { filePaths } from '../../../domain/views/routine-files.ts';
import { routineCalendar } from '../../../exports/calendar-ics.ts';
import { loadSite } from '../../../load-site.ts';

/** The dates of each routine, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() => filePaths(loadSite().routines.all)) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = ({ props: { routine } }) => {
  const site = loadSite();
  return new Response(routineCalendar(site, routine, fullAddress(site)), { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};

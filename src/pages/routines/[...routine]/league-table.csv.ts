import type { APIRoute, GetStaticPaths } from 'astro';
import { fullAddress } from '../../../components/href.ts';
import type { Routine } from '../../../domain/site.ts';
import { leagueSheet } from '../../../domain/views/league-sheet.ts';
import { leagueTable } from '../../../domain/views/league-table.ts';
import { packetOf } from '../../../domain/views/packet.ts';
import { filePaths } from '../../../domain/views/routine-files.ts';
import { leagueTableCsv } from '../../../exports/league-table-csv.ts';
import { loadSite } from '../../../load-site.ts';

/** The table of each routine with ratings, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() =>
  filePaths(loadSite().routines.all.filter(({ ratings }) => ratings.length > 0))) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = ({ props }) => {
  const site = loadSite();
  const { routine } = packetOf(site, props.routine);
  const sheet = leagueSheet(leagueTable(routine.series.plan, routine), routine);
  const text = leagueTableCsv(sheet, fullAddress(site));
  return new Response(text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};

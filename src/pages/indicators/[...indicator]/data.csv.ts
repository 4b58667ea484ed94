import type { APIRoute, GetStaticPaths } from 'astro';
import type { Indicator } from '../../../domain/site.ts';
import { dataOf } from '../../../domain/views/indicator-data.ts';
import { indicatorCsv } from '../../../exports/indicator-csv.ts';
import { loadSite } from '../../../load-site.ts';

/** The numbers of each indicator that shows some, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() => {
  const site = loadSite();
  return site.indicators.all
    .filter((indicator) => dataOf(site, indicator).length > 0)
    .flatMap((indicator) =>
      [indicator.id, ...(indicator.fields.aliases ?? [])].map((id) => ({ params: { indicator: id }, props: { indicator } })),
    );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ indicator: Indicator }> = ({ props: { indicator } }) =>
  new Response(indicatorCsv(dataOf(loadSite(), indicator)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });

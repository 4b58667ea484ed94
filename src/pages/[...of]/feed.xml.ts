import type { APIRoute, GetStaticPaths } from 'astro';
import { fullAddress } from '../../components/href.ts';
import { addresses } from '../../domain/addresses.ts';
import { feedsOf, type Feed } from '../../domain/views/feeds.ts';
import { atomOf } from '../../exports/atom.ts';
import { loadSite } from '../../load-site.ts';

/** One route for all feeds, so that a site that nobody can follow has none. */
export const getStaticPaths = (() => {
  const site = loadSite();
  if (fullAddress(site) === null) return [];
  return feedsOf(site).flatMap((feed) =>
    [feed.address, ...feed.earlier].map((address) => ({
      params: { of: decodeURIComponent(address).slice(1, -addresses.feed().length) || undefined },
      props: { feed },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => {
  const site = loadSite();
  const inFull = fullAddress(site);
  const text = inFull ? atomOf(site, props.feed, inFull) : '';
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};

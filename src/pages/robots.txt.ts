import type { APIRoute } from 'astro';
import { fullAddress } from '../components/href.ts';
import { addresses } from '../domain/addresses.ts';
import { loadSite } from '../load-site.ts';

/** What search engines may read: all, or nothing of a build for the team alone. */
export const GET: APIRoute = () => {
  const site = loadSite();
  const sitemap = fullAddress(site)?.(addresses.sitemap());
  const lines = ['User-agent: *', site.internal ? 'Disallow: /' : 'Allow: /', ...(sitemap === undefined ? [] : [`Sitemap: ${sitemap}`])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};

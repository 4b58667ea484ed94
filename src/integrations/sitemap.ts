import type { AstroIntegration } from 'astro';
import { movedPages } from '../domain/views/moved-pages.ts';
import type { Site } from '../domain/site.ts';

/** The list of pages for search engines, without those that only lead on. It is loaded when it is needed: few commands build. */
export async function sitemapOf(site: Site, base: string): Promise<AstroIntegration> {
  const moved = new Set(movedPages(site).map(({ from }) => base.slice(0, -1) + from));
  const { default: sitemap } = await import('@astrojs/sitemap');
  const namespaces = { news: false, xhtml: false, image: false, video: false };
  return sitemap({ filter: (page) => !moved.has(new URL(page).pathname), namespaces });
}

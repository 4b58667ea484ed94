import type { APIRoute } from 'astro';
import { levelColours } from '../../src/exports/level-colours.ts';
import { loadSite } from '../../src/load-site.ts';
import { nothing } from './league-examples.ts';

/** Level colours of the examples, and of the small district, which is embedded. */
export const GET: APIRoute = () =>
  new Response(levelColours([...nothing.site.rubrics.all, ...loadSite().rubrics.all]), {
    headers: { 'content-type': 'text/css; charset=utf-8' },
  });

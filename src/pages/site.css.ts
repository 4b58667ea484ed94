import type { APIRoute } from 'astro';
import { levelColours } from '../exports/level-colours.ts';
import { loadSite } from '../load-site.ts';

export const GET: APIRoute = () =>
  new Response(levelColours(loadSite().rubrics.all), { headers: { 'content-type': 'text/css; charset=utf-8' } });

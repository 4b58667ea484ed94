import type { APIRoute, GetStaticPaths } from 'astro';
import type { Routine } from '../../../domain/site.ts';
import { routineFilePaths } from '../../../load-papers.ts';
import { loadSite } from '../../../load-site.ts';
import { respondWith } from './_file.ts';

/** What the leader of each routine reads before it, on paper. Only the internal build has briefings. */
export const getStaticPaths = (() => routineFilePaths(loadSite(), 'briefing')) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = ({ props: { routine } }) => respondWith(routine, 'briefing');

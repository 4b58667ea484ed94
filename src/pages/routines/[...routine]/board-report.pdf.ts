import type { APIRoute, GetStaticPaths } from 'astro';
import type { Routine } from '../../../domain/site.ts';
import { routineFilePaths } from '../../../load-papers.ts';
import { loadSite } from '../../../load-site.ts';
import { respondWith } from './_file.ts';

/** The report of each routine to the board, under earlier ids too: a file cannot lead on to another. */
export const getStaticPaths = (() => routineFilePaths(loadSite(), 'board-report')) satisfies GetStaticPaths;

export const GET: APIRoute<{ routine: Routine }> = ({ props: { routine } }) => respondWith(routine, 'board-report');

import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadSite } from '../../load-site.ts';

export const getStaticPaths = (() =>
  loadSite().pictures.map(({ path, file, format }) => ({ params: { picture: path }, props: { file, format } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string; format: string }> = ({ props }) =>
  new Response(new Uint8Array(readFileSync(props.file)), { headers: { 'content-type': `image/${props.format}` } });

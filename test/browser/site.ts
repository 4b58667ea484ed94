import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serve } from '../../src/cli/preview.ts';
import { root } from '../build-district.ts';
import { builtDemonstration, builtSite, projectBase } from '../built-site.ts';
import { pagesOf, type BuiltPage } from '../pages-of.ts';

/** A built site on a server of its own. */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
  readonly origin: string;
  /** Its pages without those that only lead on. */
  readonly pages: readonly BuiltPage[];
  readonly moved: readonly BuiltPage[];
  /** The whole address of a page. */
  readonly url: (page: BuiltPage) => string;
  readonly close: () => void;
}

/** Builds a district, by its folder from the root of the repository, and serves it. */
export async function serveDistrict(content: string, base = '/'): Promise<ServedSite> {
  return serveFolder(await builtSite(join(root, content), base), base);
}

/** The demonstration on a server of its own, where sites of projects stand. */
export async function serveDemonstration(): Promise<ServedSite> {
  return serveFolder(await builtDemonstration(), projectBase);
}

export async function serveFolder(folder: string, base = '/'): Promise<ServedSite> {
  const server = await serve(folder, base, 0);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const all = pagesOf(folder);
  return {
    folder,
    base,
    origin,
    pages: all.filter(({ movedTo }) => movedTo === null),
    moved: all.filter(({ movedTo }) => movedTo !== null),
    url: ({ address }) => origin + base + address,
    close: () => void server.close(),
  };
}

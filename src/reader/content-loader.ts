import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { KindName } from '../schemas/kinds.ts';
import { readSlot } from './slot.ts';

/**
 * Hands one kind's files over to Astro's store: read and checked already, and lean, for Astro bundles its store as code, which at
 * 20,000 files took 850 MB with all their fields. Fields and texts are in `Site`. Only free pages are rendered by Astro, since they
 * hold elements; their text comes from the slot, too.
 */
export function contentLoader(kind: KindName): Loader {
  return {
    name: `stocktake-${kind}`,
    load: ({ config, store }) => {
      store.clear();
      for (const { id, source } of readSlot()?.report.entries.of(kind) ?? []) {
        const data = { file: source.file };
        if (kind !== 'page') store.set({ id, data });
        else store.set({ id, data, filePath: relative(fileURLToPath(config.root), source.disk), deferredRender: true });
      }
      return Promise.resolve();
    },
  };
}

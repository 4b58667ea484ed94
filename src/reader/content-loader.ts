import type { Loader } from 'astro/loaders';
import type { KindName } from '../schemas/kinds.ts';
import { readSlot } from './slot.ts';

/** Hands one kind's entries over to Astro's store: already read and checked, without texts, which pages take from `Site`. */
export function contentLoader(kind: KindName): Loader {
  return {
    name: `stocktake-${kind}`,
    load: ({ store, generateDigest }) => {
      store.clear();
      for (const { id, fields } of readSlot()?.report.entries.of(kind) ?? []) {
        const data = fields as Record<string, unknown>;
        store.set({ id, data, digest: generateDigest(data) });
      }
      return Promise.resolve();
    },
  };
}

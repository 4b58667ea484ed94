import type { Site } from './domain/site.ts';
import { readSlot } from './reader/slot.ts';

/** The site that pages show: the last one that could be built from the content. */
export function loadSite(): Site {
  const site = readSlot()?.site;
  if (!site) throw new Error('No content has been read. Use "npx stocktake build" or "npx stocktake dev".');
  return site;
}

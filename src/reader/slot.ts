import type { Site } from '../domain/site.ts';
import type { Settings } from '../settings.ts';
import { checkContent, type Report } from './check-content.ts';

/** What the process knows: how it was called, what the last check found, and the last site that could be built. */
export interface Slot {
  readonly settings: Settings;
  report: Report;
  site: Site | null;
}

/**
 * Astro loads our modules up to three times in one process (integration, content config, pages), each with its own module
 * memory. One place on `globalThis` is shared by all, so that content is read once.
 */
const key = Symbol.for('stocktake');
const shared = globalThis as { [key]?: Slot };

/** Reads the content into the slot; after a failed reading the last good site stays. */
export function fillSlot(settings: Settings): Slot {
  const report = checkContent(settings);
  const slot: Slot = { settings, report, site: report.site ?? shared[key]?.site ?? null };
  shared[key] = slot;
  return slot;
}

export function readSlot(): Slot | undefined {
  return shared[key];
}

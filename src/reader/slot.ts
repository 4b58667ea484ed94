import type { ChangedAt } from '../domain/last-changed.ts';
import type { Site } from '../domain/site.ts';
import type { Settings } from '../settings.ts';
import { judgeContent, readRoots, type Report } from './check-content.ts';

/** What the process knows: how it was called, what the last check found, and the last site that could be built. */
export interface Slot {
  readonly settings: Settings;
  /** When each file had last changed as the process began. */
  readonly changed: ChangedAt;
  report: Report;
  site: Site | null;
}

/**
 * Astro loads our modules up to three times in one process (integration, content config, pages), each with its own module
 * memory. One place on `globalThis` is shared by all, so that content is read once.
 */
const key = Symbol.for('stocktake');
const shared = globalThis as { [key]?: Slot };

/**
 * Reads the content into the slot; after a failed reading the last good site stays. When files last changed is asked beside, and need not
 * be known before they are read.
 */
export async function fillSlot(settings: Settings, asked?: Promise<ChangedAt>): Promise<Slot> {
  const read = readRoots(settings);
  const changed = (await asked) ?? shared[key]?.changed ?? (() => null);
  const report = judgeContent(settings, read, changed);
  const slot: Slot = { settings, changed, report, site: report.site ?? shared[key]?.site ?? null };
  shared[key] = slot;
  return slot;
}

export function readSlot(): Slot | undefined {
  return shared[key];
}

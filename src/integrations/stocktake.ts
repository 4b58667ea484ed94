import type { AstroIntegration } from 'astro';
import { readSlot, fillSlot } from '../reader/slot.ts';
import { baseOf, readSettings } from '../settings.ts';
import { sitemapOf } from './sitemap.ts';
import { watchContent } from './watch-content.ts';

/** Astro's side of Stocktake: content is checked before anything is made, and watched while people write. */
export function stocktake(): AstroIntegration {
  return {
    name: 'stocktake',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const slot = readSlot() ?? (await fillSlot(readSettings({}, process.env, process.cwd())));
        if (command === 'build' && !slot.report.site) throw new Error('The content has problems. Run "npx stocktake check" to see them.');
        const site = slot.site?.settings;
        const url = config.site ?? slot.settings.url ?? site?.url;
        const base = baseOf(slot.settings, site);
        updateConfig({ base, ...(url === undefined ? {} : { site: url }) });
        if (command === 'build' && url !== undefined && slot.site?.internal === false)
          updateConfig({ integrations: [await sitemapOf(slot.site, base)] });
      },
      'astro:server:setup': ({ server, refreshContent }) => watchContent(server, refreshContent),
    },
  };
}

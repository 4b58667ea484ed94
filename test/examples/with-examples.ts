import type { AstroInlineConfig, AstroIntegration } from 'astro';
import { inlineConfig } from '../../src/cli/astro.ts';
import { fillSlot } from '../../src/reader/slot.ts';
import { readSettings } from '../../src/settings.ts';
import { root } from '../build-district.ts';

/** Where the page of examples stands. */
export const examplesAddress = '/examples/';

/** Adds the page, and the colours of its levels in the place of the site's own. */
export function withExamples(): AstroIntegration {
  return {
    name: 'stocktake-examples',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        injectRoute({ pattern: examplesAddress, entrypoint: new URL('examples.astro', import.meta.url), prerender: true });
        injectRoute({ pattern: '/site.css', entrypoint: new URL('site.css.ts', import.meta.url), prerender: true });
      },
    },
  };
}

/** A site of this page alone, with the bundling of the real one; what free pages embed comes from the small district. */
export async function examplesConfig(folders: { readonly outDir?: string; readonly cacheDir?: string } = {}): Promise<AstroInlineConfig> {
  await fillSlot(readSettings({ content: 'test/fixtures/small' }, { TODAY: '2026-11-22' }, root));
  return {
    ...inlineConfig({ base: '/', url: undefined, ...folders }),
    configFile: false,
    srcDir: 'test/examples',
    integrations: [withExamples()],
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    vite: { build: { assetsInlineLimit: 0 } },
    devToolbar: { enabled: false },
  };
}

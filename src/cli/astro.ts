import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What our commands tell Astro on top of `astro.config.mjs`. */
export function inlineConfig(site: {
  readonly outDir?: string;
  readonly base: string;
  readonly url: string | undefined;
}): AstroInlineConfig {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  return {
    root,
    logLevel: 'warn',
    base: site.base,
    ...(site.url === undefined ? {} : { site: site.url }),
    ...(site.outDir === undefined ? {} : { outDir: site.outDir }),
  };
}

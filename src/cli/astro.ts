import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a command tells Astro about one site. */
interface Target {
  readonly base: string;
  readonly url: string | undefined;
  readonly outDir?: string;
  readonly cacheDir?: string;
}

/** What our commands tell Astro on top of `astro.config.mjs`. */
export function inlineConfig({ base, url, outDir, cacheDir }: Target): AstroInlineConfig {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Astro lets variables of these names stand in for what it knows itself: the base path, and whether a page is published and guarded.
  for (const name of ['BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR']) delete process.env[name];
  return {
    root,
    logLevel: 'warn',
    base,
    ...(url === undefined ? {} : { site: url }),
    ...(outDir === undefined ? {} : { outDir }),
    ...(cacheDir === undefined ? {} : { cacheDir }),
  };
}

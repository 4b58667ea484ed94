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

/**
 * What Astro knows of a build itself: it lets a variable of one of these names stand in for it. Under an empty `PROD`, which test
 * runners set, pages would go without their policy.
 */
const ofAstro = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** What our commands tell Astro on top of `astro.config.mjs`. */
export function inlineConfig({ base, url, outDir, cacheDir }: Target): AstroInlineConfig {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  for (const name of ofAstro) delete process.env[name];
  return {
    root,
    logLevel: 'warn',
    base,
    ...(url === undefined ? {} : { site: url }),
    ...(outDir === undefined ? {} : { outDir }),
    ...(cacheDir === undefined ? {} : { cacheDir }),
  };
}

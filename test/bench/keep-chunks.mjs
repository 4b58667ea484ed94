// Loaded with --import for a profile: keeps the chunks that Astro bundles from our sources and deletes after the build.
import { writeFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { basename, join } from 'node:path';

registerHooks({
  load: (url, context, next) => {
    const loaded = next(url, context);
    const folder = process.env['BENCH_CHUNKS'];
    if (folder && url.includes('/.prerender/')) writeFileSync(join(folder, basename(url)), loaded.source);
    return loaded;
  },
});

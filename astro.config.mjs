import { defineConfig } from 'astro/config';
import { freePages } from './src/integrations/free-pages.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { stocktake } from './src/integrations/stocktake.ts';

/** Site, base path and output folder come from the `stocktake` command, which reads content/site.yaml first. */
export default defineConfig({
  integrations: [stocktake(), ...freePages(), searchIndex()],
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // Nothing is inlined, so that one constant content security policy serves every page.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 16 },
  // The typesetter is a native program: it is loaded as it is.
  vite: { build: { assetsInlineLimit: 0 }, ssr: { external: ['@myriaddreamin/typst-ts-node-compiler'] } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
});

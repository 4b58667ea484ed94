import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { aligned, placed } from '../markdown/render-markdown.ts';
import { features } from '../markdown/read-markdown.ts';
import { createLinker } from '../reader/linker.ts';
import type { FreePage } from '../domain/site.ts';
import { readSlot } from '../reader/slot.ts';

type VitePlugin = { name: string; enforce: 'pre'; load: (id: string) => string | null };

/**
 * Free pages through Astro's MDX. What is compiled is the text that was read and checked, never what lies on disk at that moment: in the
 * preview a page may be saved with code in it, and content is never run.
 */
export function freePages(): AstroIntegration[] {
  const processor = satteri({
    mdastPlugins: [({ fileURL }) => placed(placingOf(fileURL))],
    hastPlugins: [aligned],
    features: { ...features, smartPunctuation: false },
  });
  return [
    {
      name: 'stocktake-free-pages',
      hooks: {
        'astro:config:setup': ({ updateConfig }) =>
          void updateConfig({ vite: { plugins: [checkedPages()], build: { rollupOptions: { onLog } } } }),
      },
    },
    mdx({ processor, extendMarkdownConfig: false, syntaxHighlight: false }),
  ];
}

/** Every page in MDX makes the bundler warn of a directive of Astro's own (withastro/astro marks its modules with it). */
function onLog(level: string, log: { code?: string }, handle: (level: string, log: object) => void): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

function checkedPages(): VitePlugin {
  return {
    name: 'stocktake-checked-pages',
    enforce: 'pre',
    load: (id) => {
      const [path = ''] = id.split('?', 1);
      if (!path.endsWith('.mdx')) return null;
      const page = pageAt(path);
      if (!page) throw new Error('This page was not checked, and is not shown.');
      return page.body.source;
    },
  };
}

function placingOf(file: URL | undefined): Parameters<typeof placed>[0] {
  const report = readSlot()?.report;
  const page = file && pageAt(decodeURIComponent(file.pathname));
  // The text stands right under the page's title: its headings keep their depth.
  if (!report || !page) return { hrefOf: () => null, deeper: 0 };
  return createLinker(report.entries, () => report.base)(page.source.path, 0);
}

/** A free page of the last good site by its path on disk: one that was saved with a mistake is not shown until that is mended. */
function pageAt(path: string): FreePage | undefined {
  return readSlot()?.site?.pages.all.find(({ source }) => source.disk === path);
}

import { sep } from 'node:path';
import type { BaseIntegrationHooks } from 'astro';
import { fillSlot, readSlot } from '../reader/slot.ts';
import { reportPage, reportText } from './report-page.ts';

type Server = Parameters<BaseIntegrationHooks['astro:server:setup']>[0]['server'];
type Refresh = Parameters<BaseIntegrationHooks['astro:server:setup']>[0]['refreshContent'];

/** Editors write a file in several steps; one reading serves them all. */
const quietFor = 40;
/** A file that is written at once into a new folder comes before the folder is watched, and nothing tells of it: that folder is read twice. */
const settledAfter = 500;

/**
 * Reads the content again after each change and reloads the browser. While there are problems the browser shows them over the
 * last good page; before there was any good site, every address answers with the list of problems.
 */
export function watchContent(server: Server, refresh: Refresh): void {
  const slot = readSlot();
  if (!slot) return;
  const { settings } = slot;
  const folders = [settings.contentFolder, ...(settings.privateFolder ? [settings.privateFolder] : [])];
  let timer: NodeJS.Timeout | undefined;
  let again: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();

  const read = async (): Promise<void> => {
    const { report } = await fillSlot(settings);
    if (!report.site) {
      console.error(`\n${reportText(report.issues)}\n`);
      server.ws.send({ type: 'error', err: { message: reportText(report.issues), stack: '' } });
      return;
    }
    await refresh?.({});
    forgetPages(server);
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(folders);
  // One after the other, so that what was read last is what is shown; one that fails does not end them.
  const readNext = (): void => void (reading = reading.then(read, read));
  server.watcher.on('all', (event, path) => {
    if (!folders.some((folder) => path === folder || path.startsWith(folder + sep))) return;
    clearTimeout(timer);
    timer = setTimeout(readNext, quietFor);
    if (event !== 'addDir') return;
    clearTimeout(again);
    again = setTimeout(readNext, settledAfter);
  });
  server.middlewares.use((request, response, next) => {
    const now = readSlot();
    // Only pages are replaced: the report loads Vite's own scripts, which reload it once the content is mended.
    if (now?.site || !request.headers.accept?.includes('text/html')) next();
    else response.writeHead(500, { 'content-type': 'text/html; charset=utf-8' }).end(reportPage(now?.report.issues ?? []));
  });
}

/**
 * Vite may have compiled a free page between the change of its file and our reading of it, with the text from before; and Astro may have
 * listed the addresses in that time, without those that are new.
 */
function forgetPages({ environments }: Server): void {
  for (const { moduleGraph, hot } of Object.values(environments)) {
    const pages = [...moduleGraph.idToModuleMap.values()].filter(({ file }) => file?.endsWith('.mdx'));
    for (const page of pages) moduleGraph.invalidateModule(page);
    if (pages.length > 0) hot.send({ type: 'full-reload' });
    hot.send('astro:content-changed', {});
  }
}

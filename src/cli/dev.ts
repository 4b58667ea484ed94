import { dev as devAstro } from 'astro';
import { fillSlot } from '../reader/slot.ts';
import { baseOf } from '../settings.ts';
import { portOf, readArguments } from './arguments.ts';
import { inlineConfig, root } from './astro.ts';
import { readHistory } from './history.ts';
import { keepEditorFiles } from './editor-files.ts';
import { terminalReport } from './report/terminal.ts';

/** Shows the site while people write; problems appear here and on the page, and it heals by itself. Runs until it is stopped. */
export async function dev(args: readonly string[]): Promise<number> {
  const { settings, values } = readArguments(args, { port: { type: 'string', default: '4321' } }, 0);
  const port = portOf(values.port);
  const { report } = await fillSlot(
    settings,
    readHistory(settings).then(({ changed }) => changed),
  );
  if (report.issues.length > 0) console.error(terminalReport(report.issues));
  const base = baseOf(settings, report.site?.settings);
  // Templates and fonts are found from here.
  process.chdir(root);
  const server = await devAstro({ ...inlineConfig({ base, url: settings.url ?? undefined }), server: { port } });
  keepEditorFiles(root, settings, server.watcher);
  console.log(`Open http://localhost:${server.address.port}${base} and leave this running while you write. Stop it with Ctrl+C.`);
  return new Promise(() => undefined);
}

import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { root, siteFolder } from '../build-district.ts';
import { examplesConfig } from './with-examples.ts';

/** Builds the examples in a process of their own and answers the folder; a failed build throws what it printed. */
export function buildExamples(): Promise<string> {
  const out = siteFolder();
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [fileURLToPath(import.meta.url), out], { cwd: root }, (error, said, complained) => {
      if (error) reject(new Error(`${said}\n${complained}`));
      else resolve(join(out, 'site'));
    });
  });
}

if (import.meta.main) {
  const [out = siteFolder()] = process.argv.slice(2);
  await build(await examplesConfig({ outDir: join(out, 'site'), cacheDir: join(out, 'cache') }));
}

import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const version = '3.1.8';
const templates = join(import.meta.dirname, 'eleventy');
const kinds = ['plans', 'goals', 'strategies', 'series', 'routines'];

/** Installs Eleventy into a folder of its own under the system's temporary one, once; our own packages stay as they are. */
export function installEleventy(): string {
  const cache = join(tmpdir(), `stocktake-bench-eleventy-${version}`);
  if (existsSync(join(cache, 'node_modules/@11ty/eleventy/package.json'))) return cache;
  mkdirSync(cache, { recursive: true });
  const wanted = {
    private: true,
    type: 'module',
    dependencies: { '@11ty/eleventy': version, 'js-yaml': '4.3.2' },
    // Some registries lack the version that Eleventy asks for.
    overrides: { '@11ty/recursive-copy': '4.0.4' },
  };
  writeFileSync(join(cache, 'package.json'), JSON.stringify(wanted, null, 2));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: cache, stdio: 'inherit' });
  if (status !== 0) throw new Error('Eleventy could not be installed.');
  return cache;
}

/** An Eleventy project with our templates over a copy of the content. */
export function eleventyProject(folder: string, contentFolder: string, cache: string): string {
  const site = join(folder, 'site');
  for (const kind of kinds) {
    cpSync(join(contentFolder, kind), join(site, kind), { recursive: true });
    cpSync(join(templates, 'directories', `${kind}.11tydata.mjs`), join(site, kind, `${kind}.11tydata.mjs`));
  }
  cpSync(join(contentFolder, 'site.yaml'), join(site, '_data/site.yaml'));
  cpSync(join(contentFolder, 'rubrics'), join(site, '_data/rubrics'), { recursive: true });
  cpSync(join(templates, 'includes'), join(site, '_includes'), { recursive: true });
  cpSync(join(templates, 'pages'), join(site, 'pages'), { recursive: true });
  for (const own of ['eleventy.config.mjs', 'lib']) cpSync(join(templates, own), join(folder, own), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  symlinkSync(join(cache, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** What Node runs to build such a project. */
export const eleventyCommand = ['node_modules/@11ty/eleventy/cmd.cjs'] as const;

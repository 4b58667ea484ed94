import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root, siteFolders, stocktake } from './build-district.ts';

/** Where the sites of most districts stand: under the name of their repository. */
export const projectBase = '/plan-progress/';

/** A built district to read, never to change: each is built once in a run of the tests, whichever file of tests asks first. */
export function builtSite(content: string, base = '/'): Promise<string> {
  return builtOnce(['--content', content], { BASE_PATH: base });
}

/** The demonstration, as it stands on the web. */
export function builtDemonstration(): Promise<string> {
  return builtSite(join(root, 'content'), projectBase);
}

/** The district of the guide with what its team alone may see. */
export function builtInternal(): Promise<string> {
  const [content, own] = ['guide', 'guide-private'].map((name) => join(root, 'test/fixtures', name)) as [string, string];
  return builtOnce(['--internal', '--content', content, '--private', own], { SITE_URL: 'https://willow-bend.example' });
}

/** What the build of such a site printed. */
export function printedFor(site: string): string {
  return readFileSync(join(site, '../done'), 'utf8');
}

async function builtOnce(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<string> {
  const name = createHash('sha256')
    .update(JSON.stringify([args, environment]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(siteFolders, `shared-${name}`);
  const [out, done, failed] = ['site', 'done', 'failed'].map((part) => join(folder, part)) as [string, string, string];
  if (claimed(folder)) {
    const run = await stocktake(['build', ...args, '--out', out], environment);
    writeFileSync(run.code === 0 ? done : failed, `${run.out}\n${run.err}`);
    if (run.code !== 0) throw new Error(`${run.out}\n${run.err}`);
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`${args.join(' ')} could not be built; another test says why.`);
    await setTimeout(100);
  }
  return out;
}

/** Whether this process is the first to ask. */
function claimed(folder: string): boolean {
  mkdirSync(siteFolders, { recursive: true });
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

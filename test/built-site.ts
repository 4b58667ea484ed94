import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { siteFolders, stocktake } from './build-district.ts';

/** A built district to read, never to change: each is built once in a run of the tests, whichever file of tests asks first. */
export async function builtSite(content: string, base = '/'): Promise<string> {
  const name = createHash('sha256').update(`${content} ${base}`).digest('hex').slice(0, 12);
  const folder = join(siteFolders, `shared-${name}`);
  const [out, done, failed] = ['site', 'done', 'failed'].map((part) => join(folder, part)) as [string, string, string];
  if (claimed(folder)) {
    const run = await stocktake(['build', '--content', content, '--out', out], { BASE_PATH: base });
    writeFileSync(run.code === 0 ? done : failed, `${run.out}\n${run.err}`);
    if (run.code !== 0) throw new Error(`${run.out}\n${run.err}`);
  }
  while (!existsSync(done)) {
    if (existsSync(failed)) throw new Error(`${content} could not be built; another test says why.`);
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

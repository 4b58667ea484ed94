import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

interface Frame {
  readonly functionName: string;
  readonly url: string;
  readonly lineNumber: number;
}

interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** Milliseconds that were spent in a place itself, most first. */
export type SelfTimes = readonly (readonly [place: string, milliseconds: number])[];

/** Self times of a profile by module and by function. Chunks are taken apart again into the sources they were bundled from. */
export function selfTimes(profileFolder: string, chunkFolder: string): { readonly modules: SelfTimes; readonly functions: SelfTimes } {
  const [modules, functions] = [new Map<string, number>(), new Map<string, number>()];
  const moduleOf = moduleNames(chunkFolder);
  for (const name of readdirSync(profileFolder)) {
    const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(join(profileFolder, name), 'utf8')) as CpuProfile;
    const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
    for (const [index, sample] of samples.entries()) {
      const frame = frames.get(sample);
      if (!frame) continue;
      const [module, time] = [moduleOf(frame), (timeDeltas[index] ?? 0) / 1000];
      add(modules, module, time);
      add(functions, `${module} ${frame.functionName || '(anonymous)'}`, time);
    }
  }
  return { modules: sorted(modules), functions: sorted(functions) };
}

function add(sums: Map<string, number>, name: string, time: number): void {
  sums.set(name, (sums.get(name) ?? 0) + time);
}

function sorted(sums: ReadonlyMap<string, number>): SelfTimes {
  return [...sums].sort(([, one], [, other]) => other - one);
}

/** Names the module of a frame: a source of ours, a package, or a part of Node. */
function moduleNames(chunkFolder: string): (frame: Frame) => string {
  const regions = new Map<string, readonly string[]>();
  return ({ url, functionName, lineNumber }) => {
    if (url === '') return functionName.startsWith('(') ? functionName : `native ${functionName}`;
    const bundled = /\/\.prerender\/.*?([^/]+)$/u.exec(url)?.[1];
    if (bundled === undefined) return shortName(url);
    const known = regions.get(bundled) ?? regionsOf(join(chunkFolder, basename(bundled)));
    regions.set(bundled, known);
    return shortName(known[lineNumber] ?? bundled);
  };
}

/** The source of each line of a chunk, which the bundler names in a comment of its own. */
function regionsOf(chunk: string): string[] {
  let region = basename(chunk);
  const lines = existsSync(chunk) ? readFileSync(chunk, 'utf8').split('\n') : [];
  return lines.map((line) => (region = /^\/\/(?:#region)? (\S+\.(?:astro|css|js|mjs|ts)\S*)$/u.exec(line)?.[1] ?? region));
}

function shortName(url: string): string {
  const inPackage = url.split('/node_modules/').at(-1) ?? url;
  if (inPackage !== url) return inPackage.split('?', 1)[0] ?? inPackage;
  return /(?:^|\/)(src\/.*)$/u.exec(url)?.[1]?.split('?', 1)[0] ?? url;
}

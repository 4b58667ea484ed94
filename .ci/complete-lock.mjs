/**
 * Writes into package-lock.json the platform packages that npm left out, so that `npm ci` accepts the file on every system.
 * npm drops optional packages whose metadata the registry in use does not hold, then refuses its own lock file (npm/cli#4828).
 * Run it with `npm run lock` after every change of dependencies.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/** What any `optionalDependencies` of the lock file ask for and do not find there: the path it would have → its name and version. */
export function missingPackages(lock) {
  const missing = new Map();
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const found = resolve(lock.packages, path, name);
      if (found === undefined) missing.set(`node_modules/${name}`, { name, version });
      else if (/^\d/.test(version) && found.version !== version) missing.set(`${path}/node_modules/${name}`, { name, version });
    }
  }
  return missing;
}

/** The entry that Node would find for `name` from the package at `path`: its own folder first, then each one above. */
function resolve(packages, path, name) {
  for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const entry = packages[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
    if (entry || folder === '') return entry;
  }
}

/** The lock file's text with an entry for each missing package, its keys sorted as npm sorts them. */
export function completeLock(lock) {
  const packages = { ...lock.packages };
  for (const [path, { name, version }] of missingPackages(lock)) packages[path] = platformEntry(name, version);
  const sorted = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`;
}

function platformEntry(name, version) {
  const words = name.toLowerCase().split(/[^a-z0-9]+/);
  const os = systems.filter((system) => words.includes(system) || (system === 'win32' && words.some((word) => word.startsWith('win'))));
  const cpu = processors.filter((processor) => words.includes(processor));
  return { version: version.replace(/^[~^]/, ''), ...(cpu.length && { cpu }), optional: true, ...(os.length && { os }) };
}

if (import.meta.main ?? process.argv[1]?.endsWith('complete-lock.mjs')) {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const count = missingPackages(lock).size;
  writeFileSync('package-lock.json', completeLock(lock));
  console.log(count === 0 ? 'package-lock.json is complete.' : `package-lock.json: ${count} platform packages added.`);
}

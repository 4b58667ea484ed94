/** Pages or text files of one kind in a built site, such as the notes of all routines. */
export interface Kind {
  readonly bytes: number;
  /** Paths of its files. */
  readonly paths: readonly string[];
}

/** How far two builders are from having made the same pages. */
export interface Likeness {
  /** Paths of files that only one of them made. */
  readonly alone: readonly string[];
  /** The kind whose bytes differ most, and by how many per cent of ours. */
  readonly worst: { readonly kind: string; readonly percent: number };
}

/** Pages below another page that are kinds of their own. */
const parts = new Set(['agenda', 'notes', 'league-table', 'board-report']);

/** Styles, scripts, fonts and pictures: ours are bundled, and the other side only names them. All are a thousandth of the bytes. */
const assets = /^_astro\/|^site\.css$|^favicon\.svg$|^\.nojekyll$/u;

/** The kind of a file by its path in the site: `routines/…/notes`; nothing for assets. */
export function kindOf(path: string): string | null {
  if (assets.test(path)) return null;
  const steps = path.split('/');
  const [first = '', ...rest] = steps;
  const [name = '', folder = ''] = [steps.at(-1), steps.at(-2)];
  if (name !== 'index.html') return rest.length === 0 ? name : `${first}/…/${name}`;
  if (rest.length > 2 && parts.has(folder)) return `${first}/…/${folder}`;
  return rest.length > 1 ? `${first}/…` : path;
}

/** The files of a site by their kinds. */
export function kindsOf(sizes: ReadonlyMap<string, number>): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [path, size] of sizes) {
    const name = kindOf(path);
    if (name === null) continue;
    const { bytes, paths } = kinds.get(name) ?? { bytes: 0, paths: [] };
    kinds.set(name, { bytes: bytes + size, paths: [...paths, path] });
  }
  return kinds;
}

/** Compares two sites kind by kind; a kind that only one of them has differs by everything. */
export function likenessOf(ours: ReadonlyMap<string, Kind>, theirs: ReadonlyMap<string, Kind>): Likeness {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const percents = names.map((kind) => ({ kind, percent: percentOf(ours.get(kind)?.bytes, theirs.get(kind)?.bytes) }));
  const [worst = { kind: '', percent: 0 }] = percents.sort((one, other) => other.percent - one.percent);
  const [own, other] = [pathsOf(ours), pathsOf(theirs)];
  return { alone: [...[...own].filter((path) => !other.has(path)), ...[...other].filter((path) => !own.has(path))], worst };
}

function percentOf(ours = 0, theirs = 0): number {
  if (ours === theirs) return 0;
  return ours === 0 ? 100 : (100 * Math.abs(theirs - ours)) / ours;
}

function pathsOf(kinds: ReadonlyMap<string, Kind>): Set<string> {
  return new Set([...kinds.values()].flatMap(({ paths }) => paths));
}

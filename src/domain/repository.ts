/** Where the files of a site are kept and can be edited: the address without a slash at its end, and the branch the site is made from. */
export interface Repository {
  readonly address: string;
  readonly branch: string;
}

/** What a reader can do with one file in the repository. */
export interface FileLinks {
  readonly edit: string;
  readonly history: string;
}

/** Hosts whose editors have other addresses than GitHub's. */
const otherHosts = /gitlab|bitbucket|codeberg|gitea|forgejo|sourcehut|\bsr\.ht$|azure|visualstudio|framagit|salsa/u;

/**
 * The repository at an address, when it is one of GitHub's or of a GitHub Enterprise server: its host, its owner and its name. `null`
 * for other addresses, so that no page has a link that leads nowhere.
 */
export function repositoryAt(address: string, branch: string): Repository | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, hostname, pathname, username } = new URL(address);
  const [, owner, name] = /^\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/*$/u.exec(pathname) ?? [];
  if (!/^https?:$/u.test(protocol) || username !== '' || otherHosts.test(hostname) || owner === undefined || name === undefined)
    return null;
  return { address: `${protocol}//${host}/${owner}/${name}`, branch };
}

/** Addresses for one file by its path in the repository, such as `content/goals/reading.md`. */
export function fileLinks(repository: Repository, path: string): FileLinks {
  return { edit: addressIn(repository, 'edit', path), history: addressIn(repository, 'commits', path) };
}

/** The address of a folder of the repository. */
export function folderLink(repository: Repository, path: string): string {
  return addressIn(repository, 'tree', path.replace(/\/+$/u, ''));
}

/** The most that a web address may hold before servers refuse it, with some room: GitHub answers 414 somewhere above 8,000. */
export const longestAddress = 6_000;

/**
 * The address of GitHub's editor with a new file in it, at a path in the repository. Where it would grow too long, remarks go, the last
 * one first; where even the fields are too long, the editor opens with an empty file.
 */
export function newFileLink(repository: Repository, path: string, text: string): string {
  const [root = '', kind = '', ...rest] = path.split('/');
  const folder = rest.length === 0 ? root : `${root}/${kind}`;
  const filename = rest.length === 0 ? kind : rest.join('/');
  const start = addressIn(repository, 'new', folder);
  const filled = (value: string): string => `${start}?${new URLSearchParams({ filename, value }).toString()}`;
  for (const value of shorterAndShorter(text)) if (filled(value).length <= longestAddress) return filled(value);
  return `${start}?${new URLSearchParams({ filename }).toString()}`;
}

/** A text, then the same with one remark less each time, from the last one up. */
function* shorterAndShorter(text: string): Generator<string> {
  const lines = text.split('\n');
  yield text;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    if (!lines[at]?.startsWith('#')) continue;
    lines.splice(at, 1);
    yield lines.join('\n');
  }
}

function addressIn({ address, branch }: Repository, what: 'edit' | 'commits' | 'tree' | 'new', path: string): string {
  const steps = [...branch.split('/'), ...path.split('/')].map(encodeURIComponent);
  return `${address}/${what}/${steps.join('/')}`;
}

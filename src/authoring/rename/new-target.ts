/** What has another name now, for links. */
export interface NewNames {
  /** The new last part of each path that changes, a file's or a folder's, by its path from a root. */
  readonly names: ReadonlyMap<string, string>;
  /** The new name of a place on the page of a file, if it changes. */
  place(path: string, name: string): string | undefined;
}

/** The text of a link's target with new names in it, or the same text; `raw` is how `url` is written, escapes of Markdown included. */
export function newTarget(file: string, raw: string, url: string, renamed: NewNames): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(url)) return raw;
  const { segments, query, fragment } = partsOf(url);
  const { path, names } = follow(file, segments, renamed.names);
  const place = fragment === '' ? undefined : renamed.place(path, decoded(fragment));
  if (place === undefined && names.every((name) => name === undefined)) return raw;
  const now = segments.map((segment, index) => alike(segment, names[index])).join('/');
  const target = `${now}${query}${fragment === '' ? '' : `#${alike(fragment, place)}`}`;
  // Where Markdown's escapes stood, signs that need them are written in the way of addresses.
  return raw === url ? target : target.replace(/[\s()<>[\]\\&*_`|~"']/gu, percentCoded);
}

function percentCoded(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

interface Parts {
  readonly segments: readonly string[];
  readonly query: string;
  readonly fragment: string;
}

function partsOf(url: string): Parts {
  const [, path = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/su.exec(url) ?? [];
  return { segments: path.split('/'), query, fragment };
}

/** Where a path leads from a file, and the new name of each of its steps that has one. */
function follow(
  file: string,
  segments: readonly string[],
  names: NewNames['names'],
): { readonly path: string; readonly names: readonly (string | undefined)[] } {
  if (segments.join('') === '') return { path: file, names: [] };
  const stack = file.split('/').slice(0, -1);
  const found = segments.map((segment) => {
    const name = decoded(segment);
    if (name === '.' || name === '') return undefined;
    if (name === '..' && stack.length > 0 && stack.at(-1) !== '..') stack.pop();
    else stack.push(name);
    return name === '..' ? undefined : names.get(stack.join('/'));
  });
  return { path: stack.join('/'), names: found };
}

/** A new name in the coding of the one that stood there. */
function alike(before: string, now: string | undefined): string {
  if (now === undefined) return before;
  return before.includes('%') ? encodeURIComponent(now) : now;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    // A stray percent sign: the name is meant as it is written.
    return text.normalize('NFC');
  }
}

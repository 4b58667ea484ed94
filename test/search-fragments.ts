import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** What the search index of a built site holds of one page or rating. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { readonly id: string; readonly text?: string }[];
}

/** Pagefind's files are compressed, and begin with this. */
const signature = 'pagefind_dcd';

/** The text of a file as the browser has it in the end: what Pagefind compressed is inflated. */
export function inflated(file: string): string {
  const bytes = readFileSync(file);
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** All records of the index of a built site, by their address. */
export function fragmentsOf(site: string): Fragment[] {
  const folder = join(site, 'pagefind/fragment');
  const texts = readdirSync(folder).map((name) => inflated(join(folder, name)));
  const all = texts.map((text) => JSON.parse(text.slice(signature.length)) as Fragment);
  return all.sort((one, other) => (one.url < other.url ? -1 : 1));
}

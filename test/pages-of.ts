import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from './build-district.ts';

/** One page of a built site. */
export interface BuiltPage {
  /** Its file, from the folder of the site. */
  readonly file: string;
  /** Its address below the base path: `strategies/teacher-equity/`, and nothing for the home page. */
  readonly address: string;
  /** Pages of one kind are made by the same page of `src/pages/` and look alike. */
  readonly kind: string;
  readonly html: string;
  /** Where a page of an earlier id takes its reader, with the base path. */
  readonly movedTo: string | null;
}

/** The pages of a built site, in the order of their files. */
export function pagesOf(folder: string): BuiltPage[] {
  return filesUnder(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const address = file.replace(/index\.html$/u, '');
      const html = readFileSync(join(folder, file), 'utf8');
      const movedTo = /<meta http-equiv="refresh" content="0; url=([^"]*)"/u.exec(html)?.[1] ?? null;
      return { file, address, kind: kindOf(address), html, movedTo };
    });
}

/** The first pages of each kind, in the order in which they came. */
export function ofEachKind<Page extends Pick<BuiltPage, 'kind'>>(pages: readonly Page[], most = 1): Page[] {
  const counts = new Map<string, number>();
  return pages.filter(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= most;
  });
}

const parts = new Set(['agenda', 'board-report', 'league-table', 'notes', 'preparation', 'briefing', 'participants', 'raters', 'debrief']);

/** Lists of the guide, and under each its pages: `guide/files`, `guide/files/…`. */
const lists = new Set(['files', 'rules']);

/** `routines/2026-05-14-may/notes/` → `routines/…/notes`. */
function kindOf(address: string): string {
  const [part = '', ...rest] = address.split('/').filter((one) => one !== '');
  const last = rest.at(-1);
  if (last === undefined) return part;
  if (part === 'guide' && lists.has(rest[0] ?? '')) return [part, rest[0], ...rest.slice(1).map(() => '…')].join('/');
  return part === 'routines' && parts.has(last) ? `${part}/…/${last}` : `${part}/…`;
}

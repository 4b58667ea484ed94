import { filesUnder } from '../build-district.ts';
import type { ServedSite } from './site.ts';

const elsewhere = /^(?:https?|mailto|tel|webcal):/u;

/** Links of a site that lead to no file of it, or to a place that is not on the page. */
export function brokenLinks({ folder, base, origin, pages, moved }: ServedSite): string[] {
  const files = new Set(filesUnder(folder));
  const all = [...pages, ...moved];
  const places = new Map(all.map(({ address, html }) => [base + address, new Set(valuesOf('id', html))]));
  return all.flatMap(({ address, html }) =>
    [...new Set(valuesOf('href', html))]
      .filter((href) => !elsewhere.test(href))
      .flatMap((href) => {
        const { pathname, hash } = new URL(href, origin + base + address);
        const path = decodeURIComponent(pathname);
        const file = path.slice(base.length) + (path.endsWith('/') ? 'index.html' : '');
        if (!path.startsWith(base) || !files.has(file)) return [`/${address}: no page ${href}`];
        const there = hash === '' || places.get(path)?.has(decodeURIComponent(hash.slice(1)));
        return there ? [] : [`/${address}: no place ${href}`];
      }),
  );
}

function valuesOf(attribute: string, html: string): string[] {
  return [...html.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'gu'))].map(([, value = '']) => value.replaceAll('&amp;', '&'));
}

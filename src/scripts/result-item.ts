import { piecesOf, placesOf, type Found, type Place } from './excerpt.ts';

/** So many places of one page are shown. */
const mostPlaces = 3;

/** One result: title, what it is and when, and where in the page the words stand. All text goes in as text. */
export function resultItem(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  const places = placesOf(found).slice(0, mostPlaces);
  item.append(
    element('h3', link(found.url, titleOf(found))),
    element('p', found.meta['about'] ?? ''),
    places.length > 0 ? placeList(places) : excerptOf(found.excerpt),
  );
  item.children[1]?.classList.add('about');
  return item;
}

function titleOf({ meta, url }: Found): string {
  return [meta['title'], meta['name'], url].find((title) => title?.trim()) ?? url;
}

function placeList(places: readonly Place[]): HTMLElement {
  const list = element('ul', ...places.map(({ url, title, excerpt }) => element('li', link(url, title), excerptOf(excerpt))));
  list.classList.add('places-found');
  return list;
}

function excerptOf(excerpt: string): HTMLElement {
  return element('p', ...piecesOf(excerpt).map(({ text, marked }) => (marked ? element('mark', text) : text)));
}

/** A link within this site; what leads elsewhere is text. */
function link(url: string, text: string): HTMLElement | string {
  const to = new URL(url, location.href);
  if (to.origin !== location.origin) return text;
  const anchor = document.createElement('a');
  anchor.href = to.href;
  anchor.textContent = text;
  return anchor;
}

function element(name: 'h3' | 'li' | 'mark' | 'p' | 'ul', ...children: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

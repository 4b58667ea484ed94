import { Feed as AtomFeed, type Item } from 'feed';
import { htmlText } from '../domain/html-text.ts';
import type { Address } from '../domain/addresses.ts';
import { instantOf } from '../domain/calendar.ts';
import type { Site } from '../domain/site.ts';
import type { Feed } from '../domain/views/feeds.ts';
import { lastingName, lastingNewsName } from '../domain/views/lasting-names.ts';
import { meetingOf, newsOf, type News } from '../domain/views/news.ts';
import { feedSubtitle, feedTitle, newsAddress, newsText, newsTitle, type NewsParagraph } from '../words/en/news.ts';

/** Writes an address of the site in full, from the scheme on. */
type InFull = (address: Address) => string;

/** A year in which the name of the host was the district's; ids hold it for good. */
const namedIn = 2026;

/** When a feed was last changed that has said nothing yet. */
const beforeAll = new Date(`${namedIn}-01-01T00:00:00Z`);

/** A feed as Atom (RFC 4287): ids outlast titles and renamed files, and every time is that of an event, never of the build. */
export function atomOf(site: Site, feed: Feed, inFull: InFull): string {
  const news = newsOf(site, feed.of);
  const page = inFull(feed.address.replace(/feed\.xml$/u, ''));
  const empty = new AtomFeed({
    id: `${tagsOf(inFull)}${feed.of === null ? 'site' : encoded(lastingName(feed.of))}`,
    title: plain(feedTitle(site, feed.of)),
    description: plain(feedSubtitle),
    link: page,
    feedLinks: { atom: inFull(feed.address) },
    updated: news[0] ? timeOf(site, news[0]) : beforeAll,
    author: { name: plain(site.settings.name) },
    generator: false,
  }).atom1();
  const end = empty.lastIndexOf('</feed>');
  return `${empty.slice(0, end)}${entriesOf(site, news, inFull).join('')}${empty.slice(end)}`;
}

/** Entries of a site by their ids and where the site is: several feeds tell the same news, which is written once. */
const written = new WeakMap<Site, Map<string, string>>();

function entriesOf(site: Site, news: readonly News[], inFull: InFull): string[] {
  const known = written.get(site) ?? new Map<string, string>();
  written.set(site, known);
  const tags = tagsOf(inFull);
  const entries = news.map((one) => ({ one, id: `${tags}${encoded(lastingNewsName(one))}` }));
  const keyOf = (id: string): string => `${inFull('/')} ${id}`;
  const unknown = entries.filter(({ id }) => !known.has(keyOf(id)));
  const texts = unknown.length > 0 ? entryTexts(unknown.map(({ one, id }) => itemOf(site, one, id, inFull))) : [];
  for (const [index, { id }] of unknown.entries()) known.set(keyOf(id), texts[index] ?? '');
  return entries.map(({ id }) => known.get(keyOf(id)) ?? '');
}

/** What the library writes for each item, without the feed around them. No `<` in an item's own words stays one, so none ends an entry. */
function entryTexts(items: readonly Item[]): string[] {
  const atom = new AtomFeed({ id: '', title: '', updated: beforeAll, generator: false });
  for (const item of items) atom.addItem(item);
  const text = atom.atom1();
  return text.slice(text.indexOf(entryBegin), text.lastIndexOf('</feed>')).split(new RegExp(`(?=${entryBegin})`, 'u'));
}

const entryBegin = '    <entry>\n';

function itemOf(site: Site, one: News, id: string, inFull: InFull): Item {
  const time = timeOf(site, one);
  return {
    id,
    title: html(newsTitle(one)),
    link: inFull(newsAddress(one)),
    published: time,
    date: time,
    content: newsText(site, one)
      .map((paragraph) => `<p>${paragraphHtml(paragraph, inFull)}</p>`)
      .join(''),
  };
}

/** What all ids of a site begin with, which no move changes (RFC 4151): `tag:cedar-fork.example,2026:plan-progress/`. */
function tagsOf(inFull: InFull): string {
  const { hostname, pathname } = new URL(inFull('/'));
  return `tag:${hostname},${namedIn}:${pathname.slice(1)}`;
}

function encoded(name: string): string {
  return name.split('/').map(encodeURIComponent).join('/');
}

function timeOf({ settings }: Site, news: News): Date {
  return new Date(instantOf(news.day, meetingOf(news)?.fields.start, settings.timeZone));
}

function paragraphHtml(paragraph: NewsParagraph, inFull: InFull): string {
  return paragraph
    .map((part) => (typeof part === 'string' ? html(part) : `<a href="${html(inFull(part.address))}">${html(part.text)}</a>`))
    .join('');
}

/** Text as HTML; the library puts it in a CDATA section, which nothing here can end. */
function html(text: string): string {
  return htmlText(allowed(text)).replaceAll('"', '&quot;');
}

/** Text for the library, which takes `&amp;` for a sign that was escaped before. */
function plain(text: string): string {
  return allowed(text).replaceAll('&', '&amp;');
}

/** A text without the signs that XML 1.0 cannot hold. */
function allowed(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/domain/site.ts';
import { feedsOf } from '../../../src/domain/views/feeds.ts';
import { atomOf } from '../../../src/exports/atom.ts';
import { makeSite, type SiteTable } from '../../make-site.ts';

const inFull = (address: string): string => new URL(`/plan-progress${address}`, 'https://cedar-fork.example').href;

function atom(site: Site, which = 0): string {
  const feed = feedsOf(site)[which];
  if (!feed) throw new Error('There is no such feed.');
  return atomOf(site, feed, inFull);
}

const table: SiteTable = {
  strategies: { a: { title: 'Reading' } },
  routines: { '2026-02-12-x': [{ a: 'red' }, { start: '09:00', headline: 'A start' }], '2026-05-14-x': { a: 'green' } },
};

test('a feed has what the standard asks for: id, title, author, its own address, when it changed', () => {
  const { entries, ...head } = parseAtomFeed(atom(makeSite(table), 2));
  expect(head).toEqual({
    id: 'tag:cedar-fork.example,2026:plan-progress/strategy/a',
    title: { value: 'Reading – Cedar Fork' },
    subtitle: { value: 'Routines that were held or cancelled, ratings that moved, and next steps that were done or dropped.' },
    updated: '2026-05-14T07:00:00.000Z',
    authors: [{ name: 'Cedar Fork' }],
    links: [
      { rel: 'alternate', href: 'https://cedar-fork.example/plan-progress/strategies/a/' },
      { rel: 'self', href: 'https://cedar-fork.example/plan-progress/strategies/a/feed.xml' },
    ],
  });
  expect(entries).toHaveLength(4);
});

test('an entry has the time of its meeting, and its text with links in full', () => {
  const { entries = [] } = parseAtomFeed(atom(makeSite(table)));
  expect(entries.find(({ title }) => title?.value?.includes('12 February'))).toEqual({
    id: 'tag:cedar-fork.example,2026:plan-progress/routine/2026-02-12-x',
    title: { value: 'Stocktake of 12 February 2026 was held', type: 'html' },
    links: [{ href: 'https://cedar-fork.example/plan-progress/routines/2026-02-12-x/' }],
    published: '2026-02-12T17:00:00.000Z',
    updated: '2026-02-12T17:00:00.000Z',
    content: {
      type: 'html',
      value: '<p>A start.</p><p>Series: <a href="https://cedar-fork.example/plan-progress/series/series/">Series</a>.</p>',
    },
  });
});

test('a feed that has said nothing yet is the same every day', () => {
  const [one, other] = ['2026-05-01', '2031-01-01'].map((today) => atom(makeSite({ today })));
  expect(one).toBe(other);
  expect(parseAtomFeed(one ?? '')).toMatchObject({ updated: '2026-01-01T00:00:00.000Z' });
});

describe('texts of authors', () => {
  test.each([
    ['marks', 'A < B & "C" > D', 'A &lt; B &amp; &quot;C&quot; &gt; D'],
    ['what looks escaped', 'AT&amp;T &lt;b&gt;', 'AT&amp;amp;T &amp;lt;b&amp;gt;'],
    ['the end of a section', ']]> and ]]> again', ']]&gt; and ]]&gt; again'],
    ['HTML', '<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['other letters', 'Año · 学 😀', 'Año · 学 😀'],
    ['signs that XML has none of', 'a\u0000b\u000bc\ufffed\ud800e', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
  ])('%s', (_, title, escaped) => {
    const site = makeSite({ ...table, site: { name: `X ${title}` }, strategies: { a: { title } } });
    const text = atom(site, 2);
    expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/u);
    expect(text).toContain(`<![CDATA[${escaped} moved from red to green]]>`);
    expect(parseAtomFeed(text).title?.value).toBe(`${title} – X ${title}`.replace(/[\u0000\u000b\ufffe\ud800]/gu, '\ufffd'));
  });
});

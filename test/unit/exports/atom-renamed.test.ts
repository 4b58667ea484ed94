import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { afterEach, expect, test } from 'vitest';
import { feedsOf } from '../../../src/domain/views/feeds.ts';
import { atomOf } from '../../../src/exports/atom.ts';
import { copyOf, type Copy } from '../../support/changed-content.ts';
import { repository } from '../../support/district.ts';
import { call } from '../../support/said.ts';

let copy: Copy | undefined;
afterEach(() => copy?.remove());

/** Every feed of some content by its id, with the ids of its entries. */
function ids({ workspace }: Copy): ReadonlyMap<string, readonly string[]> {
  const { site } = workspace().report;
  const feeds = site ? feedsOf(site).map((feed) => parseAtomFeed(atomOf(site, feed, (address) => `https://x.example${address}`))) : [];
  return new Map(feeds.map(({ id = '', entries = [] }) => [id, entries.map((entry) => entry.id ?? '').toSorted()]));
}

test('whatever gets another name, readers are told nothing twice', async () => {
  copy = copyOf(join(repository, 'content'));
  const before = ids(copy);
  const content = join(copy.folder, 'content');
  const renamed = [
    ['strategy', 'share-results', 'tell-results'],
    ['strategy', 'tell-results', 'results-for-all'],
    ['goal', 'place-in-research', 'research'],
    ['series', 'plan-stocktake', 'stocktake-of-the-plan'],
    ['routine', '2026-10-15-october', '2026-10-15-autumn'],
  ] as const;
  for (const [kind, from, to] of renamed) {
    expect(await call('rename', kind, from, to, '--content', content)).toMatchObject({ code: 0 });
  }
  const after = ids(copy);
  expect(new Set([...before.values()].flat()).size).toBeGreaterThan(60);
  expect(new Map([...after].toSorted())).toEqual(new Map([...before].toSorted()));
});

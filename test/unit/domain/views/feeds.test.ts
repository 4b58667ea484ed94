import { expect, test } from 'vitest';
import { feedAddress, feedsOf } from '../../../../src/domain/views/feeds.ts';
import { makeSite, pick } from '../../../make-site.ts';

test('the site, each goal, strategy and series has a feed, under earlier ids too', () => {
  const site = makeSite({ goals: ['reading'], strategies: { 'lincoln/a': { aliases: ['lincoln/old'] } }, series: ['team'] });
  expect(feedsOf(site).map(({ of, ...rest }) => ({ id: of?.id, ...rest }))).toEqual([
    { id: undefined, address: '/feed.xml', earlier: [] },
    { id: 'reading', address: '/goals/reading/feed.xml', earlier: [] },
    { id: 'lincoln/a', address: '/strategies/lincoln/a/feed.xml', earlier: ['/strategies/lincoln/old/feed.xml'] },
    { id: 'team', address: '/series/team/feed.xml', earlier: [] },
  ]);
  expect(feedAddress(pick(site.goals, 'reading'))).toBe('/goals/reading/feed.xml');
});

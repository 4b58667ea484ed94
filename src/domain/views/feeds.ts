import { addresses, type Address } from '../addresses.ts';
import type { Site } from '../site.ts';
import type { Followed } from './news.ts';

/** News that readers subscribe to. */
export interface Feed {
  readonly of: Followed;
  readonly address: Address;
  /** Addresses of earlier ids: who subscribed there goes on hearing of it. */
  readonly earlier: readonly Address[];
}

/** Every feed of a site: its own, and one for each goal, strategy and series. */
export function feedsOf({ goals, strategies, series }: Site): Feed[] {
  return [null, ...goals.all, ...strategies.all, ...series.all].map((of) => ({
    of,
    address: feedAddress(of, of?.id),
    earlier: (of?.fields.aliases ?? []).map((alias) => feedAddress(of, alias)),
  }));
}

/** Where the feed of something is, by its id or an earlier one. */
export function feedAddress(of: Followed, id: string = of?.id ?? ''): Address {
  switch (of?.kind) {
    case undefined:
      return addresses.feed();
    case 'goal':
      return addresses.goalFeed(id);
    case 'strategy':
      return addresses.strategyFeed(id);
    case 'series':
      return addresses.seriesFeed(id);
  }
}

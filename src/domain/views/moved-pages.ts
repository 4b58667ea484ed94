import { addresses, addressOf, type Address } from '../addresses.ts';
import type { Site } from '../site.ts';
import { packetPages } from './packet.ts';

/** An old address and the one that it leads to now. */
export interface MovedPage {
  readonly from: Address;
  readonly to: Address;
}

/** The pages of earlier ids, a packet's own pages included. */
export function movedPages(site: Site): MovedPage[] {
  const { rubrics, units, plans, goals, strategies, indicators, series, pages } = site;
  const things = [rubrics.all, units.all, plans.all, goals.all, strategies.all, indicators.all, series.all, pages.all].flat();
  return [
    ...things.flatMap(({ kind, id, fields }) =>
      (fields.aliases ?? []).flatMap((alias) => {
        const [from, to] = [addressOf(kind, alias), addressOf(kind, id)];
        return from === undefined || to === undefined ? [] : [{ from, to }];
      }),
    ),
    ...plans.all.flatMap(({ id, fields }) =>
      (fields.aliases ?? []).flatMap((alias) => [
        { from: addresses.leagueTable(alias), to: addresses.leagueTable(id) },
        { from: addresses.nextStepsOf(alias), to: addresses.nextStepsOf(id) },
      ]),
    ),
    ...site.routines.all.flatMap((routine) =>
      (routine.fields.aliases ?? []).flatMap((alias) => {
        const base = addresses.routine(routine.id);
        return packetPages(routine).map(({ address: to }) => ({ from: addresses.routine(alias) + to.slice(base.length), to }));
      }),
    ),
  ];
}

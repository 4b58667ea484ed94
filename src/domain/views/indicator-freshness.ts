import type { Day } from '../../schemas/day.ts';
import type { DataCome } from '../../schemas/indicator.ts';
import { addDays, daysBetween } from '../calendar.ts';
import { nextPeriod, turnOf, type Period } from '../period.ts';
import type { Indicator, Site } from '../site.ts';

/** A period whose numbers are awaited; `on` is `null` where the indicator does not say when its data come. */
export interface AwaitedPeriod {
  readonly period: Period;
  readonly on: Day | null;
}

/** A period whose numbers should be there. */
export interface LatePeriod extends AwaitedPeriod {
  readonly on: Day;
  /** How many days ago they were due. */
  readonly days: number;
}

export interface Freshness {
  /** The last period that a row tells of. */
  readonly latest: Period | null;
  /** Oldest first. */
  readonly late: readonly LatePeriod[];
  readonly next: AwaitedPeriod | null;
}

/** More late periods than these need no list. */
const most = 24;

/**
 * What is due and late as of today. A period is due on the day that `dataCome` names; a row that says "missing" is an answer, too. Without
 * `periods`, a season or month that was left out before is not awaited again.
 */
export function freshnessOf({ today, settings }: Site, indicator: Indicator): Freshness {
  const latest = indicator.observations.at(-1)?.period ?? null;
  if (!latest || latest.form === 'day') return { latest, late: [], next: null };
  const starts = settings.schoolYearStarts;
  const isAwaited = awaitedTurns(indicator, starts);
  const after = (period: Period): Period => {
    let next = nextPeriod(period, starts);
    for (let tries = 0; tries < 12 && !isAwaited(turnOf(next)); tries += 1) next = nextPeriod(next, starts);
    return next;
  };
  const late: LatePeriod[] = [];
  let period = after(latest);
  let on = dueOn(indicator, period);
  while (on !== null && on < today && late.length < most) {
    late.push({ period, on, days: daysBetween(on, today) });
    period = after(period);
    on = dueOn(indicator, period);
  }
  return { latest, late, next: { period, on } };
}

/** Which seasons or months are awaited: those that the indicator names, or else all but those that were passed over. */
export function awaitedTurns({ fields, observations }: Indicator, starts: string): (turn: string) => boolean {
  const [first, last] = [observations[0]?.period, observations.at(-1)?.period];
  if (typeof fields.periods === 'object' && last?.form === 'season') {
    const named = new Set<string>(fields.periods);
    return (turn) => named.has(turn);
  }
  const told = new Set(observations.map(({ period }) => turnOf(period)));
  const passed = new Set<string>();
  if (first && last && first.form === last.form)
    for (let period = first; period.last < last.last && passed.size < 12; period = nextPeriod(period, starts)) {
      if (!told.has(turnOf(period))) passed.add(turnOf(period));
    }
  return (turn) => !passed.has(turn);
}

/** The day by which a period's numbers are there. */
export function dueOn({ fields: { dataCome } }: Indicator, period: Period): Day | null {
  const comes = typeof dataCome === 'object' ? (period.form === 'season' ? dataCome[period.season] : undefined) : dataCome;
  return comes === undefined ? null : dayOf(comes, period);
}

function dayOf(comes: DataCome, { last }: Period): Day {
  if (typeof comes === 'number') return addDays(last, comes);
  const thisYear = `${last.slice(0, 4)}-${comes}`;
  return thisYear > last ? thisYear : `${Number(last.slice(0, 4)) + 1}-${comes}`;
}

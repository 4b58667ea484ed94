import type { SchoolYear, Season } from '../../schemas/day.ts';
import type { StrategyYear } from '../../schemas/milestone.ts';
import { schoolYearOf } from '../calendar.ts';
import { compare } from '../issue.ts';
import type { Site, Strategy } from '../site.ts';

/** A strategy's school years as people ask for them: this one and the ones to come; apart from them those gone by, latest first. */
export interface StrategyYears {
  readonly coming: readonly (readonly [SchoolYear, StrategyYear])[];
  readonly gone: readonly (readonly [SchoolYear, StrategyYear])[];
}

export function strategyYears(site: Site, strategy: Strategy): StrategyYears {
  const now = schoolYearOf(site.today, site.settings.schoolYearStarts);
  const years = Object.entries(strategy.fields.years ?? {});
  const coming = years.filter(([year]) => year >= now).sort(([one], [other]) => compare(one, other));
  const gone = years.filter(([year]) => year < now).sort(([one], [other]) => compare(other, one));
  return { coming, gone };
}

type LeadingIndicators = NonNullable<StrategyYear['leadingIndicators']>;

/** What the data of one season will show. */
export interface SeasonSigns {
  readonly season: Season;
  readonly signs: NonNullable<LeadingIndicators[Season]>;
}

const seasons: readonly Season[] = ['fall', 'winter', 'spring', 'summer'];

/** Leading indicators by season, in the order of the school year. */
export function signsBySeason(indicators: LeadingIndicators): SeasonSigns[] {
  return seasons.flatMap((season) => {
    const signs = indicators[season];
    return signs ? [{ season, signs }] : [];
  });
}

import type { SchoolYear } from '../../schemas/day.ts';
import type { RoutineKind } from '../../schemas/series.ts';
import { schoolYearOf } from '../calendar.ts';
import type { Routine, Series, Site } from '../site.ts';
import { ratingFilters, routineFilters, type Filters } from './search-filters.ts';

/** What a routine is found by. */
export interface RoutineFacets {
  readonly filters: Filters;
  /** Each of its ratings by strategy, goals and level, so that they can be asked for together. */
  readonly ratings: readonly Filters[];
}

/** The routines of one school year, newest first. */
export interface ArchiveYear {
  readonly year: SchoolYear;
  readonly routines: readonly Routine[];
}

/** Every routine, by the three ways in which people look for one. */
export interface Archive {
  /** Newest first. */
  readonly years: readonly ArchiveYear[];
  readonly series: readonly { readonly series: Series; readonly count: number }[];
  /** Newest first; a kind of which there is none is left out. */
  readonly kinds: readonly { readonly kind: RoutineKind; readonly routines: readonly Routine[] }[];
}

const kinds: readonly RoutineKind[] = ['stocktake', 'memo', 'check-in'];

export function archive(site: Site): Archive {
  const all = site.routines.all.toReversed();
  const years = Map.groupBy(all, ({ fields }) => schoolYearOf(fields.date, site.settings.schoolYearStarts));
  return {
    years: [...years].map(([year, routines]) => ({ year, routines })),
    series: site.series.all.map((series) => ({ series, count: series.routines.length })).filter(({ count }) => count > 0),
    kinds: kinds
      .map((kind) => ({ kind, routines: all.filter(({ fields }) => fields.kind === kind) }))
      .filter(({ routines }) => routines.length > 0),
  };
}

/** What a routine is found by in the archive, where everything is a routine. */
export function routineFacets(site: Site, routine: Routine): RoutineFacets {
  const judged = routine.ratings.filter(({ judgement }) => judgement.kind !== 'open');
  const ratings = judged.map((one) => {
    const { strategy = [], goal = [], rating = [] } = ratingFilters(site, one);
    return { strategy, goal, rating };
  });
  return { filters: { ...routineFilters(site, routine), kind: [routine.fields.kind] }, ratings };
}

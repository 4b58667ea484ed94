import type { RoutineFacets } from './archive.ts';
import type { FilterName, Filters } from './search-filters.ts';

/** A filter that people are offered, and its values in their order. */
export interface OfferedFilter {
  readonly name: FilterName;
  readonly values: readonly string[];
}

/**
 * Packs what each routine is found by: the routine itself and then each of its ratings, with `;` between them; in each of these a list
 * for every filter, with `,` between them; and in each list the places of its values, counted from 1. A filter that nobody is offered is
 * left out. An archive repeats the same few hundred ids thousands of times: this form is a twentieth of their JSON.
 */
export function packingOf(offered: readonly OfferedFilter[]): (facets: RoutineFacets) => string {
  const places = offered.map(({ name, values }) => ({ name, placeOf: new Map(values.map((value, index) => [value, index + 1])) }));
  const packed = (filters: Filters): string =>
    places.map(({ name, placeOf }) => (filters[name] ?? []).flatMap((value) => placeOf.get(value) ?? []).join(' ')).join(',');
  return ({ filters, ratings }) => [filters, ...ratings].map(packed).join(';');
}

import type { Day } from '../../schemas/day.ts';
import type { PersonFields } from '../../schemas/people.ts';
import type { Routine, Site, Strategy } from '../site.ts';

/** Somebody as the district shows people: a person of `people.yaml`, or the words an author wrote. */
export type Someone =
  | { readonly kind: 'person'; readonly id: string; readonly fields: PersonFields }
  | { readonly kind: 'words'; readonly words: string };

export function someone(site: Site, reference: string): Someone {
  const fields = site.people.get(reference);
  return fields ? { kind: 'person', id: reference, fields } : { kind: 'words', words: reference };
}

/** Who has a role in a routine: those of its list, or else the standing one of its series. */
export function peopleInRole(site: Site, { fields, series }: Routine, role: 'leader' | 'broker'): Someone[] {
  const listed = (fields.people ?? []).filter((one) => one.role === role).map(({ who }) => who);
  const standing = series.fields[role];
  const references = listed.length > 0 || standing === undefined ? listed : [standing];
  return references.map((reference) => someone(site, reference));
}

/** A time as lead of a strategy. */
export interface LeadTerm {
  readonly who: Someone;
  readonly from: Day | null;
  readonly until: Day | null;
}

/** Everybody who led a strategy, in order. */
export function leadTerms(site: Site, strategy: Strategy): LeadTerm[] {
  const { lead } = strategy.fields;
  if (typeof lead === 'string') return [{ who: someone(site, lead), from: null, until: null }];
  return lead.map(({ who, from, until }) => ({ who: someone(site, who), from: from ?? null, until: until ?? null }));
}

/** Who led a strategy on a day; the last of the list when no term holds that day. */
export function leadOn(site: Site, strategy: Strategy, day: Day): LeadTerm | undefined {
  const terms = leadTerms(site, strategy);
  return terms.findLast(({ from, until }) => (from === null || from <= day) && (until === null || day <= until)) ?? terms.at(-1);
}

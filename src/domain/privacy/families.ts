import type { Entries, Entry } from '../entry.ts';
import { resolveId } from '../entry.ts';
import type { Period } from '../period.ts';

/** A unit with the units of a table that are its parts: a district with its schools. One alone has no part, and nobody in it is listed. */
export interface Family {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly unlisted: boolean;
}

/**
 * The families of the units in a table. Schools and districts are parts of the unit that they belong to, since a student is in one of them
 * only; a project or network may share its students with others and stands alone. `unlisted` says that a part is nowhere in the table though
 * it was open in all its periods; one that was open in some of them only is listed, so that nobody counts on it in the others.
 */
export function familiesOf(entries: Entries, units: ReadonlySet<string>, periods: readonly Period[]): readonly Family[] {
  const all = entries.of('unit');
  const tops = districtsAtTheTop(entries, units);
  const byWhole = Map.groupBy(all.filter(isPart), (entry) => parentOf(entries, entry, tops) ?? '');
  const families = [...byWhole].flatMap(([whole, children]): Family[] => {
    const listed = children.filter(({ id }) => units.has(id));
    if (whole === '' || listed.length === 0) return [];
    const others = children.filter(({ id }) => !units.has(id));
    const always = others.filter((entry) => periods.every((period) => isOpenIn(entry, period)));
    const sometimes = others.filter((entry) => !always.includes(entry) && periods.some((period) => isOpenIn(entry, period)));
    return [{ whole, parts: [...listed, ...sometimes].map(({ id }) => id), unlisted: always.length > 0 }];
  });
  const covered = new Set(families.flatMap(({ whole, parts }) => [whole, ...parts]));
  const alone = [...units].filter((unit) => !covered.has(unit)).map((whole): Family => ({ whole, parts: [], unlisted: true }));
  return [...families, ...alone];
}

/** Whether a unit has students in a period: it was open on one of its days. */
export function isOpenIn({ fields: { opened, closed } }: Entry<'unit'>, { first, last }: Period): boolean {
  return (opened === undefined || opened <= last) && (closed === undefined || closed >= first);
}

function isPart({ fields }: Entry<'unit'>): boolean {
  return fields.kind === 'school' || fields.kind === 'district';
}

/** The unit that another belongs to; a school that does not say it belongs to the district where there is only one, or only one in the table. */
function parentOf(entries: Entries, { id, fields, folder }: Entry<'unit'>, tops: readonly string[]): string | undefined {
  if (fields.parent !== undefined) return resolveId(entries, 'unit', fields.parent, folder);
  const [only] = tops;
  return tops.length === 1 && fields.kind === 'school' && only !== id ? only : undefined;
}

/** The districts that belong to nothing; where there are several, those of a table. */
function districtsAtTheTop(entries: Entries, units: ReadonlySet<string>): string[] {
  const all = entries.of('unit').flatMap(({ id, fields }) => (fields.kind === 'district' && fields.parent === undefined ? [id] : []));
  return all.length === 1 ? all : all.filter((id) => units.has(id));
}

/**
 * Units of a table that are not one whole with its parts though their students may be the same: a school, its network and its district; a
 * school that has parts of its own; a project or network beside schools, which may be the sum of some of them; and schools of which nobody says
 * to which of several districts they belong. Empty where each student is in one family only.
 */
export function tangledUnits(entries: Entries, families: readonly Pick<Family, 'whole' | 'parts'>[]): readonly string[] {
  const inTable = new Set(families.flatMap(({ whole, parts }) => [whole, ...parts]));
  const tops = districtsAtTheTop(entries, inTable);
  const wholes = families.filter(({ parts }) => parts.length > 0).map(({ whole }) => whole);
  const above = (id: string, seen: readonly string[] = []): readonly string[] => {
    const entry = entries.get('unit', id);
    const parent = entry && parentOf(entries, entry, tops);
    return parent === undefined || seen.includes(parent) ? seen : above(parent, [...seen, parent]);
  };
  const tangled = wholes.filter((whole) => above(whole).some((unit) => families.some((family) => family.whole === unit)));
  const lone = families.flatMap(({ whole, parts }) => (parts.length === 0 ? (entries.get('unit', whole) ?? []) : []));
  const sharing = wholes.length === 0 ? [] : lone.filter((entry) => !isPart(entry));
  const orphans =
    tops.length < 2 ? [] : lone.filter(({ id, fields }) => fields.kind === 'school' && fields.parent === undefined && inTable.has(id));
  return [...tangled, ...[...sharing, ...orphans].map(({ id }) => id)];
}

import type { IndicatorFields } from '../../schemas/indicator.ts';
import { comparePeriods, type Period } from '../period.ts';
import type { Unit } from '../site.ts';
import type { Measure, Shape } from './shape.ts';

/** The group of all students, as keys of cells name it. */
export const everyone = 'all';

/** The shape of an indicator's table; `null` where its units are not one whole and its parts. */
export function indicatorShape(fields: IndicatorFields, units: readonly Unit[], periods: readonly Period[]): Shape | null {
  const places = placesOf(units);
  if (!places) return null;
  const partitions = Object.values(fields.partitions ?? {});
  const listed = new Set(partitions.flat());
  return {
    ...places,
    unlisted: false,
    everyone,
    partitions,
    alone: Object.keys(fields.groups ?? {}).filter((group) => !listed.has(group)),
    measure: measureOf(fields),
    cumulative: fields.cumulative,
    periods: [...periods].sort(comparePeriods).map(({ text, year }) => ({ id: text, year })),
  };
}

/** What a figure says of a group: only a percentage is a share of its students, since a rate may count a student more than once. */
export function measureOf({ unit }: Pick<IndicatorFields, 'unit'>): Measure {
  if (unit === 'count') return { kind: 'count' };
  return unit === 'percent' ? { kind: 'share', per: 100 } : { kind: 'average' };
}

/** The unit to which all others belong, and those that together are it. Units that belong to nothing are parts of a whole without a name. */
function placesOf(units: readonly Unit[]): Pick<Shape, 'whole' | 'parts'> | null {
  const wholes = new Set(units.map(({ parent }) => parent).filter((parent) => parent !== null));
  const tops = units.filter(({ parent }) => parent === null);
  if (wholes.size > 1) return null;
  const [whole = onlyDistrict(tops)] = wholes;
  const others = units.filter((unit) => unit !== whole);
  if (!whole) return { whole: '', parts: others.map(({ id }) => id) };
  if (others.some(({ parent }) => parent !== null && parent !== whole)) return null;
  const schools = whole.children.filter(({ fields }) => fields.kind === 'school' || fields.kind === 'district');
  return { whole: whole.id, parts: [...new Set([...schools, ...others].map(({ id }) => id))] };
}

/** The district among units that belong to nothing: the others are its schools even if they do not say so. */
function onlyDistrict(tops: readonly Unit[]): Unit | undefined {
  const districts = tops.filter(({ fields }) => fields.kind === 'district');
  if (districts.length === 1) return districts[0];
  return tops.length === 1 ? tops[0] : undefined;
}

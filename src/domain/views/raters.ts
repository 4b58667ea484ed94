import type { RankedLevel, Rater, Routine, Subject, Unit } from '../site.ts';

/** One element of a subject, or the subject as a whole, as each person rated it. */
export interface RatersRow {
  /** The title of the element; `null` for the overall level. */
  readonly element: string | null;
  /** In the order of the raters; `null` where somebody gave no level. */
  readonly levels: readonly (RankedLevel | null)[];
  /** How many levels lie between the lowest and the highest; `null` where they cannot be compared. */
  readonly apart: number | null;
}

/** What single people rated before they agreed, of one subject. */
export interface RatersTable {
  readonly subject: Subject;
  readonly unit: Unit | null;
  readonly raters: readonly Rater[];
  readonly rows: readonly RatersRow[];
}

/** The single ratings of a routine, subject by subject, those on which people were furthest apart first. */
export function ratersTables({ raters }: Routine): RatersTable[] {
  const all = raters.flatMap((rater) => rater.judged.map((judged) => ({ rater, ...judged })));
  const bySubject = Map.groupBy(all, ({ subject, unit }) => `${subject.kind} ${subject.id} ${unit?.id ?? ''}`);
  const tables = [...bySubject.values()].flatMap((own): RatersTable[] => {
    const [first] = own;
    if (!first) return [];
    const elements = new Map(own.flatMap(({ rater }) => rater.rubric.fields.elements.map(({ id, title }) => [id, title] as const)));
    const rowOf = (element: string | null): RatersRow => {
      const levels = own.map(({ judgement }) => {
        if (judgement.kind !== 'rated') return null;
        return element === null ? judgement.overall : (judgement.elements.find((one) => one.element.id === element)?.level ?? null);
      });
      return { element: element === null ? null : (elements.get(element) ?? element), levels, apart: apartOf(levels) };
    };
    const rows = [...elements.keys(), null].map(rowOf).filter(({ levels }) => levels.some((level) => level !== null));
    return [{ subject: first.subject, unit: first.unit, raters: own.map(({ rater }) => rater), rows }];
  });
  const widest = ({ rows }: RatersTable): number => Math.max(-1, ...rows.map(({ apart }) => apart ?? -1));
  return tables.sort((one, other) => widest(other) - widest(one));
}

function apartOf(levels: readonly (RankedLevel | null)[]): number | null {
  const given = levels.filter((level) => level !== null);
  const lengths = new Set(given.map(({ of }) => of));
  if (given.length < 2 || lengths.size > 1) return null;
  const ranks = given.map(({ rank }) => rank);
  return Math.max(...ranks) - Math.min(...ranks);
}

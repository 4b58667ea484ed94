import type { RatingFields } from '../schemas/rating.ts';
import type { Judgement, RankedLevel, Rubric, Subject } from './site.ts';

/** Reads a rating's levels in their rubric. The overall level is taken as people wrote it; nothing is computed. */
export function judge(fields: Pick<RatingFields, 'notRated' | 'overall' | 'ratings'>, rubric: Rubric): Judgement {
  if (fields.notRated !== undefined) return { kind: 'not-rated', reason: fields.notRated };
  const overall = levelOf(rubric, fields.overall);
  if (!overall) return { kind: 'open' };
  const elements = rubric.fields.elements.map((element) => ({ element, level: levelOf(rubric, fields.ratings?.[element.id]) }));
  return { kind: 'rated', overall, elements };
}

/** A rubric's levels in their places, weakest first. */
export function levelsOf(rubric: Rubric): readonly RankedLevel[] {
  return rubric.fields.scale.map((level, index, scale) => ({ ...level, rubric, rank: index + 1, of: scale.length }));
}

const ranked = new WeakMap<Rubric, ReadonlyMap<string, RankedLevel>>();

/** One level by its id: the same object each time. */
export function levelOf(rubric: Rubric, id: string | undefined): RankedLevel | null {
  const levels = ranked.get(rubric) ?? new Map(levelsOf(rubric).map((level) => [level.id, level]));
  ranked.set(rubric, levels);
  return id === undefined ? null : (levels.get(id) ?? null);
}

/** How many levels a scale has where none is known: as many as the guides' own. */
export const usualScale = 4;

/** How many levels a subject was last rated on; nothing before its first rating. */
export function scaleOf({ ratings }: Subject): number | undefined {
  return ratings.at(-1)?.rubric.fields.scale.length;
}

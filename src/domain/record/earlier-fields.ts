import type { RecordFields } from '../../schemas/record.ts';
import type { Earlier, EarlierRating } from './earlier-of.ts';

type Recorded = NonNullable<RecordFields['earlier']>[number];
type RecordedRating = NonNullable<Recorded['ratings']>[number];

/** A routine before the one that is closed, with what the packet reads of it. */
export function earlierFields({ routine, ratings, steps }: Earlier): Recorded {
  const { title, date, kind, trial, focus } = routine.fields;
  return {
    routine: routine.id,
    title,
    series: routine.series.id,
    date,
    kind: kind === 'stocktake' ? undefined : kind,
    trial: trial || undefined,
    focus,
    ratings: ratings.length > 0 ? ratings.map(ratingFields) : undefined,
    nextSteps: steps.length > 0 ? steps.map(({ id, text, owner, due }) => ({ id, text, owner, due })) : undefined,
  };
}

function ratingFields({ rating, shown }: EarlierRating): RecordedRating {
  const { strategy, goal, plan, unit, in: within, rubric, overall, notRated, ...rest } = rating.fields;
  const compared = { strategy, goal, plan, unit, in: within, rubric, overall, notRated };
  if (!shown) return compared;
  const { ratings, ratedBy, dissent, outsideRangeBecause, spread } = rest;
  const rationale = rating.body.text === '' ? undefined : rating.body.text.split('\n');
  return { ...compared, ratings, ratedBy, dissent, outsideRangeBecause, spread, rationale };
}

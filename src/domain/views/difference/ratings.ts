import { levelOf } from '../../judgement.ts';
import type { Rating, Rubric } from '../../site.ts';
import { levelGiven, movementOf } from '../movement.ts';
import type { Fact } from './change.ts';
import { factsOfFields, listPart, namesIn, type Part } from './fields.ts';
import type { Pair } from './matching.ts';
import { isSame } from './same.ts';

type Evidence = NonNullable<Rating['fields']['evidence']>[number];

const parts: readonly Part<Rating>[] = [
  { fields: ['ratings'], facts: elementFacts },
  listPart('evidence', { name: 'evidence', key: ({ text }: Evidence) => text, byWords: true }, ({ evidence }) => evidence),
];

/** A rating that was not there before, with how its subject moved. */
export function newRating(rating: Rating): Fact {
  return { kind: 'rating-new', rating, movement: movementOf(rating) };
}

/** What changed in a rating that was there before. Why the meeting changed it belongs to the new level. */
export function ratingFacts(pair: Pair<Rating>): Fact[] {
  const why = pair.was.changedInRoutine === undefined ? ['changedInRoutine'] : [];
  return factsOfFields(pair, [{ fields: ['overall', 'notRated', ...why], facts: judgementFacts }, ...parts]);
}

/** Another overall level, or a level where there was none and the other way round. */
function judgementFacts(pair: Pair<Rating>): Fact[] {
  const { was, before, after } = pair;
  const sameKind = before.judgement.kind === after.judgement.kind;
  if (sameKind && was.overall === after.fields.overall) return [];
  return [{ kind: 'rating-judged', before, rating: after, by: levelsBetween(pair) }];
}

/** How many levels a rating rose or, below zero, fell; `null` where its scale is another one or it has no level. */
function levelsBetween({ was, before, after }: Pair<Rating>): number | null {
  const [from, to] = [levelGiven(before), levelGiven(after)];
  if (!from || !to || from.of !== to.of) return null;
  const sameScale =
    was.rubric === after.rubric.id ? isSame(levelIds(before.rubric), levelIds(after.rubric)) : after.rubric.comparable.has(was.rubric);
  return sameScale ? to.rank - from.rank : null;
}

/** The ids of a rubric's levels, weakest first. */
export function levelIds({ fields }: Rubric): string[] {
  return fields.scale.map(({ id }) => id);
}

function elementFacts({ was, before, after }: Pair<Rating>): Fact[] {
  return namesIn(was.ratings, after.fields.ratings).flatMap((name): Fact[] => {
    const [from, to] = [was.ratings?.[name], after.fields.ratings?.[name]];
    if (from === to) return [];
    const element = [after, before].map(({ rubric }) => rubric.fields.elements.find(({ id }) => id === name)).find(Boolean);
    const title = element?.title ?? name;
    return [{ kind: 'rating-element', rating: after, element: title, from: levelOf(before.rubric, from), to: levelOf(after.rubric, to) }];
  });
}

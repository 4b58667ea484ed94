import { firstSentence } from '../../../domain/prose.ts';
import type { Rating } from '../../../domain/site.ts';
import type { Movement } from '../../../domain/views/movement.ts';
import type { RatingFact } from '../../../domain/views/difference/change.ts';
import { excerpt } from './excerpts.ts';
import { thingTitle, type ChangeLine } from './values.ts';
import { judgementWord, movementWords } from '../levels.ts';
import { countInWords } from '../numbers.ts';

/** What became of a rating, with the `occasion` it was given for, where that does not stand beside it. */
export function ratingLine(fact: RatingFact, occasion: string): ChangeLine {
  const about = thingTitle(fact.rating);
  switch (fact.kind) {
    case 'rating-new':
      return newRatingLine(about, fact.rating, fact.movement, occasion);
    case 'rating-removed':
      return { about, what: `rating${occasion} removed`, before: levelWord(fact.rating), now: '', why: '' };
    case 'rating-judged': {
      const { before, rating, by } = fact;
      const why = rating.judgement.kind === 'not-rated' ? rating.judgement.reason : (rating.fields.changedInRoutine?.why ?? '');
      const what = `rating${occasion} ${becameWords(before, rating, by)}`;
      return { about, what, before: levelWord(before), now: levelWord(rating), why: excerpt(why) };
    }
    case 'rating-element': {
      const { element, from, to } = fact;
      const values = { before: from?.label.toLowerCase() ?? '', now: to?.label.toLowerCase() ?? '' };
      return { about, what: `“${element}”${occasion} changed`, ...values, why: '' };
    }
  }
}

function newRatingLine(about: string, rating: Rating, movement: Movement, occasion: string): ChangeLine {
  const { judgement, body } = rating;
  const why = excerpt(judgement.kind === 'not-rated' ? judgement.reason : firstSentence(body.text));
  if (judgement.kind === 'open') return { about, what: `still to be rated${occasion}`, before: '', now: '', why };
  if (judgement.kind === 'not-rated') return { about, what: `not rated${occasion}`, before: '', now: '', why };
  const before = 'from' in movement ? movement.from.label.toLowerCase() : '';
  return { about, what: `rated${occasion}, ${movementWords(movement).words}`, before, now: levelWord(rating), why };
}

/** How a level that stands in a file became another. */
function becameWords(before: Rating, rating: Rating, by: number | null): string {
  if (before.judgement.kind !== 'rated' || rating.judgement.kind !== 'rated') return 'changed';
  if (by === null || by === 0) return 'put on another scale';
  return `${by > 0 ? 'raised' : 'lowered'} by ${countInWords(Math.abs(by), 'level')}`;
}

function levelWord({ judgement }: Rating): string {
  return judgementWord(judgement).toLowerCase();
}

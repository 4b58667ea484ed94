import type { Rating, Site } from '../../domain/site.ts';
import type { HistoryItem } from '../../domain/views/rating-history.ts';
import { longDay } from './days.ts';
import { countOf, sentenceStart, inWords } from './numbers.ts';
import { nameOf } from './people.ts';

/** Who judged, in what way and when: `Luis Ortega rated; affirmed in the stocktake of 5 February 2027.` */
export function judgedBy(site: Site, rating: Rating): string {
  const { ratedBy, state, asOf, raters, changedInRoutine } = rating.fields;
  const day = longDay(rating.routine.fields.date);
  const who = ratedBy === undefined ? 'Rated' : `${nameOf(site, ratedBy)} rated`;
  const how = {
    proposed: `proposed for ${day}`,
    calibrated: `the team compared it with the others on ${day}`,
    affirmed: `it was affirmed on ${day}`,
  };
  const from = rating.rubric.fields.scale.find((level) => level.id === changedInRoutine?.from)?.label.toLowerCase();
  return [
    state === undefined ? `${who} on ${day}.` : `${who}; ${how[state]}.`,
    asOf === undefined ? '' : `It speaks of ${longDay(asOf)}.`,
    raters === undefined ? '' : `${sentenceStart(inWords(raters))} ${raters === 1 ? 'person' : 'people'} rated.`,
    changedInRoutine ? `It was proposed as ${from ?? changedInRoutine.from} and changed in the meeting: ${changedInRoutine.why}` : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

/** `Four ratings, newest first.` */
export function historyNote(history: readonly HistoryItem[]): string {
  const ratings = history.filter((item) => item.kind === 'rating').length;
  return `${sentenceStart(countOf(ratings, 'rating'))}, newest first.`;
}
